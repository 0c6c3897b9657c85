package frontstreet.server.store;

import frontstreet.article.Article;
import frontstreet.section.SectionVotes;
import frontstreet.server.store.ArticleTable.ArticleRow;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Table `article_text`: the words of the articles as they were read, and what placing needs of
/// them.
public final class ArticleTextTable {
    private final Handle handle;

    ArticleTextTable(Handle handle) {
        this.handle = handle;
    }

    /// Keeps what was placed, in the place of what was there.
    public void put(long article, Article content, SectionVotes votes, byte[] packed) {
        handle.createUpdate(
                        """
                        INSERT INTO article_text (article_id, content, votes, packed)
                        VALUES (:article, :content, :votes, :packed)
                        ON CONFLICT (article_id) DO UPDATE SET content = excluded.content,
                            votes = excluded.votes, packed = excluded.packed
                        """)
                .bind("article", article)
                .bind("content", Columns.json(content))
                .bind("votes", Columns.json(votes))
                .bind("packed", packed)
                .execute();
    }

    /// An article as it was read.
    public Optional<Article> find(long article) {
        return handle.createQuery("SELECT content FROM article_text WHERE article_id = :article")
                .bind("article", article)
                .map((row, context) -> Columns.read(row.getString("content"), Article.class))
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
                                Columns.read(row.getString("content"), Article.class)))
                .forEach(it -> found.put(it.getKey(), it.getValue()));
        return found;
    }

    /// An article with all that the desk remembers of it.
    ///
    /// @param packed as it was placed
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    public record PlacedText(ArticleRow row, Article article, SectionVotes votes, byte[] packed) {}

    /// What was placed after an arrival number, in the order of arrival; for a desk that begins
    /// again.
    public List<PlacedText> placedAfter(long arrival, Instant since, int most) {
        return handle.createQuery(
                        "SELECT t.content, t.votes, t.packed, "
                                + ArticleTable.COLUMNS
                                + """
                                FROM article a
                                JOIN article_text t ON t.article_id = a.id
                                JOIN source s ON s.id = a.source_id
                                LEFT JOIN picture p ON p.id = a.picture_id
                                WHERE a.arrival > :arrival AND a.story_id IS NOT NULL AND a.at >= :since
                                ORDER BY a.arrival
                                LIMIT :most
                                """)
                .bind("arrival", arrival)
                .bind("since", since.toEpochMilli())
                .bind("most", most)
                .map((row, context) ->
                        new PlacedText(
                                ArticleTable.row(row),
                                Columns.read(row.getString("content"), Article.class),
                                Columns.read(row.getString("votes"), SectionVotes.class),
                                row.getBytes("packed")))
                .list();
    }
}
