package frontstreet.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// How values stand in columns: times as milliseconds, records as JSON, absence as null.
final class Columns {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private Columns() {}

    static @Nullable Long millis(@Nullable Instant time) {
        return time == null ? null : time.toEpochMilli();
    }

    static Instant time(ResultSet row, String name) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(name));
    }

    static @Nullable Instant timeOrNull(ResultSet row, String name) throws SQLException {
        Long millis = longOrNull(row, name);
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    /// A text that is never null.
    static String text(ResultSet row, String name) throws SQLException {
        return Objects.requireNonNull(row.getString(name), name);
    }

    /// Bytes that are never null.
    static byte[] bytes(ResultSet row, String name) throws SQLException {
        return Objects.requireNonNull(row.getBytes(name), name);
    }

    static @Nullable Long longOrNull(ResultSet row, String name) throws SQLException {
        long value = row.getLong(name);
        return row.wasNull() ? null : value;
    }

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }
}
