package frontstreet.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the README shows of the library compiles as it stands.
class ReadmeTest {
    private static final Path README =
            Path.of(Objects.requireNonNullElse(System.getProperty("frontstreet.root"), ".."))
                    .resolve("README.md");
    private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");

    @TempDir private Path folder = Path.of("");

    @Test
    void theLinesOfTheLibraryCompile() throws IOException {
        String shown =
                JAVA.matcher(Files.readString(README))
                        .results()
                        .map(it -> Objects.requireNonNull(it.group(1)))
                        .collect(Collectors.joining());
        Predicate<String> isImport = line -> line.startsWith("import ");
        String program =
                lines(shown, isImport)
                        + "class Shown { static void run() throws Exception {\n"
                        + lines(shown, isImport.negate())
                        + "}}\n";
        Path file = Files.writeString(folder.resolve("Shown.java"), program);

        assertThat(shown).contains("Engine.load()");
        assertThat(complaints(file)).isEmpty();
    }

    private String complaints(Path file) throws IOException {
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        var said = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("--release", "21", "-proc:none", "-d", folder.toString());
            boolean compiled =
                    compiler.getTask(
                                    said,
                                    files,
                                    null,
                                    options,
                                    null,
                                    files.getJavaFileObjects(file))
                            .call();
            return compiled ? "" : said.toString();
        }
    }

    private static String lines(String text, Predicate<String> which) {
        return text.lines().filter(which).map(it -> it + "\n").collect(Collectors.joining());
    }
}
