package frontstreet.server.version;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The version stands in one place, the project's `pom.xml`.
class VersionTest {
    private static final Path ROOT =
            Path.of(Objects.requireNonNullElse(System.getProperty("frontstreet.root"), ".."));

    @Test
    void itIsTheProjects() throws IOException {
        assertThat(Files.readString(ROOT.resolve("pom.xml")))
                .containsOnlyOnce("<version>" + Version.current() + "</version>\n  <packaging>");
        assertThat(CommandRun.of("--version").out())
                .isEqualTo("frontstreet " + Version.current() + "\n");
    }

    @Test
    void neitherTheScriptNorTheCodeRepeatsIt() throws IOException {
        assertThat(Files.readString(ROOT.resolve("frontstreet"))).doesNotContain(Version.current());
        try (Stream<Path> sources = Files.walk(ROOT.resolve("server/src/main/java"))) {
            for (Path source : sources.filter(it -> it.toString().endsWith(".java")).toList()) {
                assertThat(Files.readString(source)).doesNotContain(Version.current());
            }
        }
    }

    @Test
    void theReadmeNamesIt() throws IOException {
        assertThat(Files.readString(ROOT.resolve("README.md")))
                .contains("<version>" + Version.current() + "</version>");
    }
}
