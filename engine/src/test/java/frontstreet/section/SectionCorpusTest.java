package frontstreet.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Every document of `corpus/sections/` is filed where its line says.
class SectionCorpusTest {
    private static final SectionClassifier SECTIONS = SectionClassifier.load();

    static List<Map<String, String>> documents() throws IOException {
        Path root = Path.of(Objects.requireNonNull(System.getProperty("frontstreet.root")));
        var documents = new ArrayList<Map<String, String>>();
        try (Stream<Path> files = Files.list(root.resolve("corpus/sections"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    documents.add(document(line));
                }
            }
        }
        return documents;
    }

    /// The members of a flat line as texts; of a list, its first element.
    private static Map<String, String> document(String line) {
        var document = new HashMap<String, String>();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.VALUE_STRING) {
                    document.putIfAbsent(
                            json.currentName() == null ? "tags" : json.currentName(),
                            json.getString());
                }
            }
        }
        return document;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void eachIsFiledWhereItBelongs(Map<String, String> document) {
        SectionClassifier atHome = SECTIONS.atHomeIn(document.getOrDefault("home", "US"));
        SectionClassifier classifier =
                "more".equals(document.get("section")) ? atHome : atHome.openingAll();
        var clues =
                new Clues(
                        document.containsKey("tags") ? List.of(document.get("tags")) : List.of(),
                        document.get("url"),
                        document.get("source"),
                        document.getOrDefault("title", ""),
                        document.getOrDefault("text", ""),
                        document.getOrDefault("lang", "en"));

        SectionGuess guess = classifier.guess(List.of(classifier.votes(clues)));

        assertThat(guess.section()).as("%s", document).isEqualTo(document.get("section"));
    }
}
