package frontstreet.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontstreet.server.intake.Filing;
import frontstreet.server.store.ArticleTable.ArticleRow;
import frontstreet.server.store.SourceTable.Facts;
import frontstreet.server.store.SourceTable.SourceRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    @TempDir private Path folder;

    @Test
    void aStoreOfTheFirstTablesKeepsWhatItHolds() throws Exception {
        Path file = folder.resolve("a.db");
        String url = "jdbc:sqlite:" + file;
        migrate(url, "1");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    """
                    INSERT INTO source (slug, name, allowance) VALUES ('gazette', 'The Gazette', 30)
                    """);
        }

        try (Database database = Database.open(file, StoreOptions.defaults())) {
            long gazette = database.read(tx -> tx.sources().find("gazette")).orElseThrow().id();
            Optional<Facts> facts = database.read(tx -> tx.sources().facts(gazette));
            assertThat(facts).isEmpty();
        }
        try (Database again = Database.open(file, StoreOptions.defaults())) {
            List<SourceRow> sources = again.read(tx -> tx.sources().all());
            assertThat(sources).hasSize(1);
        }
    }

    @Test
    void theEndOfADayThatStoodForOneWithoutAnHourIsNoHour() throws Exception {
        Path file = folder.resolve("a.db");
        String url = "jdbc:sqlite:" + file;
        migrate(url, "6");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "INSERT INTO source (id, slug, name, allowance) VALUES (1, 'a', 'A', 30)");
            for (String at : List.of("2026-03-12T23:59:59Z", "2026-03-12T23:59:58Z")) {
                long millis = Instant.parse(at).toEpochMilli();
                statement.executeUpdate(
                        """
                        INSERT INTO article (source_id, words, excerpt, at, arrival, story_id)
                        VALUES (1, 0, 0, %d, %d, 1)
                        """
                                .formatted(millis, millis));
            }
        }

        try (Database database = Database.open(file, StoreOptions.defaults())) {
            List<ArticleRow> articles = database.read(tx -> tx.articles().ofSource(1, 9));
            assertThat(articles).extracting(ArticleRow::isDayAlone).containsExactly(true, false);
        }
    }

    @Test
    void whatAnOlderVersionFiledLacksWhatWasAddedSince() {
        Filing filing =
                Columns.read(
                        """
                        {"at":"2026-03-12T12:00:00Z","article":{"bylines":[],"authors":[],"tags":[],
                        "blocks":[],"images":[],"html":""},"isExcerpt":true,"words":0,
                        "votes":{"words":{},"labels":{},"address":{}}}
                        """,
                        Filing.class);

        assertThat(filing.isDayAlone()).isFalse();
        assertThat(filing.isExcerpt()).isTrue();
    }

    private static void migrate(String url, String version) {
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:migrations")
                .placeholders(
                        Map.of("id", "integer PRIMARY KEY", "random", "lower(hex(randomblob(16)))"))
                .target(version)
                .load()
                .migrate();
    }

    @Test
    void aStoreOfANewerVersionIsLeftAlone() throws Exception {
        Path file = folder.resolve("a.db");
        Database.open(file, StoreOptions.defaults()).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    """
                    INSERT INTO flyway_schema_history (installed_rank, version, description, type,
                        script, checksum, installed_by, execution_time, success)
                    VALUES (99, '99', 'of next year', 'SQL', 'V99__of_next_year.sql', 1, '', 1, 1)
                    """);
            statement.execute("PRAGMA journal_mode = DELETE"); // next year's way
        }
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> Database.open(file, StoreOptions.defaults()))
                .isInstanceOf(Broken.class)
                .hasMessageContaining("newer version of Front Street");

        assertThat(file).hasBinaryContent(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
