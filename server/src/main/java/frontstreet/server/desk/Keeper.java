package frontstreet.server.desk;

import frontstreet.article.ArticleId;
import frontstreet.server.store.Database;
import frontstreet.server.store.KeepOptions;
import frontstreet.server.store.OldRows.OldArticle;
import frontstreet.server.store.Tx;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Deletes what is older than it is kept, a little at a time: articles with all that hangs on them,
/// stories without articles, pictures of no article, entries that nobody lists, copies of pages.
///
/// What the desk remembers stays until it is forgotten there. Each deleted article leaves a row in
/// `gone` with its change number, for as long again.
///
/// Owned by the desk thread.
final class Keeper {
    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    private static final Duration BETWEEN_ROUNDS = Duration.ofHours(1);
    private static final int AT_ONCE = 200; // of each kind, in one transaction
    private static final OldArticle NONE = new OldArticle(0, Long.MIN_VALUE);

    private final Database database;
    private final KeepOptions options;
    private final String holder;

    private @Nullable Instant round;
    private OldArticle reached = NONE;
    private boolean isDone = true;
    private int deleted;

    Keeper(Database database, KeepOptions options, String holder) {
        this.database = database;
        this.options = options;
        this.holder = holder;
    }

    /// Deletes some of what is old, if a round is due or under way: once an hour of paper time.
    ///
    /// @return whether there is more
    boolean step(DeskMemory memory, Instant now) throws InterruptedException {
        if (isDone && round != null && now.isBefore(round.plus(BETWEEN_ROUNDS))) {
            return false;
        }
        if (isDone) {
            round = now;
            reached = NONE;
            deleted = 0;
        }
        isDone = false; // also when the store breaks: the round goes on
        Step step = database.write(tx -> delete(memory, now, tx));
        reached = step.reached();
        deleted += step.deleted().size();
        takeOut(step.deleted(), memory);
        isDone = !step.hasMore();
        if (isDone && deleted > 0) {
            LOG.info("no longer kept articles={}", deleted);
        }
        return !isDone;
    }

    /// What one transaction did.
    private record Step(List<Long> deleted, OldArticle reached, boolean hasMore) {}

    /// A paper without news remembers its last stories for longer than it shows them. Whoever dies
    /// before the second transaction leaves articles that stand by one that is gone: read again,
    /// they stand by themselves.
    private void takeOut(List<Long> articles, DeskMemory memory) throws InterruptedException {
        var differently = new LinkedHashSet<ArticleId>();
        articles.forEach(it -> differently.addAll(memory.remove(it)));
        if (!differently.isEmpty()) {
            database.write(tx -> {
                differently.forEach(it -> memory.standing(it).ifPresent(tx.texts()::stand));
                return null;
            });
        }
    }

    private Step delete(DeskMemory memory, Instant now, Tx tx) {
        Instant before = now.minus(options.articles());
        List<OldArticle> old = tx.old().articles(before, reached, AT_ONCE);
        List<Long> ids =
                old.stream().map(OldArticle::id).filter(it -> !isRemembered(it, memory)).toList();
        List<Long> deleted = ids.isEmpty() ? ids : tx.old().withMoved(ids);
        if (!deleted.isEmpty()) {
            deleteArticles(deleted, now, tx);
        }
        int most =
                Math.max(
                        Math.max(
                                tx.old().deletePictures(before, AT_ONCE),
                                tx.old().forgetEntries(before, AT_ONCE)),
                        Math.max(
                                tx.pageCopies().delete(now.minus(options.pages()), AT_ONCE),
                                tx.gone().forget(before, AT_ONCE)));
        OldArticle last = old.isEmpty() ? reached : old.getLast();
        return new Step(deleted, last, old.size() == AT_ONCE || most == AT_ONCE);
    }

    private static boolean isRemembered(long article, DeskMemory memory) {
        return memory.storyOf(article).isPresent();
    }

    private void deleteArticles(List<Long> articles, Instant now, Tx tx) {
        List<Long> stories = tx.old().stories(articles);
        int changes = articles.size() + stories.size();
        long change = tx.desk().take(holder, 0, changes).change() - changes;
        tx.old().delete(articles);
        for (long article : articles) {
            tx.gone().add(article, ++change, now);
        }
        for (long story : stories) {
            tx.old().recount(story, ++change);
        }
    }
}
