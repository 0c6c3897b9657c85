package frontstreet.server;

import frontstreet.Engine;
import frontstreet.article.Article;
import frontstreet.article.ArticleId;
import frontstreet.feed.Entry;
import frontstreet.section.Clues;
import frontstreet.server.intake.Filing;
import frontstreet.source.SourceId;
import frontstreet.story.Filed;
import frontstreet.story.Prepared;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What feeds tell of, and what is filed of it, for tests.
public final class FiledNews {
    private static final Engine ENGINE = Engine.load();

    private FiledNews() {}

    /// An entry of a headline and a link alone.
    public static Entry entry(String headline, @Nullable String link) {
        return new Entry(
                headline, headline, link, null, null, List.of(), null, null, List.of(), null,
                List.of(), null, null, null, null);
    }

    /// The excerpt of such an entry.
    public static Filing excerpt(String headline, Instant at) {
        Article article = ENGINE.entries().read(entry(headline, null));
        return new Filing(
                at,
                false,
                article,
                true,
                "no page",
                0,
                null,
                ENGINE.sections().votes(Clues.of(article)));
    }

    /// What placing needs of it.
    public static Prepared prepared(long article, String headline, Instant at) {
        return ENGINE.preparer()
                .prepare(
                        new Filed(
                                new ArticleId(article),
                                new SourceId("daily"),
                                at,
                                headline,
                                headline,
                                "en",
                                null,
                                true));
    }
}
