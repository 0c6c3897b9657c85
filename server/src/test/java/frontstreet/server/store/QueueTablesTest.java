package frontstreet.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.FiledNews;
import frontstreet.server.intake.Filing;
import frontstreet.server.intake.SeenEntry;
import frontstreet.server.schedule.DueFeed;
import frontstreet.server.store.FilingTable.Filed;
import frontstreet.story.Prepared;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The tables that are queues: what is handed out first, and what is closed.
class QueueTablesTest {
    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");

    @TempDir private Path folder;
    private Database database;
    private long source;
    private long feed;

    @BeforeEach
    void open() throws InterruptedException {
        database = Database.open(folder.resolve("a.db"), StoreOptions.defaults());
        source = database.write(tx -> tx.sources().add("daily", "The Daily", null, 30));
        database.write(tx -> {
            tx.feeds().add(source, "https://daily.example/feed", null, NOON);
            return null;
        });
        feed = database.read(tx -> tx.feeds().due(NOON, 1)).getFirst().feed();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void closingAFilingLeavesALaterOneOfTheSameArticle() throws InterruptedException {
        long article = article();
        file(article, "Ferry returns");
        Filed first = filed().getFirst();
        file(article, "Ferry returns at last");

        close(first);

        assertThat(filed()).extracting(Filed::number).containsExactly(2L);
        assertThat(filed())
                .extracting(Filed::filing)
                .containsExactly(FiledNews.excerpt("Ferry returns at last", NOON));

        close(filed().getFirst());

        assertThat(filed()).isEmpty();
    }

    @Test
    void whatWasFiledFirstIsHandedOutFirst() throws InterruptedException {
        long first = article();
        long second = article();
        file(second, "Bridge closes");
        file(first, "Ferry returns");

        assertThat(filed()).extracting(Filed::article).containsExactly(second, first);
    }

    @Test
    void ofAHostThePagesNeverAskedForComeFirstTheNewestAtTheHead() throws InterruptedException {
        add("old", "a.example", NOON.minus(Duration.ofHours(3)));
        add("new", "a.example", NOON.minus(Duration.ofHours(1)));
        add("tried", "a.example", NOON);
        add("other", "b.example", NOON.minus(Duration.ofHours(9)));
        retry("tried");

        assertThat(due(9, 9)).containsExactly("new", "other", "old", "tried");
        assertThat(due(1, 9)).as("of one host").containsExactly("new", "other");
        assertThat(due(9, 1)).as("in all").containsExactly("new");
        add("later", "c.example", NOON, NOON.plusSeconds(1));
        assertThat(due(9, 9)).doesNotContain("later");
    }

    @Test
    void theFeedThatHasWaitedLongestIsCheckedFirst() throws InterruptedException {
        database.write(tx -> {
            tx.feeds().add(source, "https://daily.example/late", null, NOON.minusSeconds(5));
            tx.feeds().add(source, "https://daily.example/early", null, NOON.minusSeconds(9));
            return null;
        });

        List<DueFeed> due = database.read(tx -> tx.feeds().due(NOON, 9));
        assertThat(due)
                .extracting(DueFeed::url)
                .containsExactly(
                        "https://daily.example/early",
                        "https://daily.example/late",
                        "https://daily.example/feed");
    }

    private long article() throws InterruptedException {
        return database.write(tx -> tx.articles().add(source, null, true, NOON));
    }

    private void file(long article, String headline) throws InterruptedException {
        Filing filing = FiledNews.excerpt(headline, NOON);
        Prepared prepared = FiledNews.prepared(article, headline, NOON);
        database.write(tx -> {
            tx.filings().file(article, filing, prepared, NOON);
            return null;
        });
    }

    private List<Filed> filed() throws InterruptedException {
        return database.read(tx -> tx.filings().next(9));
    }

    private void close(Filed filed) throws InterruptedException {
        database.write(tx -> {
            tx.filings().close(filed);
            return null;
        });
    }

    private void add(String name, String host, Instant published) throws InterruptedException {
        add(name, host, published, NOON);
    }

    private void add(String name, String host, Instant published, Instant tryAt)
            throws InterruptedException {
        String address = "https://" + host + "/" + name;
        var seen =
                new SeenEntry(name, address, host, "d", published, FiledNews.entry(name, address));
        database.write(tx -> {
            tx.entries().add(feed, seen, NOON, tryAt);
            return null;
        });
    }

    private void retry(String name) throws InterruptedException {
        database.write(tx -> {
            var known = tx.entries().known(feed, List.of(name));
            long id = Objects.requireNonNull(known.get(name)).id();
            tx.entries().retry(id, null, "no", NOON);
            return null;
        });
    }

    private List<String> due(int ofOneHost, int most) throws InterruptedException {
        return database.read(tx -> tx.entries().due(NOON, ofOneHost, most)).stream()
                .map(it -> Objects.requireNonNullElse(it.content().title(), ""))
                .toList();
    }
}
