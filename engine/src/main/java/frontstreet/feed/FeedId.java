package frontstreet.feed;

/// Identity of a feed, given by whoever stores it.
///
/// @param value the store's key, positive
public record FeedId(long value) {
    public FeedId {
        if (value <= 0) {
            throw new IllegalArgumentException("a feed's number is positive, not " + value);
        }
    }
}
