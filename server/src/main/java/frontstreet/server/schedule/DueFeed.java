package frontstreet.server.schedule;

import frontstreet.server.fetch.Validators;
import org.jspecify.annotations.Nullable;

/// A feed whose time has come, with what a check needs to know.
///
/// @param feed the store's key
/// @param source the store's key of who publishes it
/// @param slug of who publishes it
/// @param url where it is
/// @param validators of the last answer that was read to its end, or `null` when there are none
/// @param isMet whether entries of it were seen before
/// @param failures how many checks in a row failed
public record DueFeed(
        long feed,
        long source,
        String slug,
        String url,
        @Nullable Validators validators,
        boolean isMet,
        int failures) {

    /// The same, to be asked for whole.
    public DueFeed asked() {
        return new DueFeed(feed, source, slug, url, null, isMet, failures);
    }
}
