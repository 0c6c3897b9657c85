package frontstreet.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every path that a document names exists, every link leads somewhere, and the tree can be checked
/// out on any disk.
class DocsTest {
    private static final Path ROOT =
            Path.of(Objects.requireNonNullElse(System.getProperty("frontstreet.root"), ".."))
                    .toAbsolutePath()
                    .normalize();

    // In backticks: something with a slash, or a file with an ending that the tree knows.
    private static final Pattern NAMED =
            Pattern.compile("`([A-Za-z0-9._-]+(?:/[A-Za-z0-9._-]+)*/?)`");
    private static final Pattern LINKED = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern ENDING =
            Pattern.compile(".*\\.(java|md|xml|json|jsonl|tsv|html|txt|css|sql|jte)");

    static Stream<Path> documents() throws IOException {
        var found = new ArrayList<Path>();
        try (Stream<Path> root = Files.list(ROOT)) {
            root.filter(it -> it.toString().endsWith(".md")).forEach(found::add);
        }
        for (String folder : List.of("docs", "corpus", "bench")) {
            try (Stream<Path> tree = Files.walk(ROOT.resolve(folder))) {
                tree.filter(it ->
                                it.toString().endsWith(".md")
                                        && !it.toString().contains("/target/"))
                        .forEach(found::add);
            }
        }
        return found.stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyPathThatIsNamedExists(Path document) throws IOException {
        String text = withoutCode(Files.readString(document));
        var missing = new ArrayList<String>();

        collect(NAMED, text).stream()
                .filter(DocsTest::looksLikeAPath)
                .filter(name -> !exists(name, document))
                .forEach(missing::add);
        collect(LINKED, text).stream()
                .filter(link -> !link.contains("://") && !link.startsWith("mailto:"))
                .filter(link -> !exists(link, document))
                .forEach(missing::add);

        assertThat(missing).as("named in %s, and not there", ROOT.relativize(document)).isEmpty();
    }

    @Test
    void theDocumentsThatTheReadmeLeansOnAreThere() throws IOException {
        assertThat(documents().map(it -> ROOT.relativize(it).toString()))
                .contains(
                        "README.md",
                        "ARCHITECTURE.md",
                        "STYLE.md",
                        "CONTRIBUTING.md",
                        "GLOSSARY.md",
                        "CHANGELOG.md",
                        "docs/dependencies.md",
                        "bench/RESULTS.md",
                        "corpus/README.md");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noDocumentKnowsAMachine(Path document) throws IOException {
        assertThat(Files.readString(document))
                .doesNotContainPattern("(?m)(^|[\\s`(])/(work|root|home|tmp|Users)/");
    }

    // disks that do not tell case apart keep one of two such files
    @Test
    void noTwoSourcesDifferOnlyByCase() throws IOException {
        var names = new HashMap<String, Path>();
        var twice = new ArrayList<Path>();
        for (String folder :
                List.of("engine/src", "server/src", "press/src", "bench/src", "corpus")) {
            try (Stream<Path> tree = Files.walk(ROOT.resolve(folder))) {
                tree.filter(it -> names.put(it.toString().toLowerCase(Locale.ROOT), it) != null)
                        .forEach(twice::add);
            }
        }

        assertThat(names).hasSizeGreaterThan(500);
        assertThat(twice).isEmpty();
    }

    private static boolean looksLikeAPath(String name) {
        boolean mime = name.matches("(text|application|image|audio|video|multipart)/.*");
        return !mime && (name.contains("/") || ENDING.matcher(name).matches());
    }

    // From the root, beside the document, or as a package path below one of the source folders.
    private static boolean exists(String name, Path document) {
        Path folder = document.getParent();
        return Stream.of(
                        ROOT,
                        folder == null ? ROOT : folder,
                        ROOT.resolve("engine/src/main/java/frontstreet"),
                        ROOT.resolve("engine/src/main/resources/frontstreet"),
                        ROOT.resolve("engine/src/test/java/frontstreet"),
                        ROOT.resolve("server/src/main/java/frontstreet/server"),
                        ROOT.resolve("server/src/test/java/frontstreet/server"),
                        ROOT.resolve("bench/src/main/java/frontstreet/bench"),
                        ROOT.resolve("bench/src/test/java/frontstreet/bench"),
                        ROOT.resolve("bench/src/main/resources/frontstreet/bench"))
                .anyMatch(base ->
                        Files.exists(base.resolve(name))
                                || Files.exists(base.resolve(name + ".java")));
    }

    private static String withoutCode(String text) {
        return text.replaceAll("(?s)```.*?```", "");
    }

    private static List<String> collect(Pattern pattern, String text) {
        var found = new ArrayList<String>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(Objects.requireNonNull(matcher.group(1)));
        }
        return found;
    }
}
