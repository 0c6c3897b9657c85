package frontstreet.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TroubleTellerTest {
    @Test
    void eachTroubleAndItsEndAreToldOnce() {
        Deque<Optional<String>> troubles =
                new ArrayDeque<>(
                        Arrays.asList(
                                Optional.empty(),
                                Optional.of("the disk is full"),
                                Optional.of("the disk is full"),
                                Optional.empty(),
                                Optional.empty()));
        var err = new ByteArrayOutputStream();
        var streams =
                new Streams(
                        new ByteArrayInputStream(new byte[0]),
                        new Output(new ByteArrayOutputStream()),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        var teller = new TroubleTeller(() -> troubles.removeFirst().orElse(null), streams);

        while (!troubles.isEmpty()) {
            teller.look();
        }

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("frontstreet: the disk is full\nfrontstreet: the news is read again\n");
    }
}
