package frontstreet.server.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What may be set, and what holds where nothing is.
class FetchOptionsTest {
    @Test
    void theDefaultsAreThese() {
        FetchOptions options = FetchOptions.defaults();

        assertThat(options.replay()).isNull();
        assertThat(options.contact()).isNull();
        assertThat(options.hosts())
                .isEqualTo(new HostOptions(2, Duration.ofSeconds(1), Duration.ofMinutes(15)));
        assertThat(options.limits(Purpose.FEED)).isEqualTo(limits(10 << 20, 30, 60));
        assertThat(options.limits(Purpose.PAGE)).isEqualTo(limits(8 << 20, 20, 60));
        assertThat(options.limits(Purpose.PICTURE)).isEqualTo(limits(10 << 20, 3, 2));
        assertThat(options.limits(Purpose.ROBOTS)).isEqualTo(limits(512 << 10, 10, 60));
        assertThat(options.robotsCache())
                .isEqualTo(new RobotsOptions(Duration.ofHours(24), Duration.ofMinutes(5), 4 << 20));
        assertThat(options.connectTimeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(options.redirectsMax()).isEqualTo(5);
        assertThat(options.addressCharsMax()).isEqualTo(4096);
        assertThat(options.validatorsAge()).isEqualTo(Duration.ofDays(8));
        assertThat(options.idleConnections()).isEqualTo(32);
        assertThat(options.lookupsAtOnce()).isEqualTo(16);
    }

    private static FetchLimits limits(int bytesMax, int deadlineSeconds, int roomSeconds) {
        return new FetchLimits(
                bytesMax,
                bytesMax,
                Duration.ofSeconds(deadlineSeconds),
                Duration.ofSeconds(roomSeconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:8080", "127.0.0.2:1", "[::1]:65535"})
    void theDoorLeadsToLoopback(String door) {
        FetchOptions options = FetchOptions.defaults().replaying(door);

        assertThat(options.replay()).isEqualTo(door);
        assertThat(options.hosts().pause()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "8080",
                "127.0.0.1",
                "127.0.0.1:",
                "127.0.0.1:x",
                "127.0.0.1:65536",
                "127.0.0.1:-1",
                "localhost:8080",
                "10.0.0.1:8080",
                "8.8.8.8:80",
                "0.0.0.0:80",
                "[::]:80",
                "press.example:80"
            })
    void theDoorLeadsNowhereElse(String door) {
        assertThatThrownBy(() -> FetchOptions.defaults().replaying(door))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void limitsOutOfRangeAreRefused() {
        Duration minute = Duration.ofMinutes(1);
        assertThatThrownBy(() -> new FetchLimits(0, 1, minute, minute))
                .hasMessageContaining("wire");
        assertThatThrownBy(() -> new FetchLimits(1, 65 << 20, minute, minute))
                .hasMessageContaining("body");
        assertThatThrownBy(() -> new FetchLimits(1, 1, Duration.ZERO, minute))
                .hasMessageContaining("deadline");
        assertThatThrownBy(() -> new FetchLimits(1, 1, minute, minute.negated()))
                .hasMessageContaining("roomWait");
        assertThatThrownBy(() -> new HostOptions(0, minute, minute))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HostOptions(1, minute.negated(), minute))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RobotsOptions(Duration.ofHours(25), minute, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RobotsOptions(minute, minute, (256 << 20) + 1))
                .hasMessageContaining("robots.txt");
        assertThatThrownBy(() -> new HostOptions(1, Duration.ofMinutes(61), minute))
                .hasMessageContaining("too long");
        assertThatThrownBy(() -> new HostOptions(1, minute, Duration.ofHours(25)))
                .hasMessageContaining("too long");
        assertThatThrownBy(() -> timed(Duration.ofMinutes(11), minute))
                .hasMessageContaining("connectTimeout");
        assertThatThrownBy(() -> timed(minute, Duration.ofDays(366)))
                .hasMessageContaining("validatorsAge");
    }

    private static FetchOptions timed(Duration connectTimeout, Duration validatorsAge) {
        FetchOptions options = FetchOptions.defaults();
        return new FetchOptions(
                null,
                null,
                options.hosts(),
                options.feed(),
                options.page(),
                options.picture(),
                options.robots(),
                options.robotsCache(),
                connectTimeout,
                0,
                100,
                validatorsAge,
                0,
                1);
    }

    @Test
    void validatorsNeedOneOfTheTwo() {
        assertThatThrownBy(() -> new Validators(null, " ", Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
