package frontstreet.duplicate;

import frontstreet.source.SourceId;
import org.jspecify.annotations.Nullable;

/// One wording of a text, and how many articles carry exactly it.
///
/// Owned by [KnownTexts].
final class Version {
    final KnownText text;
    final Fingerprint print;

    /// Who published it first, of the articles still known.
    SourceId source;

    /// Its number in the index, or −1 for one that says nothing new.
    int slot = -1;

    int carriers;

    /// The version with the same words that was known before, of another text; or `null`.
    @Nullable Version older;

    /// The one with the same words that came after, or `null`.
    @Nullable Version newer;

    Version(KnownText text, Fingerprint print, SourceId source) {
        this.text = text;
        this.print = print;
        this.source = source;
    }
}
