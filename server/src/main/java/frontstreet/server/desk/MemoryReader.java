package frontstreet.server.desk;

import frontstreet.article.ArticleId;
import frontstreet.frontpage.Report;
import frontstreet.frontpage.Summary;
import frontstreet.server.store.ArticleTable.ArticleRow;
import frontstreet.server.store.ArticleTextTable.PlacedText;
import frontstreet.server.store.Database;
import frontstreet.source.SourceId;
import frontstreet.story.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The store → the desk's memory, in the order in which the articles were placed.
final class MemoryReader {
    /// Nothing older can take part in a story or stand on the front page.
    private static final Duration REMEMBERED = Duration.ofDays(8);

    private static final int AT_ONCE = 500;

    private final Database database;

    MemoryReader(Database database) {
        this.database = database;
    }

    /// @return how many articles were read
    int read(DeskMemory memory, Instant now) throws InterruptedException {
        Instant since = now.minus(REMEMBERED);
        long placed = 0;
        int count = 0;
        while (true) {
            long after = placed;
            List<PlacedText> some =
                    database.read(tx -> tx.texts().placedAfter(after, since, AT_ONCE));
            if (some.isEmpty()) {
                return count;
            }
            some.forEach(it -> restore(it, memory));
            placed = some.getLast().placed();
            count += some.size();
        }
    }

    /// What stood by an article that is too old to be read stands by itself.
    private static Standing standing(Standing standing, DeskMemory memory) {
        return new Standing(
                standing.article(),
                standing.source(),
                standing.at(),
                standing.agency(),
                standing.excerpt(),
                standing.words(),
                standing.fingerprint(),
                known(standing.text(), standing, memory),
                standing.speaks(),
                standing.story(),
                known(standing.telling(), standing, memory),
                standing.weights(),
                standing.weighs());
    }

    private static @Nullable ArticleId known(
            @Nullable ArticleId first, Standing standing, DeskMemory memory) {
        return first == null || memory.standing(first).isPresent() ? first : standing.article();
    }

    private static void restore(PlacedText placed, DeskMemory memory) {
        ArticleRow row = placed.row();

        Long story = row.story();
        if (story == null) {
            return; // it turned out to be another article
        }
        memory.restore(standing(placed.standing(), memory), story);
        Report report =
                new Report(
                        new ArticleId(row.id()),
                        new SourceId(row.slug()),
                        row.at(),
                        !row.isDayAlone(),
                        row.headline(),
                        row.words(),
                        row.language(),
                        row.copyOf() == null ? null : new ArticleId(row.copyOf()),
                        row.agency(),
                        row.address(),
                        row.outlet(),
                        Summary.of(row.standfirst(), placed.article().body(), row.headline()),
                        Incoming.picture(placed.article(), row.picture()));
        memory.keep(new Kept(report, placed.votes(), row.slug(), row.isExcerpt()));
    }
}
