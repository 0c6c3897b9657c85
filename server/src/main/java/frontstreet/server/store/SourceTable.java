package frontstreet.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Table `source`: who publishes.
public final class SourceTable {
    private final Handle handle;

    SourceTable(Handle handle) {
        this.handle = handle;
    }

    /// One who publishes.
    ///
    /// @param id the store's key
    /// @param slug its name in addresses of ours
    /// @param name what readers call it
    /// @param site its home page, or `null` when not known
    /// @param allowance how many pages the first contacts of its feeds may still ask for
    public record SourceRow(
            long id, String slug, String name, @Nullable String site, int allowance) {}

    /// Adds a source; one of the same slug stays as it is.
    ///
    /// @return the store's key
    public long add(String slug, String name, @Nullable String site, int allowance) {
        handle.createUpdate(
                        """
                        INSERT INTO source (slug, name, site, allowance)
                        VALUES (:slug, :name, :site, :allowance)
                        ON CONFLICT (slug) DO NOTHING
                        """)
                .bind("slug", slug)
                .bind("name", name)
                .bind("site", site)
                .bind("allowance", allowance)
                .execute();
        return find(slug).orElseThrow().id();
    }

    /// The source of a slug.
    public Optional<SourceRow> find(String slug) {
        return handle.createQuery(
                        """
                        SELECT id, slug, name, site, allowance FROM source WHERE slug = :slug
                        """)
                .bind("slug", slug)
                .map((row, context) -> row(row))
                .findOne();
    }

    /// All of them, by name.
    public List<SourceRow> all() {
        return handle.createQuery(
                        """
                        SELECT id, slug, name, site, allowance FROM source ORDER BY name, id
                        """)
                .map((row, context) -> row(row))
                .list();
    }

    /// What first contacts of a source may still take.
    ///
    /// @param pages how many pages
    /// @param feeds how many feeds share them: those that were not met yet
    public record Allowance(int pages, int feeds) {}

    /// What first contacts of a source may still take.
    public Allowance allowance(long source) {
        return handle.createQuery(
                        """
                        SELECT allowance,
                            (SELECT count(*) FROM feed WHERE source_id = :source AND met_at IS NULL) AS feeds
                        FROM source WHERE id = :source
                        """)
                .bind("source", source)
                .map((row, context) -> new Allowance(row.getInt("allowance"), row.getInt("feeds")))
                .one();
    }

    /// Takes pages off what a source has left.
    public void spend(long source, int pages) {
        handle.createUpdate(
                        """
                        UPDATE source SET allowance = allowance - :pages WHERE id = :source
                        """)
                .bind("pages", pages)
                .bind("source", source)
                .execute();
    }

    private static SourceRow row(ResultSet row) throws SQLException {
        return new SourceRow(
                row.getLong("id"),
                Columns.text(row, "slug"),
                Columns.text(row, "name"),
                row.getString("site"),
                row.getInt("allowance"));
    }
}
