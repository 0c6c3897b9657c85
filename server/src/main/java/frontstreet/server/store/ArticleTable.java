package frontstreet.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Table `article`: what is known of every article, but for its words.
///
/// Longer than our files are: all SQL of a table stands in one file.
public final class ArticleTable {
    static final String COLUMNS =
            """
            a.id, a.source_id, s.slug, s.name, a.address, a.headline, a.standfirst, a.agency,
                a.language, a.words, a.excerpt, a.at, a.day_alone, a.copy_of, a.story_id, a.arrival,
                a.moved_to, p.id AS picture, p.width, p.height
            """;

    private static final String ROWS =
            "SELECT "
                    + COLUMNS
                    + """
                    FROM article a
                    JOIN source s ON s.id = a.source_id
                    LEFT JOIN picture p ON p.id = a.picture_id
                    """;

    private final Handle handle;

    ArticleTable(Handle handle) {
        this.handle = handle;
    }

    /// An article that was placed.
    ///
    /// @param id its identity
    /// @param source the store's key of its outlet
    /// @param slug of its outlet
    /// @param outlet name of its outlet
    /// @param address where it was published, cleaned, or `null` when it has no address
    /// @param headline as published, or `""` when it has none
    /// @param standfirst as published, or `null`
    /// @param agency whose copy it is, or `null` when none is named
    /// @param language BCP 47, or `null` when not known
    /// @param words how many words of it we have
    /// @param isExcerpt whether only what the feed said is known
    /// @param at the time that counts for it
    /// @param isDayAlone whether it gave the day of that alone, so that the hour is not its own
    /// @param copyOf the article whose text it repeats, or `null` when its text is its own
    /// @param story that it belongs to, or `null` when it is not placed
    /// @param arrival its number in the order of arrival, or `null` when it is not placed
    /// @param movedTo the article it turned out to be, or `null` when it is itself
    /// @param picture that we hold of it, or `null`
    public record ArticleRow(
            long id,
            long source,
            String slug,
            String outlet,
            @Nullable String address,
            String headline,
            @Nullable String standfirst,
            @Nullable String agency,
            @Nullable String language,
            int words,
            boolean isExcerpt,
            Instant at,
            boolean isDayAlone,
            @Nullable Long copyOf,
            @Nullable Long story,
            @Nullable Long arrival,
            @Nullable Long movedTo,
            @Nullable PictureSize picture) {

        /// Whether nothing of it is known but its headline.
        public boolean isHeadlineAlone() {
            return isExcerpt && words == 0 && standfirst == null;
        }
    }

    /// A picture that we hold, in pixels.
    public record PictureSize(long id, int width, int height) {
        static @Nullable PictureSize of(ResultSet row) throws SQLException {
            Long picture = Columns.longOrNull(row, "picture");
            return picture == null
                    ? null
                    : new PictureSize(picture, row.getInt("width"), row.getInt("height"));
        }
    }

    /// An article of an address.
    ///
    /// @param id its identity
    /// @param isExcerpt whether only what the feed said is known
    public record Known(long id, boolean isExcerpt) {}

    /// The article of a cleaned address: found there, or what an entry with that link led to.
    public Optional<Known> at(String address) {
        return handle.createQuery(
                        """
                        SELECT coalesce(b.id, a.id) AS id, coalesce(b.excerpt, a.excerpt) AS excerpt
                        FROM article a LEFT JOIN article b ON b.id = a.moved_to
                        WHERE a.address = :address OR a.id = (
                            SELECT article_id FROM entry
                            WHERE address = :address AND article_id IS NOT NULL
                            ORDER BY id LIMIT 1
                        )
                        ORDER BY CASE WHEN a.address = :address THEN 0 ELSE 1 END
                        LIMIT 1
                        """)
                .bind("address", address)
                .map((row, context) -> new Known(row.getLong("id"), row.getBoolean("excerpt")))
                .findOne();
    }

    /// Gives an article its identity, before it is placed.
    ///
    /// @param address cleaned, of no article yet, or `null`
    /// @return its identity
    public long add(long source, @Nullable String address, boolean isExcerpt, Instant at) {
        return handle.createQuery(
                        """
                        INSERT INTO article (source_id, address, words, excerpt, at)
                        VALUES (:source, :address, 0, :isExcerpt, :at)
                        RETURNING id
                        """)
                .bind("source", source)
                .bind("address", address)
                .bind("isExcerpt", isExcerpt)
                .bind("at", at.toEpochMilli())
                .mapTo(Long.class)
                .one();
    }

    /// Notes that an article is filed again, under the address that its page was found at.
    ///
    /// @param address cleaned, its own or of no article yet, or `null` to keep what it has
    public void refile(long id, @Nullable String address, boolean isExcerpt) {
        handle.createUpdate(
                        """
                        UPDATE article SET address = coalesce(:address, address), excerpt = :isExcerpt,
                            set_aside = NULL
                        WHERE id = :id
                        """)
                .bind("address", address)
                .bind("isExcerpt", isExcerpt)
                .bind("id", id)
                .execute();
    }

    /// What the desk made of an article.
    ///
    /// @param picture the store's key, or `null`
    /// @param arrival its number, if it is placed for the first time; one that has a number keeps
    ///   it
    public record Placing(
            long id,
            String headline,
            @Nullable String standfirst,
            @Nullable String agency,
            @Nullable String language,
            int words,
            Instant at,
            boolean isDayAlone,
            @Nullable Long picture,
            @Nullable Long copyOf,
            long story,
            long arrival,
            long change) {}

