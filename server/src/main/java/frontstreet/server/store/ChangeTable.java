package frontstreet.server.store;

import frontstreet.article.Article;
import frontstreet.server.store.ArticleTable.ArticleRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What followers read: articles and stories in the order of their change numbers, and table
/// `gone`.
public final class ChangeTable {
    private final Handle handle;

    ChangeTable(Handle handle) {
        this.handle = handle;
    }

    /// An article that changed.
    ///
    /// @param change its number
    /// @param row as it stands now
    /// @param section slug of its story's section, or `null` when it is in no story
    /// @param content its words as they are kept, or `null` when none are
    public record ChangedArticle(
            long change, ArticleRow row, @Nullable String section, @Nullable String content) {
        /// The article as it was read, or `null` when no words are kept. Takes time.
        public @Nullable Article article() {
            return content == null ? null : Columns.read(content, Article.class);
        }
    }

    /// A story that changed.
    public record ChangedStory(long change, long id, String section) {}

    /// An article that was deleted.
    ///
    /// @param number of the deletion, of the same row as the change numbers
    public record Gone(long number, long article) {}

    /// The articles that changed after a number, or have that number and a greater identity.
    public List<ChangedArticle> articlesAfter(long change, long article, int most) {
        return handle.createQuery(
                        "SELECT a.change, t.content, st.section, "
                                + ArticleTable.COLUMNS
                                + """
                                FROM article a
                                LEFT JOIN source s ON s.id = a.source_id
                                LEFT JOIN picture p ON p.id = a.picture_id
                                LEFT JOIN article_text t ON t.article_id = a.id
                                LEFT JOIN story st ON st.id = a.story_id
                                WHERE (a.change, a.id) > (:change, :article)
                                ORDER BY a.change, a.id
                                LIMIT :most
                                """)
                .bind("change", change)
                .bind("article", article)
                .bind("most", most)
                .map((row, context) -> article(row))
                .list();
    }

    private static ChangedArticle article(ResultSet row) throws SQLException {
        return new ChangedArticle(
                row.getLong("change"),
                ArticleTable.row(row),
                row.getString("section"),
                row.getString("content"));
    }

    /// The stories that changed after a number; none that were merged into others.
    public List<ChangedStory> storiesAfter(long change, int most) {
        return handle.createQuery(
                        """
                        SELECT change, id, section FROM story
                        WHERE change > :change AND merged_into IS NULL
                        ORDER BY change
                        LIMIT :most
                        """)
                .bind("change", change)
                .bind("most", most)
                .map((row, context) ->
                        new ChangedStory(
                                row.getLong("change"),
                                row.getLong("id"),
                                Columns.text(row, "section")))
                .list();
    }

    /// The deletions after a number that are still known.
    public List<Gone> goneAfter(long number, int most) {
        return handle.createQuery(
                        """
                        SELECT change, article_id FROM gone WHERE change > :number
                        ORDER BY change LIMIT :most
                        """)
                .bind("number", number)
                .bind("most", most)
                .map((row, context) -> new Gone(row.getLong("change"), row.getLong("article_id")))
                .list();
    }

    /// The number of the last deletion; 0 when there was none.
    public long lastGone() {
        return handle.createQuery("SELECT coalesce(max(change), 0) FROM gone")
                .mapTo(Long.class)
                .one();
    }

    /// How many articles are in stories.
    public int articles() {
        return handle.createQuery("SELECT count(*) FROM article WHERE story_id IS NOT NULL")
                .mapTo(Integer.class)
                .one();
    }

    /// The name of this store, which no other has.
    public String storeName() {
        return handle.createQuery("SELECT name FROM store WHERE id = 1").mapTo(String.class).one();
    }
}
