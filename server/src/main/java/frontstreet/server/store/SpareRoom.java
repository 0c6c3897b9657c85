package frontstreet.server.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gives pages of the store that hold nothing back to the disk, a few at a time, while nobody wants
/// to write.
///
/// Some stay free, for the next articles. What the log of writes holds is then copied to the store,
/// or the file would not shrink; who reads at that moment is not waited for.
///
/// Owned by the writing thread.
final class SpareRoom {
    private static final Logger LOG = LoggerFactory.getLogger(SpareRoom.class);
    private static final int PAGES_KEPT = 512; // 2 MiB
    private static final int PAGES_AT_ONCE = 500;
    private static final int READERS_MILLIS = 100;

    private final Handle handle;
    private boolean isTidy = true; // nothing was written since the log was copied

    SpareRoom(Handle handle) {
        this.handle = handle;
    }

    /// Something was written.
    void written() {
        isTidy = false;
    }

    /// Gives some back.
    ///
    /// @return whether there is more to do
    boolean giveBack() {
        if (isTidy) {
            return false;
        }
        Connection connection = handle.getConnection();
        try (Statement statement = connection.createStatement()) {
            long spare = number(statement, "PRAGMA freelist_count") - PAGES_KEPT;
            if (spare > 0) { // an update: as a query it frees one page alone
                statement.executeUpdate(
                        "PRAGMA incremental_vacuum(" + Math.min(spare, PAGES_AT_ONCE) + ")");
            }
            if (spare > PAGES_AT_ONCE) {
                return true;
            }
            isTidy = true;
            copyLog(statement);
        } catch (SQLException e) { // a broken store is told by whoever writes next
            isTidy = true;
            LOG.debug("no room given back because={}", e.getMessage());
        }
        return false;
    }

    private static void copyLog(Statement statement) throws SQLException {
        statement.execute("PRAGMA busy_timeout = " + READERS_MILLIS);
        try {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } finally {
            statement.execute("PRAGMA busy_timeout = " + Database.BUSY_MILLIS);
        }
    }

    private static long number(Statement statement, String pragma) throws SQLException {
        try (ResultSet row = statement.executeQuery(pragma)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
