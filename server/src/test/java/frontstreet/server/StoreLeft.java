package frontstreet.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// What a dead server left in its store: a copy is looked at, so that the next server finds the
/// files as they were left.
final class StoreLeft {
    private static final String NAME = "frontstreet.db";

    private final String url;

    private StoreLeft(String url) {
        this.url = url;
    }

    /// @param data the data folder, that no process works on
    /// @param copy a folder for the copy
    static StoreLeft of(Path data, Path copy) throws IOException {
        Files.createDirectories(copy);
        for (String end : new String[] {"", "-wal"}) {
            Path file = data.resolve(NAME + end);
            Files.deleteIfExists(copy.resolve(NAME + end));
            if (Files.exists(file)) {
                Files.copy(file, copy.resolve(NAME + end), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.deleteIfExists(copy.resolve(NAME + "-shm"));
        return new StoreLeft("jdbc:sqlite:" + copy.resolve(NAME));
    }

    /// Has it any table yet?
    boolean hasTables() throws SQLException {
        return !rows("SELECT name FROM sqlite_master WHERE name = 'desk'").isEmpty();
    }

    /// The rows of a query, their columns side by side.
    List<String> rows(String sql) throws SQLException {
        var rows = new ArrayList<String>();
        try (Connection connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= columns; i++) {
                    row.add(String.valueOf(found.getString(i)));
                }
                rows.add(String.join(" ", row));
            }
        }
        return rows;
    }
}
