package frontstreet.server.fetch;

import org.jspecify.annotations.Nullable;

/// One address to ask for. Its limits are those of its purpose, in [FetchOptions].
///
/// @param address absolute, `http` or `https`; anything else is answered by [FetchResult.Refused]
/// @param validators what the last answer left us for asking "only if changed"; `null` asks for all
/// @param purpose what the answer is for
public record FetchRequest(String address, @Nullable Validators validators, Purpose purpose) {
    /// A feed, with what its last answer left us, if anything.
    public static FetchRequest feed(String address, @Nullable Validators validators) {
        return new FetchRequest(address, validators, Purpose.FEED);
    }

    /// An article's page. Its robots.txt is asked first, and again for each host a redirect leads
    /// to.
    public static FetchRequest page(String address) {
        return new FetchRequest(address, null, Purpose.PAGE);
    }

    /// A picture.
    public static FetchRequest picture(String address) {
        return new FetchRequest(address, null, Purpose.PICTURE);
    }
}
