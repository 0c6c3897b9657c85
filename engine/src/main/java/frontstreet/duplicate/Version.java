package frontstreet.duplicate;

import frontstreet.source.SourceId;

/// One wording of a text, and how many articles carry exactly it.
///
/// Owned by [KnownTexts].
final class Version {
    final KnownText text;
    final Fingerprint print;

    /// Who published it first.
    final SourceId source;

    /// Its number in the index, or −1 for one that says nothing new.
    int slot = -1;

    int carriers;

    Version(KnownText text, Fingerprint print, SourceId source) {
        this.text = text;
        this.print = print;
        this.source = source;
    }
}
