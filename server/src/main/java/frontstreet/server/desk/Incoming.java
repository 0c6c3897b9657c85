package frontstreet.server.desk;

import frontstreet.article.Article;
import frontstreet.article.ArticleId;
import frontstreet.article.Image;
import frontstreet.frontpage.Picture;
import frontstreet.frontpage.Report;
import frontstreet.frontpage.Summary;
import frontstreet.server.intake.Filing;
import frontstreet.server.store.ArticleTable.PictureSize;
import frontstreet.server.store.Database;
import frontstreet.server.store.FilingTable.Filed;
import frontstreet.source.SourceId;
import frontstreet.story.Placed;
import frontstreet.story.Prepared;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A filed row → what placing and the front page need of it.
final class Incoming {
    private final Database database;
    private final NamedOutlet outlets;

    Incoming(Database database) throws InterruptedException {
        this.database = database;
        this.outlets = new NamedOutlet(database.read(tx -> tx.sources().all()));
    }

    /// The story that an article already stands in; none when it is new.
    Optional<Long> homeOf(long article, DeskMemory memory) throws InterruptedException {
        Optional<Long> remembered = memory.storyOf(article);
        return remembered.isPresent()
                ? remembered
                : database.read(tx -> tx.articles().find(article)).map(it -> it.story());
    }

    /// What placing needs.
    Prepared prepared(Filed filed) {
        Filing filing = filing(filed);
        return new Prepared(
                new ArticleId(filed.article()),
                new SourceId(filed.slug()),
                filing.at(),
                outlets.of(filing.article(), filed.outlet()),
                filing.isExcerpt(),
                Objects.requireNonNull(filed.fingerprint()),
                Objects.requireNonNull(filed.vector()));
    }

    /// What the front page needs.
    Kept kept(Filed filed, Placed placed) {
        Filing filing = filing(filed);
        Article article = filing.article();
        String headline = Objects.requireNonNullElse(article.headline(), "");
        Report report =
                new Report(
                        placed.article(),
                        new SourceId(filed.slug()),
                        filing.at(),
                        !filing.isDayAlone(),
                        headline,
                        filing.words(),
                        article.language(),
                        placed.copyOf(),
                        placed.agency(),
                        filed.address(),
                        filed.outlet(),
                        Summary.of(article.standfirst(), article.body(), headline),
                        picture(article, filed.picture()));
        return new Kept(report, filing.votes(), filed.slug(), filing.isExcerpt());
    }

    /// The picture that we hold of an article, under its address of ours.
    static @Nullable Picture picture(Article article, @Nullable PictureSize held) {
        if (held == null) {
            return null;
        }
        Image image =
                article.images().stream()
                        .filter(it -> it.url() != null)
                        .findFirst()
                        .orElse(new Image(null, null, null, null));
        return new Picture(
                "/picture/" + held.id(),
                held.width(),
                held.height(),
                image.alt(),
                image.caption(),
                image.credit());
    }

    private static Filing filing(Filed filed) {
        return Objects.requireNonNull(filed.filing(), "it is another article");
    }
}
