package frontstreet.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ManualTest {
    private static final Path CHAPTER =
            Path.of(Objects.requireNonNullElse(System.getProperty("frontstreet.root"), ".."))
                    .resolve("docs/operating/configuration.md");

    @Test
    void theChapterIsMadeFromTheTable() throws IOException {
        if (Boolean.getBoolean("frontstreet.manual")) {
            Files.writeString(CHAPTER, Manual.text());
        }

        assertThat(Files.readString(CHAPTER))
                .as(
                        "%s is made from the settings; make it again with"
                                + " mvn -Dquick -pl engine,press,server test -Dtest=ManualTest,ExampleFileTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -Dfrontstreet.manual=true",
                        CHAPTER)
                .isEqualTo(Manual.text());
    }
}
