package frontstreet.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class PrintedTimeTest {
    @Test
    void aMomentKeepsTheOffsetItWasPrintedWith() {
        var time = PrintedTime.of(OffsetDateTime.parse("2015-12-14T11:04:00-05:00"));

        assertThat(time).hasToString("2015-12-14T11:04:00-05:00");
        assertThat(time.instant()).isEqualTo(Instant.parse("2015-12-14T16:04:00Z"));
    }

    @Test
    void anHourWithoutAZoneIsNoMoment() {
        var time = PrintedTime.of(LocalDateTime.parse("2015-12-14T11:04:00"));

        assertThat(time).hasToString("2015-12-14");
        assertThat(time.instant()).isNull();
    }

    @Test
    void aDayStaysADay() {
        assertThat(PrintedTime.of(LocalDate.parse("2015-12-14"))).hasToString("2015-12-14");
    }
}
