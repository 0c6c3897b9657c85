package frontstreet.server.cli;

import frontstreet.Engine;
import frontstreet.feed.Feed;
import frontstreet.feed.FeedResult.NotAFeed;
import frontstreet.feed.FeedResult.Parsed;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// One file → the neutral feed that `feed` prints.
final class FeedReader {
    private final Engine engine;
    private final Streams streams;
    private final FeedJson json = new FeedJson();

    FeedReader(Engine engine, Streams streams) {
        this.engine = engine;
        this.streams = streams;
    }

    /// Reads one feed and puts its fields on an object.
    ///
    /// @throws Unreadable when there is no such file, or it is no feed; the message is the reason
    void read(ObjectNode into, String file, @Nullable String contentType, @Nullable String url)
            throws Unreadable {
        byte[] body = bytes(file);
        try {
            switch (engine.feeds().parse(body, contentType, url)) {
                case Parsed(Feed feed, var problems) -> json.put(into, feed);
                case NotAFeed(String because) -> throw new Unreadable("is no feed: " + because);
            }
        } catch (RuntimeException | StackOverflowError e) { // the top of a unit of work: one feed
            throw new Unreadable("cannot be read: " + e);
        }
    }

    // As received: what is compressed is the parser's to unpack, which keeps what a cut file holds.
    private byte[] bytes(String file) throws Unreadable {
        try (InputStream in = Inputs.open(file, streams)) {
            byte[] bytes = Inputs.limited(in, file);
            if (bytes.length == 0) {
                throw new Unreadable(Inputs.shown(file) + ": is empty");
            }
            return bytes;
        } catch (Unreadable e) {
            throw e;
        } catch (IOException e) {
            throw Inputs.unreadable(file, e);
        }
    }
}
