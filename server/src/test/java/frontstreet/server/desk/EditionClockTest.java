package frontstreet.server.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionClockTest {
    private static final Instant NOW = Instant.parse("2026-03-12T12:00:00Z");
    private static final Duration PAUSE = Duration.ofSeconds(20);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // placed | paper minutes since the last | machine seconds since | laid out? |
                // because
                "false | -  | 0  | false | there is no news yet",
                "true  | -  | 0  | true  | there is none yet",
                "true  | 1  | 19 | false | the last one is too fresh",
                "true  | 1  | 20 | true  | articles were placed",
                "false | 14 | 60 | false | nothing has changed",
                "false | 15 | 60 | true  | old stories must leave",
                "false | 15 | 10 | false | the last one is too fresh",
            })
    void anEditionIsLaidOutWhenWhatItShowsMayHaveChanged(
            boolean placed, @Nullable Integer minutes, int seconds, boolean is, String because) {
        EditionClock clock =
                EditionClock.of(
                        placed,
                        minutes == null ? null : NOW.minus(Duration.ofMinutes(minutes)),
                        PAUSE.minusSeconds(seconds),
                        NOW);

        assertThat(clock).isEqualTo(new EditionClock(is, because));
    }
}
