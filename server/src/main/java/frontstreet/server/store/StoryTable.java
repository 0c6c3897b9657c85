package frontstreet.server.store;

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

/// Table `story`: which articles tell the same.
public final class StoryTable {
    private static final String COLUMNS =
            """
            id, section, lead_id, articles, outlets, copies, opened_at, moved_at, merged_into, why, change
            """;

    private final Handle handle;

    StoryTable(Handle handle) {
        this.handle = handle;
    }

    /// A story.
    ///
    /// @param id its identity, that of its first article
    /// @param section slug of its section
    /// @param lead the article that speaks for it
    /// @param articles how many tell it
    /// @param outlets how many have it
    /// @param copies how many of the articles carry a text that an earlier one carried
    /// @param opened the earliest time of an article
    /// @param moved the latest time of an article
    /// @param mergedInto the story it turned out to be, or `null` when it is itself
    /// @param why it stands in its section, in words
    /// @param change the number of its last change
    public record StoryRow(
            long id,
            String section,
            long lead,
            int articles,
            int outlets,
            int copies,
            Instant opened,
            Instant moved,
            @Nullable Long mergedInto,
            String why,
            long change) {}

    /// What was decided of a story.
    ///
    /// @param section slug of its section
    /// @param lead the article that speaks for it
    /// @param why it stands in its section, in words
    public record StoryHead(String section, long lead, String why) {}

    /// Keeps a story as its articles now make it; they are counted here. One without articles stays
    /// as it is.
    public void put(long id, StoryHead head, long change) {
        handle.createUpdate(
                        """
                        INSERT INTO story (id, section, lead_id, articles, outlets, copies, opened_at,
                            moved_at, why, change)
                        SELECT :id, :section, :lead, count(*), count(DISTINCT source_id), count(copy_of),
                            min(at), max(at), :why, :change
                        FROM article WHERE story_id = :id HAVING count(*) > 0
                        ON CONFLICT (id) DO UPDATE SET section = excluded.section,
                            lead_id = excluded.lead_id, articles = excluded.articles,
                            outlets = excluded.outlets, copies = excluded.copies,
                            opened_at = excluded.opened_at, moved_at = excluded.moved_at,
                            merged_into = NULL, why = excluded.why, change = excluded.change
                        """)
                .bind("id", id)
                .bind("section", head.section())
                .bind("lead", head.lead())
                .bind("why", head.why())
                .bind("change", change)
                .execute();
    }

    /// Lets a story lead to another one; its row stays, so that its address still leads somewhere.
    /// One that was never kept needs none.
    public void merge(long story, long into, long change) {
        handle.createUpdate(
                        """
                        UPDATE story SET merged_into = :into, change = :change WHERE id = :story
                        """)
                .bind("into", into)
                .bind("change", change)
                .bind("story", story)
                .execute();
    }

    /// A story by its identity, also one that was merged into another.
    public Optional<StoryRow> find(long id) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM story WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> row(row))
                .findOne();
    }

    /// The stories of a section that moved since, the last moved first.
    public List<StoryRow> ofSection(String section, Instant since, int most) {
        return handle.createQuery(
                        "SELECT "
                                + COLUMNS
                                + """
                                FROM story
                                WHERE section = :section AND merged_into IS NULL AND moved_at >= :since
                                ORDER BY moved_at DESC, id DESC
                                LIMIT :most
                                """)
                .bind("section", section)
                .bind("since", since.toEpochMilli())
                .bind("most", most)
                .map((row, context) -> row(row))
                .list();
    }

    /// The stories of some sections that moved between two moments, the last moved first.
    ///
    /// @param from inclusive
    /// @param until exclusive
    public List<StoryRow> ofSections(
            Collection<String> sections, Instant from, Instant until, int most) {
        return handle.createQuery(
                        "SELECT "
                                + COLUMNS
                                + """
                                FROM story
                                WHERE section IN (<sections>) AND merged_into IS NULL
                                    AND moved_at >= :from AND moved_at < :until
                                ORDER BY moved_at DESC, id DESC
                                LIMIT :most
                                """)
                .bindList("sections", List.copyOf(sections))
                .bind("from", from.toEpochMilli())
                .bind("until", until.toEpochMilli())
                .bind("most", most)
                .map((row, context) -> row(row))
                .list();
    }

    /// When a story of some sections last moved before a moment; none when no story did.
    public Optional<Instant> lastBefore(Collection<String> sections, Instant until) {
        return handle.createQuery(
                        """
                        SELECT moved_at FROM story
                        WHERE section IN (<sections>) AND merged_into IS NULL AND moved_at < :until
                        ORDER BY moved_at DESC
                        LIMIT 1
                        """)
                .bindList("sections", List.copyOf(sections))
                .bind("until", until.toEpochMilli())
                .map((row, context) -> Columns.time(row, "moved_at"))
                .findOne();
    }

    /// How many stories of each section moved since a moment, by the slug of the section.
    public Map<String, Integer> countsSince(Instant since) {
        var counts = new HashMap<String, Integer>();
        handle.createQuery(
                        """
                        SELECT section, count(*) AS n FROM story
                        WHERE merged_into IS NULL AND moved_at >= :since
                        GROUP BY section
                        """)
                .bind("since", since.toEpochMilli())
                .map((row, context) -> Map.entry(Columns.text(row, "section"), row.getInt("n")))
                .forEach(it -> counts.put(it.getKey(), it.getValue()));
        return counts;
    }

    private static StoryRow row(ResultSet row) throws SQLException {
        return new StoryRow(
                row.getLong("id"),
                Columns.text(row, "section"),
                row.getLong("lead_id"),
                row.getInt("articles"),
                row.getInt("outlets"),
                row.getInt("copies"),
                Columns.time(row, "opened_at"),
                Columns.time(row, "moved_at"),
                Columns.longOrNull(row, "merged_into"),
                Columns.text(row, "why"),
                row.getLong("change"));
    }
}
