package frontstreet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.frontpage.Place;
import frontstreet.section.Sections;
import frontstreet.server.account.FullText;
import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A store of each earlier version, opened by this one: no row is lost or changed, and the pages
/// are the same.
class UpgradeTest {
    private static final Map<String, String> WORDS =
            Map.of("id", "integer PRIMARY KEY", "random", "lower(hex(randomblob(16)))");
    private static final String STORE = "frontstreet.db";

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "4", "5", "6", "7"})
    void everyEarlierStoreKeepsItsRowsAndItsPages(String version) throws Exception {
        Path now = folder.resolve("now");
        List<String> pages = filled(now);
        Map<String, String> before = pages(now, pages);
        Path data = folder.resolve("earlier");
        Map<String, List<String>> rows = earlier(version, now.resolve(STORE), data);

        Map<String, String> after = pages(data, pages);

        assertThat(after).isEqualTo(before);
        try (Connection store = connection(data.resolve(STORE))) {
            for (Map.Entry<String, List<String>> kept : rows.entrySet()) {
                assertThat(rows(store, kept.getKey())).isEqualTo(kept.getValue());
            }
        }
    }

    @Test
    void theVersionsAboveAreAllThatCameBeforeTheLast() throws Exception {
        Path data = folder.resolve("now");
        filled(data);
        try (Connection store = connection(data.resolve(STORE))) {
            assertThat(column(store, "SELECT count(*) FROM flyway_schema_history"))
                    .containsExactly("8");
        }
    }

    private static List<String> filled(Path data) throws Exception {
        try (PaperStore paper = new PaperStore(data)) {
            paper.outlet("gazette", "The Gazette");
            paper.outlet("ledger", "Capitol Ledger");
            paper.feed("gazette", "https://www.gazette.example/feed");
            long picture = paper.picture(640, 480, new byte[] {1, 2, 3});
            long first = paper.article("gazette", "Dam holds").with(picture).file();
            long copy = paper.article("ledger", "The dam holds").copying(first).file();
            long deal = paper.article("ledger", "Senate strikes a deal").openingOnly().file();
            long dam = paper.story("us", first, copy);
            long other = paper.story("politics", deal);
            paper.shows(Place.LEAD, dam).shows(Place.SECTION, other).edition();
            return List.of(
                    "/",
                    "/section/us",
                    "/story/" + dam + "/dam-holds",
                    "/article/" + copy + "/the-dam-holds",
                    "/article/" + deal + "/senate-strikes-a-deal",
                    "/picture/" + picture,
                    "/source/gazette");
        }
    }

    private Map<String, String> pages(Path data, List<String> addresses) throws Exception {
        var pages = new HashMap<String, String>();
        try (PaperStore paper = new PaperStore(data)) {
            Javalin site =
                    Site.start(
                            paper.database(),
                            Sections.load(),
                            paper.search(),
                            new SiteOptions(
                                    "127.0.0.1", 0, ZoneOffset.UTC, null, FullText.EVERYONE),
                            InstantSource.fixed(PaperStore.NOW),
                            new Readiness().serving());
            try {
                for (String address : addresses) {
                    HttpResponse<String> answer =
                            http.send(
                                    HttpRequest.newBuilder(
                                                    URI.create(
                                                            "http://127.0.0.1:%d%s"
                                                                    .formatted(
                                                                            site.port(), address)))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString());
                    assertThat(answer.statusCode()).as(address).isEqualTo(200);
                    pages.put(address, answer.body());
                }
            } finally {
                site.stop();
            }
        }
        return pages;
    }

    /// Makes a store of an earlier version, with the rows that a later one holds.
    ///
    /// @return queries that read it, with what they read
    private static Map<String, List<String>> earlier(String version, Path from, Path data)
            throws Exception {
        Files.createDirectories(data);
        Path file = data.resolve(STORE);
        Flyway.configure()
                .dataSource("jdbc:sqlite:" + file, null, null)
                .locations("classpath:migrations")
                .placeholders(WORDS)
                .target(version)
                .load()
                .migrate();
        var rows = new HashMap<String, List<String>>();
        try (Connection store = connection(file);
                Statement statement = store.createStatement()) {
            statement.execute("ATTACH DATABASE '" + from + "' AS later");
            List<String> tables =
                    column(
                            store,
                            "SELECT name FROM main.sqlite_master WHERE type = 'table'"
                                    + " AND name NOT LIKE 'flyway%' AND name NOT LIKE 'sqlite%'");
            for (String table : tables) {
                String columns =
                        String.join(
                                ", ",
                                column(
                                        store,
                                        "SELECT name FROM pragma_table_info('" + table + "')"));
                statement.execute("DELETE FROM main." + table);
                statement.execute(
                        "INSERT INTO main.%1$s (%2$s) SELECT %2$s FROM later.%1$s"
                                .formatted(table, columns));
                String query = "SELECT %s FROM main.%s".formatted(columns, table);
                rows.put(query, rows(store, query));
            }
        }
        assertThat(rows.values().stream().mapToInt(List::size).sum()).isGreaterThan(15);
        return rows;
    }

    private static Connection connection(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private static List<String> column(Connection store, String query) throws SQLException {
        var found = new ArrayList<String>();
        try (Statement statement = store.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                found.add(String.valueOf(row.getString(1)));
            }
        }
        return found;
    }

    private static List<String> rows(Connection store, String query) throws SQLException {
        var found = new ArrayList<String>();
        try (Statement statement = store.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                var values = new ArrayList<String>();
                for (int i = 1; i <= columns; i++) {
                    values.add(String.valueOf(row.getString(i)));
                }
                found.add(String.join("|", values));
            }
        }
        return found.stream().sorted().toList();
    }
}
