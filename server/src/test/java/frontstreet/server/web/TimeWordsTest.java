package frontstreet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Times as the paper prints them, at 7:40 on a Tuesday morning in New York.
class TimeWordsTest {
    private static final TimeWords WORDS =
            new TimeWords(ZoneId.of("America/New_York"), Instant.parse("2026-11-24T12:40:00Z"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    time                 | brief         | full
                    2026-11-24T12:22:00Z | 7:22 a.m.     | 7:22 a.m.
                    2026-11-24T05:00:00Z | 12:00 a.m.    | 12:00 a.m.
                    2026-11-24T05:07:00Z | 12:07 a.m.    | 12:07 a.m.
                    2026-11-24T17:00:00Z | 12:00 p.m.    | 12:00 p.m.
                    2026-11-24T04:59:00Z | Monday        | Monday, 11:59 p.m.
                    2026-11-22T22:52:00Z | Sunday        | Sunday, 5:52 p.m.
                    2026-11-18T15:00:00Z | Wednesday     | Wednesday, 10:00 a.m.
                    2026-11-17T15:00:00Z | Nov. 17       | Nov. 17, 10:00 a.m.
                    2026-10-03T15:00:00Z | Oct. 3        | Oct. 3, 11:00 a.m.
                    2026-05-03T15:00:00Z | May 3         | May 3, 11:00 a.m.
                    2025-10-03T15:00:00Z | Oct. 3, 2025  | Oct. 3, 2025, 11:00 a.m.
                    2026-11-25T15:00:00Z | Nov. 25       | Nov. 25, 10:00 a.m.
                    """,
            useHeadersInDisplayName = true)
    void theShortestThatIsClear(Instant time, String brief, String full) {
        assertThat(WORDS.brief(time).text()).isEqualToNormalizingUnicode(hard(brief));
        assertThat(WORDS.full(time).text()).isEqualToNormalizingUnicode(hard(full));
    }

    // what is printed does not break before "a.m." nor inside a date
    private static String hard(String text) {
        return text.replaceAll(" (?=[ap]\\.m\\.)", "\u00a0")
                .replaceAll("(?<=Nov\\.|Oct\\.|May) (?=\\d)", "\u00a0");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T05:00:00Z, Overnight, 12:00",
        "2026-11-24T10:59:00Z, Overnight, 5:59",
        "2026-11-24T11:00:00Z, This morning, 6:00",
        "2026-11-24T17:00:00Z, This afternoon, 12:00",
        "2026-11-24T23:00:00Z, This evening, 6:00",
        "2026-11-24T04:00:00Z, Monday, 11:00"
    })
    void aListIsUnderThePartOfTheDay(Instant time, String part, String clock) {
        assertThat(WORDS.part(time)).isEqualTo(part);
        assertThat(WORDS.clock(time).text()).isEqualTo(clock);
    }

    @Test
    void machinesReadTheOffset() {
        assertThat(WORDS.brief(Instant.parse("2026-11-24T12:22:00Z")).datetime())
                .isEqualTo("2026-11-24T07:22-05:00");
    }

    @Test
    void theDateIsWhole() {
        assertThat(WORDS.date(Instant.parse("2026-11-24T12:22:00Z")))
                .isEqualTo("Tuesday, November 24, 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, New York time",
        "America/Argentina/Buenos_Aires, Buenos Aires time",
        "Z, UTC",
        "UTC, UTC",
        "Etc/UTC, UTC",
        "+02:00, +02:00"
    })
    void theZoneIsNamedByItsCity(String zone, String name) {
        assertThat(new TimeWords(ZoneId.of(zone), PaperStore.NOW).zoneName()).isEqualTo(name);
    }
}
