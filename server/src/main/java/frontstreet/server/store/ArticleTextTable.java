package frontstreet.server.store;

import frontstreet.article.Article;
import frontstreet.article.ArticleId;
import frontstreet.duplicate.Fingerprint;
import frontstreet.section.SectionVotes;
import frontstreet.server.intake.Filing;
import frontstreet.server.store.ArticleTable.ArticleRow;
import frontstreet.source.SourceId;
import frontstreet.story.Standing;
import frontstreet.story.StoryId;
import frontstreet.text.TermVector;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Table `article_text`: the words of the articles as they were read, and what placing needs of
/// them.
public final class ArticleTextTable {
    private final Handle handle;

    ArticleTextTable(Handle handle) {
        this.handle = handle;
    }

    /// Keeps what was placed, in the place of what was there.
    ///
    /// @param placed its place in the order in which articles were placed
    public void put(long article, Filing filing, long placed, Standing standing) {
        handle.createUpdate(
                        """
                        INSERT INTO article_text (article_id, content, votes, placed, fingerprint, text_id,
                            speaks, telling_id, weights, weighs)
                        VALUES (:article, :content, :votes, :placed, :fingerprint, :text,
                            :speaks, :telling, :weights, :weighs)
                        ON CONFLICT (article_id) DO UPDATE SET content = excluded.content,
                            votes = excluded.votes, placed = excluded.placed,
                            fingerprint = excluded.fingerprint, text_id = excluded.text_id,
                            speaks = excluded.speaks, telling_id = excluded.telling_id,
                            weights = excluded.weights, weighs = excluded.weighs
                        """)
                .bind("article", article)
                .bind("content", Columns.json(filing.article()))
                .bind("votes", Columns.json(filing.votes()))
                .bind("placed", placed)
                .bind("fingerprint", standing.fingerprint().packed())
                .bind("text", id(standing.text()))
                .bind("speaks", standing.speaks())
                .bind("telling", id(standing.telling()))
                .bind("weights", standing.weights().packed())
                .bind("weighs", standing.weighs())
                .execute();
    }

    /// Keeps that an article stands differently, because another was taken out.
    public void stand(Standing standing) {
        handle.createUpdate(
                        """
                        UPDATE article_text SET text_id = :text, speaks = :speaks,
                            telling_id = :telling, weights = :weights, weighs = :weighs
                        WHERE article_id = :article
                        """)
                .bind("text", id(standing.text()))
                .bind("speaks", standing.speaks())
                .bind("telling", id(standing.telling()))
                .bind("weights", standing.weights().packed())
                .bind("weighs", standing.weighs())
                .bind("article", standing.article().value())
                .execute();
    }

    /// Keeps that an article was placed again as it was read.
    ///
    /// @param placed its place in the order in which articles were placed
    public void placeAgain(Standing standing, long placed) {
        stand(standing);
        handle.createUpdate("UPDATE article_text SET placed = :placed WHERE article_id = :article")
                .bind("placed", placed)
                .bind("article", standing.article().value())
                .execute();
    }

    private static @Nullable Long id(@Nullable ArticleId article) {
        return article == null ? null : article.value();
    }

    /// An article as it was read.
    public Optional<Article> find(long article) {
        return handle.createQuery("SELECT content FROM article_text WHERE article_id = :article")
                .bind("article", article)
                .map((row, context) -> Columns.read(Columns.text(row, "content"), Article.class))
                .findOne();
    }

    /// Articles as they were read, by their identities.
    public Map<Long, Article> find(Collection<Long> articles) {
        var found = new HashMap<Long, Article>();
        if (articles.isEmpty()) {
            return found;
        }
        handle.createQuery(
                        """
                        SELECT article_id, content FROM article_text WHERE article_id IN (<articles>)
                        """)
                .bindList("articles", List.copyOf(articles))
                .map((row, context) ->
                        Map.entry(
                                row.getLong("article_id"),
                                Columns.read(Columns.text(row, "content"), Article.class)))
                .forEach(it -> found.put(it.getKey(), it.getValue()));
        return found;
    }

    /// An article with all that the desk remembers of it.
    ///
    /// @param placed its place in the order in which articles were placed
    public record PlacedText(
            long placed, ArticleRow row, Article article, SectionVotes votes, Standing standing) {}

    /// What was placed after a place in that order; for a desk that begins again.
    public List<PlacedText> placedAfter(long placed, Instant since, int most) {
        return handle.createQuery(
                        "SELECT t.content, t.votes, t.placed, t.fingerprint, t.text_id, t.speaks,"
                                + " t.telling_id, t.weights, t.weighs, "
                                + ArticleTable.COLUMNS
                                + """
                                FROM article_text t
                                JOIN article a ON a.id = t.article_id
                                JOIN source s ON s.id = a.source_id
                                LEFT JOIN picture p ON p.id = a.picture_id
                                WHERE t.placed > :placed AND a.story_id IS NOT NULL AND a.at >= :since
                                ORDER BY t.placed
                                LIMIT :most
                                """)
                .bind("placed", placed)
                .bind("since", since.toEpochMilli())
                .bind("most", most)
                .map((row, context) -> placed(row))
                .list();
    }

    private static PlacedText placed(ResultSet row) throws SQLException {
        ArticleRow article = ArticleTable.row(row);
        return new PlacedText(
                row.getLong("placed"),
                article,
                Columns.read(Columns.text(row, "content"), Article.class),
                Columns.read(Columns.text(row, "votes"), SectionVotes.class),
                standing(article, row));
    }

    private static Standing standing(ArticleRow article, ResultSet row) throws SQLException {
        Long story = article.story();
        Long text = Columns.longOrNull(row, "text_id");
        Long telling = Columns.longOrNull(row, "telling_id");
        return new Standing(
                new ArticleId(article.id()),
                new SourceId(article.slug()),
                article.at(),
                article.agency(),
                article.isExcerpt(),
                article.words(),
                Fingerprint.unpacked(Columns.bytes(row, "fingerprint")),
                text == null ? null : new ArticleId(text),
                row.getBoolean("speaks"),
                story == null || telling == null ? null : new StoryId(story),
                telling == null ? null : new ArticleId(telling),
                TermVector.unpacked(Columns.bytes(row, "weights")),
                row.getBoolean("weighs"));
    }
}
