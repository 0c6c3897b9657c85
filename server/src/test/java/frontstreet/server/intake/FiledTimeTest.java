package frontstreet.server.intake;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.time.PrintedTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiledTimeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // published | updated | entry | filed | counts | as
                "2026-03-12T06:00-05:00 | - | 2026-03-12T10:00:00Z | 2026-03-12T12:00:00Z | 2026-03-12T11:00:00Z | exact",
                "- | - | 2026-03-12T10:00:00Z | 2026-03-12T12:00:00Z | 2026-03-12T10:00:00Z | exact",
                "- | - | - | 2026-03-12T12:00:00Z | 2026-03-12T12:00:00Z | exact",
                "- | 2026-03-12T10:00Z | - | 2026-03-12T12:00:00Z | 2026-03-12T10:00:00Z | exact",
                "- | 2026-03-12T11:00Z | 2026-03-12T10:00:00Z | 2026-03-12T12:00:00Z | 2026-03-12T10:00:00Z | exact",
                "2026-03-12 | - | 2026-03-12T10:00:00Z | 2026-03-12T12:00:00Z | 2026-03-12T10:00:00Z | exact",
                "2026-03-12 | - | - | 2026-03-12T12:00:00Z | 2026-03-12T12:00:00Z | day",
                "2026-03-10 | - | 2026-03-12T10:00:00Z | 2026-03-12T12:00:00Z | 2026-03-10T23:59:59Z | day",
                "2026-03-13T06:00Z | - | - | 2026-03-12T12:00:00Z | 2026-03-12T12:00:00Z | exact",
                "- | - | 2031-01-01T00:00:00Z | 2026-03-12T12:00:00Z | 2026-03-12T12:00:00Z | exact",
            })
    void theNearestKnownTimeCountsAndNeverAFutureOne(
            @Nullable String published,
            @Nullable String updated,
            @Nullable String entry,
            String filed,
            String counts,
            String as) {
        var time =
                FiledTime.of(
                        printed(published),
                        printed(updated),
                        entry == null ? null : Instant.parse(entry),
                        Instant.parse(filed));

        assertThat(time).isEqualTo(new FiledTime(Instant.parse(counts), as.equals("day")));
    }

    private static @Nullable PrintedTime printed(@Nullable String page) {
        if (page == null) {
            return null;
        }
        return page.contains("T")
                ? PrintedTime.of(OffsetDateTime.parse(page))
                : PrintedTime.of(LocalDate.parse(page));
    }
}
