package frontstreet.press;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing that an outlet published: a page, and an entry in its feeds.
///
/// @param id unique in all days: `20260105-0042`
/// @param outlet slug of who published it
/// @param url the address of its page
/// @param section where the outlet shelved it, or `null` where a real document does not say
/// @param form what kind of page it is
/// @param published when
/// @param dated whether its feed says when
/// @param text as published
/// @param story the happening it tells: the truth
/// @param dup id of the first piece with this text, `null` where it is that first one
/// @param wireOf slug of the agency whose text it is, `null` for none; set on the agency's own
///   piece too
/// @param revision a later version of the page, or `null`
/// @param scene what its picture shows, or `null` for no picture
/// @param pictureSeed what makes its picture different from others of the scene
public record Piece(
        String id,
        String outlet,
        String url,
        @Nullable Section section,
        Form form,
        Instant published,
        boolean dated,
        Text text,
        String story,
        @Nullable String dup,
        @Nullable String wireOf,
        @Nullable Revision revision,
        @Nullable String scene,
        long pictureSeed) {

    /// A later version.
    ///
    /// @param at when it took the place of the first
    /// @param text as it stands since then
    public record Revision(Instant at, Text text) {}

    /// Where it is on the outlet's server, with the query where there is one.
    public String path() {
        int slash = url.indexOf('/', url.indexOf("//") + 2);
        return slash < 0 ? "/" : url.substring(slash);
    }

    /// The outlet's server: `https://www.capitol-ledger.example`.
    public String server() {
        int slash = url.indexOf('/', url.indexOf("//") + 2);
        return slash < 0 ? url : url.substring(0, slash);
    }

    /// The words as they stand at that time.
    public Text textAt(Instant now) {
        Revision later = revision;
        return later != null && !now.isBefore(later.at()) ? later.text() : text;
    }

    /// When it last changed, by that time.
    public Instant changedAt(Instant now) {
        Revision later = revision;
        return later != null && !now.isBefore(later.at()) ? later.at() : published;
    }
}
