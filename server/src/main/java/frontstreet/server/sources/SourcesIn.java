package frontstreet.server.sources;

import frontstreet.feed.Opml;
import frontstreet.feed.Outline;
import frontstreet.server.admin.Answer;
import frontstreet.server.admin.Order;
import frontstreet.server.admin.Refused;
import frontstreet.server.fetch.WebAddress;
import frontstreet.server.intake.FirstContact;
import frontstreet.server.intake.ListedOutlets;
import frontstreet.server.intake.ListedOutlets.Listed;
import frontstreet.server.store.Database;
import frontstreet.server.store.SourceTable.SourceRow;
import frontstreet.server.store.Tx;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// `source import`: the feeds of a list of subscriptions (OPML) are read from now on, all in one
/// transaction; what cannot be is left out and counted.
final class SourcesIn {
    private static final int ADDRESS_CHARS_MAX = 4_096;

    private final Database database;
    private final InstantSource clock;

    SourcesIn(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Takes the list that the order comes with.
    void take(Order order, Answer answer) throws InterruptedException {
        Opml list = order.text() == null ? null : Opml.read(order.text());
        if (list == null || list.outlines().isEmpty()) {
            throw new Refused(Refused.UNREADABLE, "it is no list of feeds (OPML)");
        }
        int most = Math.min(list.outlines().size(), SourceOrders.LISTED_MOST);
        List<Outline> some = list.outlines().subList(0, most);
        Instant now = clock.instant();
        Tally tally = database.write(tx -> keep(ListedOutlets.of(some), now, tx));
        int beyond = list.outlines().size() - most + beyond(order);
        tally.leftOut("beyond the first %,d".formatted(SourceOrders.LISTED_MOST), beyond);
        answer.line(tally.sentence());
    }

    private static int beyond(Order order) {
        String count = order.word();
        if (!count.matches("[0-9]{1,9}")) {
            throw new Refused(Refused.WRONG_USE, "no count of feeds: " + count);
        }
        return Integer.parseInt(count);
    }

    private static Tally keep(List<Listed> listed, Instant now, Tx tx) {
        var outlets = new Outlets(tx.sources().all());
        var tally = new Tally();
        Set<String> urls = new HashSet<>();
        for (Listed feed : listed) {
            String url = WebAddress.plain(feed.url().strip());
            String objection = WebAddress.objection(url, ADDRESS_CHARS_MAX).orElse(null);
            if (objection != null) {
                boolean isPrivate = objection.contains("public internet");
                tally.leftOut(isPrivate ? "at a private address" : "no address of the web", 1);
            } else if (!urls.add(url)) {
                tally.leftOut("listed twice", 1);
            } else if (tx.subscriptions().feed(url).isPresent()) {
                tally.leftOut("read already", 1);
            } else {
                tally.added(keep(feed, url, outlets, new At(now, tx)));
            }
        }
        return tally;
    }

    private record At(Instant now, Tx tx) {}

    private static String keep(Listed feed, String url, Outlets outlets, At at) {
        Tx tx = at.tx();
        SourceRow source = outlets.named(feed.outlet()).orElse(null);
        if (source == null) {
            String slug = outlets.freeSlug(feed.outlet());
            tx.sources().add(slug, feed.outlet(), feed.site(), FirstContact.ALLOWANCE);
            source = tx.sources().find(slug).orElseThrow();
            outlets.add(source);
        }
        tx.subscriptions().restore(source.id(), FirstContact.ALLOWANCE);
        String label =
                feed.label() == null || feed.label().equals(feed.url()) ? null : feed.label();
        tx.feeds().add(source.id(), url, label, at.now());
        return source.slug();
    }

    /// What became of the feeds of a list.
    private static final class Tally {
        private final Set<String> outlets = new HashSet<>();
        private final Map<String, Integer> left = new LinkedHashMap<>();
        private int feeds;

        void added(String outlet) {
            feeds++;
            outlets.add(outlet);
        }

        void leftOut(String why, int count) {
            if (count > 0) {
                left.merge(why, count, Integer::sum);
            }
        }

        String sentence() {
            String added =
                    feeds == 0
                            ? "Nothing added"
                            : "%s of %s added"
                                    .formatted(
                                            Words.count(feeds, "feed"),
                                            Words.count(outlets.size(), "outlet"));
            return left.isEmpty()
                    ? added + "."
                    : left.entrySet().stream()
                            .map(it -> "%,d %s".formatted(it.getValue(), it.getKey()))
                            .collect(Collectors.joining(", ", added + "; left out: ", "."));
        }
    }
}
