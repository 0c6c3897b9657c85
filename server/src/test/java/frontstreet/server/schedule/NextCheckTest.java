package frontstreet.server.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextCheckTest {
    private static final Instant NOW = Instant.parse("2026-03-12T12:00:00Z");
    private static final ScheduleOptions OPTIONS = ScheduleOptions.defaults();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // entries, minutes apart | asked, minutes | checked again in, minutes
                "10 | 2   | -    | 5",
                "10 | 20  | -    | 9",
                "10 | 60  | -    | 27",
                "10 | 600 | -    | 120",
                "1  | 30  | -    | 5",
                "0  | 1   | -    | 15",
                "10 | 2   | 30   | 30",
                "10 | 2   | 600  | 60",
                "10 | 600 | 10   | 120",
            })
    void aFeedIsAskedAboutAsOftenAsItBringsNews(
            int entries, int minutesApart, @Nullable Integer asked, int minutes) {
        List<Instant> times = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            times.add(NOW.minus(Duration.ofMinutes((long) i * minutesApart)));
        }

        NextCheck next =
                NextCheck.afterNews(
                        times, asked == null ? null : Duration.ofMinutes(asked), OPTIONS, NOW);

        assertThat(next.at()).isEqualTo(NOW.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void timesFromTheFutureSayNothing() {
        NextCheck next = NextCheck.afterNews(List.of(NOW.plusSeconds(86_400)), null, OPTIONS, NOW);

        assertThat(next.at()).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "1   | -    | 5",
                "2   | -    | 10",
                "4   | -    | 40",
                "20  | -    | 720",
                "500 | -    | 720",
                "1   | 60   | 60",
                "1   | 1    | 5",
                "1   | 9999 | 1440",
            })
    void aFeedThatFailsIsLeftAloneTwiceAsLongEachTime(
            int failures, @Nullable Integer retryAfter, int minutes) {
        NextCheck next =
                NextCheck.afterFailure(
                        failures, retryAfter == null ? null : Duration.ofMinutes(retryAfter), NOW);

        assertThat(next.at()).isEqualTo(NOW.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void aFeedThatIsGoneIsAskedAgainAfterAWeek() {
        assertThat(NextCheck.afterGone(NOW).at()).isEqualTo(NOW.plus(Duration.ofDays(7)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // tries | hours since it was seen | asked, minutes | tried again in, minutes
                "1 | 0    | -    | 5",
                "2 | 0    | -    | 15",
                "3 | 1    | -    | 45",
                "5 | 3    | -    | 405",
                "6 | 10   | -    | 720",
                "9 | 10   | -    | 720",
                "6 | 40   | -    | -",
                "1 | 47.9 | -    | 5",
                "1 | 49   | -    | -",
                "1 | 0    | 60   | 60",
                "1 | 0    | 9999 | 720",
            })
    void aPageIsTriedAgainAtGrowingIntervalsForTwoDays(
            int tries, double hours, @Nullable Integer retryAfter, @Nullable Integer minutes) {
        NextTry next =
                NextTry.of(
                        tries,
                        NOW.minus(Duration.ofMinutes(Math.round(hours * 60))),
                        retryAfter == null ? null : Duration.ofMinutes(retryAfter),
                        NOW);

        assertThat(next.at())
                .isEqualTo(minutes == null ? null : NOW.plus(Duration.ofMinutes(minutes)));
    }
}
