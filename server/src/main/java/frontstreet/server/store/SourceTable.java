package frontstreet.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /// What the directory that comes with the program says of a source.
    ///
    /// @param kind what it is, like `newspaper`
    /// @param country where it sits, two letters of ISO 3166
    /// @param owner whose it is, or `null` when not known
    /// @param status `active`, or why it is not read as others are
    /// @param says how it stands, a sentence, or `null` when there is nothing to say
    public record Facts(
            String kind,
            String country,
            @Nullable String owner,
            String status,
            @Nullable String says) {}

    /// Keeps what the directory says of a source.
    public void describe(long source, Facts facts) {
        handle.createUpdate(
                        """
                        UPDATE source SET kind = :kind, country = :country, owner = :owner,
                            status = :status, says = :says
                        WHERE id = :source
                        """)
                .bind("kind", facts.kind())
                .bind("country", facts.country())
                .bind("owner", facts.owner())
                .bind("status", facts.status())
                .bind("says", facts.says())
                .bind("source", source)
                .execute();
    }

    /// What the directory says of a source; empty when it does not list it.
    public Optional<Facts> facts(long source) {
        return handle.createQuery(
                        """
                        SELECT kind, country, owner, status, says FROM source
                        WHERE id = :source AND status IS NOT NULL
                        """)
                .bind("source", source)
                .map((row, context) -> facts(row))
                .findOne();
    }

    /// What the directory says of all sources that it lists, by their keys.
    public Map<Long, Facts> allFacts() {
        return handle.createQuery(
                        """
                        SELECT id, kind, country, owner, status, says FROM source
                        WHERE status IS NOT NULL
                        """)
                .map((row, context) -> Map.entry(row.getLong("id"), facts(row)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Facts facts(ResultSet row) throws SQLException {
        return new Facts(
                Columns.text(row, "kind"),
                Columns.text(row, "country"),
                row.getString("owner"),
                Columns.text(row, "status"),
                row.getString("says"));
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
