package frontstreet.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HorizonTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Horizon horizon = new Horizon(Duration.ofDays(1));

    private void see(int articles, @Nullable Instant at) {
        for (int i = 0; i < articles; i++) {
            horizon.see(at);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T11:59:59Z, true",
        "2026-03-01T12:00:00Z, false",
        "2026-03-02T12:00:00Z, false",
        "2026-03-09T12:00:00Z, false",
        ", false",
    })
    void oldIsWhatIsFartherBehindTheNewsThanKept(@Nullable Instant last, boolean past) {
        see(100, NOON);

        assertThat(horizon.isPast(last)).isEqualTo(past);
    }

    @Test
    void ninetyNineArticlesMakeNothingOld() {
        see(99, NOON);
        see(500, null);

        assertThat(horizon.isPast(Instant.EPOCH)).isFalse();

        see(1, NOON);
        assertThat(horizon.isPast(Instant.EPOCH)).isTrue();
    }

    @Test
    void theNewsIsWhereAHundredArticlesHavePassed() {
        Instant future = Instant.parse("9999-01-01T00:00:00Z");
        see(100, NOON);
        see(99, future);

        assertThat(horizon.isPast(NOON)).isFalse();

        see(1, future);
        assertThat(horizon.isPast(NOON)).isTrue();
    }

    @Test
    void lateArticlesDoNotTakeTheNewsBack() {
        see(100, NOON);
        see(500, Instant.EPOCH);

        assertThat(horizon.isPast(NOON.minus(Duration.ofDays(2)))).isTrue();
    }
}
