package frontstreet.server.desk;

import frontstreet.article.Article;
import frontstreet.article.ArticleId;
import frontstreet.section.SectionGuess;
import frontstreet.server.desk.Batch.Decided;
import frontstreet.server.desk.Batch.Moved;
import frontstreet.server.intake.Filing;
import frontstreet.server.store.ArticleTable.Placing;
import frontstreet.server.store.DeskTable.Numbers;
import frontstreet.server.store.FilingTable.Filed;
import frontstreet.server.store.StoryTable.StoryHead;
import frontstreet.server.store.Tx;
import frontstreet.story.Followed;
import frontstreet.story.Placed;
import frontstreet.story.Standing;
import java.util.Objects;

/// Keeps what was decided of a batch, in one transaction: the articles with their numbers, the
/// stories, the merges; and closes the filings that were read, never later ones.
final class BatchKeeper {
    private final Batch batch;
    private final DeskMemory memory;
    private final String holder;

    BatchKeeper(Batch batch, DeskMemory memory, String holder) {
        this.batch = batch;
        this.memory = memory;
        this.holder = holder;
    }

    void keep(Tx tx) {
        int articles = batch.decided().size();
        int changes = batch.placings() + batch.moves().size() + batch.stories().size();
        Numbers last = tx.desk().take(holder, articles, changes);
        long arrival = last.arrival() - articles;
        long change = last.change() - changes;
        for (Decided decided : batch.decided()) {
            keep(decided, ++arrival, ++change, tx);
            Placed placed = decided.placed();
            if (placed != null) {
                for (Followed followed : placed.followed()) {
                    follow(followed, placed, ++change, tx);
                }
            }
        }
        for (ArticleId article : batch.differently()) {
            memory.standing(article).ifPresent(tx.texts()::stand);
        }
        for (Moved moved : batch.moves()) {
            change++;
            tx.articles().moveAll(moved.story(), moved.into(), change);
            tx.stories().merge(moved.story(), moved.into(), change);
        }
        for (long story : batch.stories()) {
            keep(story, ++change, tx);
        }
    }

    private void keep(Decided decided, long arrival, long change, Tx tx) {
        Filed filed = decided.filed();
        Placed placed = decided.placed();
        if (placed == null) {
            tx.articles().moveTo(filed.article(), Objects.requireNonNull(filed.into()), change);
        } else {
            Filing filing = Objects.requireNonNull(filed.filing());
            tx.articles().place(placing(filed, placed, arrival, change));
            Standing standing = memory.standing(placed.article()).orElseThrow();
            tx.texts().put(filed.article(), filing, change, standing);
        }
        tx.filings().close(filed);
    }

    private void follow(Followed followed, Placed placed, long change, Tx tx) {
        long article = followed.article().value();
        tx.articles().follow(article, placed.article().value(), placed.story().value(), change);
        memory.standing(followed.article())
                .ifPresent(standing -> tx.texts().placeAgain(standing, change));
    }

    private static Placing placing(Filed filed, Placed placed, long arrival, long change) {
        Filing filing = Objects.requireNonNull(filed.filing());
        Article article = filing.article();
        return new Placing(
                filed.article(),
                Objects.requireNonNullElse(article.headline(), ""),
                article.standfirst(),
                placed.agency(),
                article.language(),
                filing.words(),
                filing.at(),
                filing.isDayAlone(),
                filing.picture(),
                placed.copyOf() == null ? null : placed.copyOf().value(),
                placed.story().value(),
                arrival,
                change);
    }

    /// A story that was merged away meanwhile, or lost its last article, is left as it stands.
    private void keep(long story, long change, Tx tx) {
        if (memory.isEmpty(story)) {
            return;
        }
        SectionGuess guess = memory.section(story);
        var head = new StoryHead(guess.section(), memory.lead(story), why(guess));
        tx.stories().put(story, head, change);
    }

    private static String why(SectionGuess guess) {
        var why = new StringBuilder();
        guess.score()
                .parts()
                .forEach((part, value) ->
                        why.append(why.isEmpty() ? "" : ", ")
                                .append(part)
                                .append(' ')
                                .append(Math.round(value * 100) / 100.0));
        return why.toString();
    }
}
