package frontstreet.server.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/// Each file of `corpus/stories` is an input of `stories` that says what is expected of each
/// document: its `story`, its `dup`, and its `wireOf` where it has one.
class StoriesCorpusTest {
    private static final Path FOLDER =
            Path.of(Objects.requireNonNull(System.getProperty("frontstreet.root")))
                    .resolve("corpus/stories");

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> Objects.requireNonNull(file.getFileName()).toString())
                    .filter(name -> name.endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void documentsAreGroupedAsTheirAuthorMeant(String name) throws IOException {
        List<String> documents = Files.readAllLines(FOLDER.resolve(name));

        List<String> told = stories(documents);

        assertThat(told).isEqualTo(expected(documents));
    }

    /// Which of them is first depends on the order; which belong together must not.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "follow-ups.jsonl",
                "headlines.jsonl",
                "languages.jsonl",
                "two-earthquakes.jsonl",
                "two-matches.jsonl",
                "wire-copies.jsonl"
            })
    void theGroupsAreTheSameWhenTheNewsComesBackwards(String name) throws IOException {
        List<String> documents = Files.readAllLines(FOLDER.resolve(name));
        var backwards = new ArrayList<>(documents);
        Collections.reverse(backwards);

        assertThat(groups(stories(backwards))).isEqualTo(groups(expected(documents)));
    }

    private static List<String> stories(List<String> documents) {
        var out = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(String.join("\n", documents).getBytes(UTF_8));
        var err = new ByteArrayOutputStream();

        int status =
                Main.run(
                        new Streams(in, new Output(out), new PrintStream(err, true, UTF_8)),
                        "stories",
                        "-");

        assertThat(err.toString(UTF_8).lines()) // a time that cannot be read is told, and no more
                .allSatisfy(line -> assertThat(line).contains("counts as absent there"));
        assertThat(status).isZero();
        return out.toString(UTF_8).lines().toList();
    }

    private static List<String> expected(List<String> documents) throws IOException {
        var lines = new ArrayList<String>();
        for (String document : documents) {
            ObjectNode given = Json.parse(document);
            ObjectNode line = Json.object();
            String url = Json.text(given, "url");
            line.put("id", Objects.requireNonNullElse(Json.text(given, "id"), url));
            line.put("story", Json.text(given, "story"));
            line.put("dup", Json.text(given, "dup"));
            Json.put(line, "wireOf", Json.text(given, "wireOf"));
            lines.add(Json.line(line));
        }
        return lines;
    }

    private static Set<String> groups(List<String> told) throws IOException {
        Map<String, TreeSet<String>> members = new HashMap<>();
        for (String line : told) {
            ObjectNode row = Json.parse(line);
            members.computeIfAbsent(
                            Objects.requireNonNull(Json.text(row, "story")), s -> new TreeSet<>())
                    .add(Objects.requireNonNull(Json.text(row, "id")));
        }
        var groups = new TreeSet<String>();
        members.values().forEach(group -> groups.add(group.toString()));
        return groups;
    }
}
