package frontstreet.server.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// How much room the tables take, with their indexes. Reads the whole store, so not for every day.
public final class RoomTable {
    private static final List<Part> PARTS =
            List.of(
                    new Part("articles", List.of("article"), "SELECT count(*) FROM article"),
                    new Part("texts", List.of("article_text"), "SELECT count(*) FROM article_text"),
                    new Part("stories", List.of("story"), "SELECT count(*) FROM story"),
                    new Part(
                            "pictures",
                            List.of("picture", "picture_bytes"),
                            "SELECT count(*) FROM picture"),
                    new Part("page copies", List.of("page_copy"), "SELECT count(*) FROM page_copy"),
                    new Part(
                            "entries",
                            List.of("entry", "entry_text"),
                            "SELECT count(*) FROM entry"),
                    new Part("editions", List.of("edition"), "SELECT count(*) FROM edition"),
                    new Part("waiting", List.of("filing"), "SELECT count(*) FROM filing"),
                    new Part("deleted", List.of("gone"), "SELECT count(*) FROM gone"));

    private final Handle handle;

    RoomTable(Handle handle) {
        this.handle = handle;
    }

    /// A part of the store.
    ///
    /// @param what it is, in a word or two
    /// @param number of rows, or of pages that are free
    /// @param bytes in the file
    public record Room(String what, long number, long bytes) {}

    /// A part, before it is looked at.
    ///
    /// @param tables that belong to it
    /// @param count SQL that counts its rows; no name of a table comes from outside
    private record Part(String what, List<String> tables, String count) {}

    /// The parts, in the order that people ask for them; together they are the whole file.
    public List<Room> rooms() {
        Map<String, Long> bytes = bytes();
        long pageBytes = number("SELECT page_size AS n FROM pragma_page_size");
        long free = number("SELECT freelist_count AS n FROM pragma_freelist_count");
        var rooms = new ArrayList<Room>();
        for (Part part : PARTS) {
            long sum = 0;
            for (String table : part.tables()) {
                Long own = bytes.remove(table);
                sum += own == null ? 0 : own;
            }
            rooms.add(new Room(part.what(), number(part.count()), sum));
        }
        long others = bytes.values().stream().mapToLong(it -> it).sum();
        rooms.add(new Room("other tables", bytes.size(), others));
        rooms.add(new Room("free pages", free, free * pageBytes));
        return rooms;
    }

    private long number(String sql) {
        return handle.createQuery(sql).mapTo(Long.class).one();
    }

    // an index counts for its table
    private Map<String, Long> bytes() {
        var bytes = new HashMap<String, Long>();
        handle.createQuery(
                        """
                        SELECT coalesce(m.tbl_name, d.name) AS name, sum(d.pgsize) AS n
                        FROM dbstat d LEFT JOIN sqlite_master m ON m.name = d.name
                        WHERE d.aggregate = TRUE
                        GROUP BY 1
                        """)
                .map((row, context) -> Map.entry(Columns.text(row, "name"), row.getLong("n")))
                .forEach(it -> bytes.put(it.getKey(), it.getValue()));
        return bytes;
    }

    /// The time of the oldest article; none when there is no article.
    public Optional<Instant> oldest() {
        return handle.createQuery("SELECT at FROM article ORDER BY at, id LIMIT 1")
                .map((row, context) -> Columns.time(row, "at"))
                .findOne();
    }
}
