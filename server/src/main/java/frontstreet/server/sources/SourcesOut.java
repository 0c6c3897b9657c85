package frontstreet.server.sources;

import frontstreet.feed.Opml;
import frontstreet.feed.Outline;
import frontstreet.server.admin.Answer;
import frontstreet.server.admin.Order;
import frontstreet.server.fetch.WebAddress;
import frontstreet.server.store.Database;
import frontstreet.server.store.FeedTable.Standing;
import frontstreet.server.store.SourceTable.SourceRow;
import frontstreet.server.store.Tx;
import java.util.ArrayList;
import java.util.List;

/// `source export`: all feeds as a list of subscriptions (OPML), a folder an outlet.
final class SourcesOut {
    private final Database database;

    SourcesOut(Database database) {
        this.database = database;
    }

    /// Tells the list, line by line.
    void export(Order order, Answer answer) throws InterruptedException {
        List<Outline> outlines = database.read(SourcesOut::outlines);
        new Opml("Sources of Front Street", outlines).write().lines().forEach(answer::line);
    }

    private static List<Outline> outlines(Tx tx) {
        var outlines = new ArrayList<Outline>();
        for (SourceRow source : tx.sources().all()) {
            List<Standing> feeds = tx.feeds().ofSource(source.id());
            String home = source.site();
            if (home == null && !feeds.isEmpty()) { // what tells that the feeds are of one outlet
                home = WebAddress.origin(feeds.getFirst().url()).orElse(null);
            }
            for (Standing feed : feeds) {
                outlines.add(new Outline(feed.label(), feed.url(), home, List.of(source.name())));
            }
        }
        return outlines;
    }
}