    /// Places an article.
    public void place(Placing placing) {
        handle.createUpdate(
                        """
                        UPDATE article SET headline = :headline, standfirst = :standfirst,
                            agency = :agency, language = :language, words = :words, at = :at,
                            day_alone = :isDayAlone, picture_id = :picture, copy_of = :copyOf, story_id = :story,
                            arrival = coalesce(arrival, :arrival), change = :change
                        WHERE id = :id
                        """)
                .bind("headline", placing.headline())
                .bind("standfirst", placing.standfirst())
                .bind("agency", placing.agency())
                .bind("language", placing.language())
                .bind("words", placing.words())
                .bind("at", placing.at().toEpochMilli())
                .bind("isDayAlone", placing.isDayAlone())
                .bind("picture", placing.picture())
                .bind("copyOf", placing.copyOf())
                .bind("story", placing.story())
                .bind("arrival", placing.arrival())
                .bind("change", placing.change())
                .bind("id", placing.id())
                .execute();
    }

    /// Moves all articles of a story to another.
    public void moveAll(long fromStory, long toStory, long change) {
        handle.createUpdate(
                        """
                        UPDATE article SET story_id = :to, change = :change WHERE story_id = :from
                        """)
                .bind("to", toStory)
                .bind("from", fromStory)
                .bind("change", change)
                .execute();
    }

    /// Moves an article to the story that has the whole of its text.
    ///
    /// @param copyOf the article that brought the whole
    public void follow(long id, long copyOf, long story, long change) {
        handle.createUpdate(
                        """
                        UPDATE article SET copy_of = :copyOf, story_id = :story, change = :change
                        WHERE id = :id
                        """)
                .bind("copyOf", copyOf)
                .bind("story", story)
                .bind("change", change)
                .bind("id", id)
                .execute();
    }

    /// Lets an article lead to the one it turned out to be.
    public void moveTo(long id, long into, long change) {
        handle.createUpdate(
                        """
                        UPDATE article SET moved_to = :into, story_id = NULL, change = :change
                        WHERE id = :id
                        """)
                .bind("into", into)
                .bind("change", change)
                .bind("id", id)
                .execute();
    }

    /// Sets an article aside that the desk cannot take.
    public void setAside(long id, String because) {
        handle.createUpdate("UPDATE article SET set_aside = :because WHERE id = :id")
                .bind("because", because)
                .bind("id", id)
                .execute();
    }

    /// Lets the desk try again what was set aside.
    public void tryAgain() {
        handle.execute("UPDATE article SET set_aside = NULL WHERE set_aside IS NOT NULL");
    }

    /// An article by its identity; none when there is none or it was not placed yet.
    public Optional<ArticleRow> find(long id) {
        return handle.createQuery(ROWS + "WHERE a.id = :id AND a.arrival IS NOT NULL")
                .bind("id", id)
                .map((row, context) -> row(row))
                .findOne();
    }

    /// Articles by their identities, in no order.
    public List<ArticleRow> find(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return handle.createQuery(ROWS + "WHERE a.id IN (<ids>) AND a.arrival IS NOT NULL")
                .bindList("ids", List.copyOf(ids))
                .map((row, context) -> row(row))
                .list();
    }

    /// The articles of a story, in the order they came.
    public List<ArticleRow> ofStory(long story, int most) {
        return handle.createQuery(ROWS + "WHERE a.story_id = :story ORDER BY a.arrival LIMIT :most")
                .bind("story", story)
                .bind("most", most)
                .map((row, context) -> row(row))
                .list();
    }

    /// The articles of a source, the newest first.
    public List<ArticleRow> ofSource(long source, int most) {
        return handle.createQuery(
                        ROWS
                                + """
                                WHERE a.source_id = :source AND a.story_id IS NOT NULL
                                ORDER BY a.at DESC, a.id DESC
                                LIMIT :most
                                """)
                .bind("source", source)
                .bind("most", most)
                .map((row, context) -> row(row))
                .list();
    }

    /// How many articles there are, placed or not.
    public int count() {
        return handle.createQuery("SELECT count(*) FROM article").mapTo(Integer.class).one();
    }

    /// How many articles each source has since a moment, by the store's key of the source.
    public List<OfSource> countsSince(Instant since) {
        return handle.createQuery(
                        """
                        SELECT source_id, count(*) AS n FROM article
                        WHERE at >= :since AND story_id IS NOT NULL
                        GROUP BY source_id
                        """)
                .bind("since", since.toEpochMilli())
                .map((row, context) -> new OfSource(row.getLong("source_id"), row.getInt("n")))
                .list();
    }

    /// How many articles a source has.
    public record OfSource(long source, int articles) {}

    static ArticleRow row(ResultSet row) throws SQLException {
        String headline = row.getString("headline");
        return new ArticleRow(
                row.getLong("id"),
                row.getLong("source_id"),
                Columns.text(row, "slug"),
                Columns.text(row, "name"),
                row.getString("address"),
                headline == null ? "" : headline,
                row.getString("standfirst"),
                row.getString("agency"),
                row.getString("language"),
                row.getInt("words"),
                row.getBoolean("excerpt"),
                Columns.time(row, "at"),
                row.getBoolean("day_alone"),
                Columns.longOrNull(row, "copy_of"),
                Columns.longOrNull(row, "story_id"),
                Columns.longOrNull(row, "arrival"),
                Columns.longOrNull(row, "moved_to"),
                PictureSize.of(row));
    }
}
