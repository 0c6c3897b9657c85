package frontstreet.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir private Path folder;

    @Test
    void aRestartWritesOnWhereTheLogEnded() throws Exception {
        Path log = folder.resolve("server.log");

        for (String start : List.of("first", "second")) {
            try (var out = LogFile.open(log.toString())) {
                out.println(start);
            }
        }

        assertThat(log).hasContent("first\nsecond\n");
    }
}
