package frontstreet.server.cli;

import frontstreet.feed.Feed;
import frontstreet.feed.FeedFormat;
import frontstreet.feed.FeedParser;
import frontstreet.feed.FeedResult.NotAFeed;
import frontstreet.feed.FeedResult.Parsed;
import frontstreet.feed.Opml;
import frontstreet.feed.Outline;
import frontstreet.server.sources.SourceOrders;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// A list of subscriptions as other programs write it → the same, clean and bounded. Read here, so
/// that what is wrong with it is met by the command and not by the server.
///
/// @param opml the list
/// @param beyond how many feeds it had more than are taken
record SubscriptionList(String opml, int beyond) {
    static final int BYTES_MAX = 5_000_000;

    private static final int WRITTEN_CHARS_MAX = 6_000_000; // an order's line is 8 MB at most

    /// The list in OPML.
    ///
    /// @throws Unreadable when it is none, lists nothing, or is too long
    static SubscriptionList read(String name, Streams streams) throws Unreadable {
        byte[] bytes = bytes(name, streams);
        List<Outline> outlines =
                switch (new FeedParser().parse(bytes, null, null)) {
                    case Parsed(Feed feed, var problems) when feed.format() == FeedFormat.OPML ->
                            feed.outlines();
                    case Parsed other ->
                            throw unreadable(name, "it is a feed, not a list of feeds");
                    case NotAFeed(String because) -> throw unreadable(name, because);
                };
        if (outlines.isEmpty()) {
            throw unreadable(name, "it lists no feeds");
        }
        int most = Math.min(outlines.size(), SourceOrders.LISTED_MOST);
        String written = new Opml(null, outlines.subList(0, most)).write();
        if (written.length() > WRITTEN_CHARS_MAX) {
            throw unreadable(name, "its names and addresses are too long");
        }
        return new SubscriptionList(written, outlines.size() - most);
    }

    private static byte[] bytes(String name, Streams streams) throws Unreadable {
        try (InputStream in = Inputs.open(name, streams)) {
            byte[] bytes = in.readNBytes(BYTES_MAX + 1);
            if (bytes.length > BYTES_MAX) {
                throw unreadable(name, "it is longer than 5 MB");
            }
            return bytes;
        } catch (Unreadable e) {
            throw e;
        } catch (IOException e) {
            throw Inputs.unreadable(name, e);
        }
    }

    private static Unreadable unreadable(String name, String because) {
        return new Unreadable(
                Inputs.shown(name) + ": is no list of feeds (OPML) that can be taken: " + because);
    }
}
