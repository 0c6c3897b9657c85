package frontstreet.server.intake;

import frontstreet.Engine;
import frontstreet.article.Article;
import frontstreet.server.intake.PageReading.NoArticle;
import frontstreet.server.intake.PageReading.Read;
import frontstreet.server.intake.PageReading.Reading;
import frontstreet.server.schedule.DuePage;
import frontstreet.server.store.ArticleTable.ArticleRow;
import frontstreet.server.store.Database;
import frontstreet.server.store.PageCopyTable.Kept;
import frontstreet.server.store.Tx;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Kept pages → the articles that the present engine makes of them; those that became others are
/// filed for the desk.
///
/// Serves any number of threads; each reading waits for the one before.
public final class Reread {
    private static final Logger LOG = LoggerFactory.getLogger(Reread.class);
    private static final int AT_ONCE = 100;

    private final PageReading pages;
    private final ReadingThreads reading;
    private final Database database;
    private final InstantSource clock;

    public Reread(Engine engine, ReadingThreads reading, Database database, InstantSource clock) {
        this.pages = new PageReading(engine);
        this.reading = reading;
        this.database = database;
        this.clock = clock;
    }

    /// What came of it.
    ///
    /// @param read how many pages were read
    /// @param changed how many articles became others
    /// @param noArticle how many pages are no article to the present engine, or could not be read;
    ///   what was read of them before stays
    public record Outcome(int read, int changed, int noArticle) {}

    private enum One {
        SAME,
        CHANGED,
        NO_ARTICLE
    }

    /// What reading one page again needs.
    private record Known(Kept page, DuePage entry, Article article, ArticleRow row) {}

    /// Reads all kept pages again.
    ///
    /// @param slug of the source whose pages are read, or `null` for all
    public Outcome all(@Nullable String slug) throws InterruptedException {
        int read = 0;
        int changed = 0;
        int noArticle = 0;
        List<Long> some = after(0, slug);
        while (!some.isEmpty()) {
            for (long article : some) {
                One one = one(article);
                read++;
                changed += one == One.CHANGED ? 1 : 0;
                noArticle += one == One.NO_ARTICLE ? 1 : 0;
            }
            some = after(some.getLast(), slug);
        }
        LOG.info("pages read again read={} changed={} no-article={}", read, changed, noArticle);
        return new Outcome(read, changed, noArticle);
    }

    private List<Long> after(long article, @Nullable String slug) throws InterruptedException {
        return database.read(tx -> tx.pageCopies().after(article, slug, AT_ONCE));
    }

    // The top of a unit of work: a page that breaks the reader is as good as none.
    private One one(long article) throws InterruptedException {
        Optional<Known> known = database.read(tx -> known(article, tx));
        if (known.isEmpty()) { // not placed yet, or deleted meanwhile
            return One.SAME;
        }
        Known it = known.get();
        try {
            Reading again =
                    reading.read(() ->
                            pages.page(
                                    PageCopies.body(it.page().copy()),
                                    it.page().copy().address(),
                                    it.entry()));
            return switch (again) {
                case NoArticle none -> One.NO_ARTICLE;
                case Read read when read.article().equals(it.article()) -> One.SAME;
                case Read read ->
                        database.write(tx -> file(article, it, read, tx)) ? One.CHANGED : One.SAME;
            };
        } catch (ExecutionException e) {
            LOG.error("kept page not read article={}", article, e.getCause());
            return One.NO_ARTICLE;
        }
    }

    private static Optional<Known> known(long article, Tx tx) {
        Optional<Kept> page = tx.pageCopies().find(article);
        Optional<DuePage> entry = tx.entries().ofArticle(article);
        Optional<Article> text = tx.texts().find(article);
        Optional<ArticleRow> row = tx.articles().find(article);
        boolean isWhole = page.isPresent() && entry.isPresent() && text.isPresent();
        return row.filter(it -> isWhole && it.movedTo() == null)
                .map(it ->
                        new Known(page.orElseThrow(), entry.orElseThrow(), text.orElseThrow(), it));
    }

    /// @return whether it was filed: not when it was filed anew or deleted meanwhile
    private boolean file(long id, Known known, Read read, Tx tx) {
        boolean isThere = tx.pageCopies().find(id).map(Kept::fetchedAt).isPresent();
        if (!isThere || tx.filings().of(id).isPresent()) {
            return false;
        }
        Instant fetched = known.page().fetchedAt();
        Article article = read.article();
        var time =
                FiledTime.of(
                        article.published(),
                        article.updated(),
                        known.entry().content().published(),
                        fetched);
        var picture = known.row().picture();
        var filing =
                new Filing(
                        time.at(),
                        time.isDayAlone(),
                        article,
                        false,
                        null,
                        read.words(),
                        picture == null ? null : picture.id(),
                        read.votes());
        tx.articles().refile(id, null, false);
        tx.filings().file(id, filing, read.prepared(), clock.instant());
        return true;
    }
}
