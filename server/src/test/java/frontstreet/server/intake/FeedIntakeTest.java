package frontstreet.server.intake;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.feed.FeedParser;
import frontstreet.server.fetch.FetchOptions;
import frontstreet.server.fetch.Fetcher;
import frontstreet.server.fetch.Loopback;
import frontstreet.server.schedule.DueFeed;
import frontstreet.server.schedule.ScheduleOptions;
import frontstreet.server.store.DataFolder;
import frontstreet.server.store.Database;
import frontstreet.server.store.StoreOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// One feed, taken from an outlet on loopback.
@Timeout(60)
class FeedIntakeTest {
    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");

    @TempDir private Path folder;

    @Test
    void ofAFeedThatIsStillReadTheEntriesAreKept() throws Exception {
        assertThat(due(false)).isEqualTo(1);
    }

    @Test
    void ofAFeedThatWasRemovedWhileItWasFetchedNothingIsKept() throws Exception {
        assertThat(due(true)).isZero();
    }

    /// Takes a feed that was handed out, and counts the pages that are due then.
    private int due(boolean isRemoved) throws Exception {
        try (var press = new Loopback();
                var data = DataFolder.open(folder);
                var database = Database.open(data, StoreOptions.defaults());
                var fetcher =
                        new Fetcher(FetchOptions.defaults().replaying(press.door()), () -> NOON);
                var reading = new ReadingThreads(1)) {
            press.at(
                    "daily.example/feed",
                    "200 OK\nContent-Type: application/xml",
                    "<rss version='2.0'><channel><title>Daily</title><item><title>Ferry returns</title>"
                            + "<link>http://daily.example/news/1</link></item></channel></rss>");
            long source =
                    database.write(tx -> {
                        long id = tx.sources().add("daily", "The Daily", null, 30);
                        tx.feeds().add(id, "http://daily.example/feed", null, NOON);
                        return id;
                    });
            DueFeed handed = database.read(tx -> tx.feeds().due(NOON, 1)).getFirst();
            if (isRemoved) {
                database.write(tx -> {
                    tx.subscriptions().remove(source, NOON);
                    return null;
                });
            }
            var options =
                    new FeedIntake.Options(
                            ScheduleOptions.defaults(), FirstContact.Mode.ALL, Duration.ofDays(30));

            new FeedIntake(new FeedParser(), fetcher, reading, database, options, () -> NOON)
                    .take(handed);

            return database.read(tx -> tx.entries().dueCount(NOON));
        }
    }
}
