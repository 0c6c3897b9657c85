package frontstreet.server.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;

/// Brings a store to the tables that this version works on: `resources/migrations/V1__….sql`,
/// forward only.
final class Migrations {
    /// How many files there are.
    static final int LAST = 8;

    // the few words that differ between databases
    private static final Map<String, String> SQLITE =
            Map.of("id", "integer PRIMARY KEY", "random", "lower(hex(randomblob(16)))");

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private Migrations() {}

    /// Looks at a store without changing anything of it.
    ///
    /// @throws Broken when it is of a newer version
    static void refuseNewer(String url) {
        var reading = new SQLiteConfig();
        reading.setReadOnly(true);
        try (Connection connection = reading.createConnection(url)) {
            refuseNewer(done(connection));
        } catch (SQLException e) { // whoever opens it to write is told what is wrong with it
            LOG.debug("not looked at", e);
        }
    }

    private static void refuseNewer(int done) {
        if (done > LAST) {
            throw new Broken(
                    "the data folder was written by a newer version of Front Street: run that one, or"
                            + " go back to a copy of the folder from before",
                    null);
        }
    }

    /// @throws Broken when the store is of a newer version, or cannot be changed
    static void run(String url) throws SQLException {
        int done = done(url); // looking is a hundred times faster than asking Flyway
        refuseNewer(done);
        if (done == LAST) {
            return;
        }
        try {
            Flyway.configure()
                    .dataSource(url, null, null)
                    .locations("classpath:migrations")
                    .placeholders(SQLITE)
                    .failOnMissingLocations(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new Broken(
                    "the store in the data folder cannot be brought to this version: "
                            + e.getMessage(),
                    e);
        }
    }

    /// How many files the store was brought through.
    private static int done(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            return done(connection);
        }
    }

    private static int done(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet tables =
                    statement.executeQuery(
                            """
                            SELECT count(*) AS n FROM sqlite_master
                            WHERE name = 'flyway_schema_history'
                            """)) {
                if (!tables.next() || tables.getInt("n") == 0) {
                    return 0;
                }
            }
            try (ResultSet last =
                    statement.executeQuery(
                            """
                            SELECT count(*) AS n FROM flyway_schema_history WHERE success
                            """)) {
                return last.next() ? last.getInt("n") : 0;
            }
        }
    }
}
