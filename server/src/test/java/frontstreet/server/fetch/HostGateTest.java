package frontstreet.server.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// Politeness, by a clock that the test turns.
class HostGateTest {
    private static final Duration AT_ONCE = Duration.ZERO;

    // Close to where nanoTime runs over: it may do so at any time.
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 10);
    private final HostGate gate =
            gate(new HostOptions(2, Duration.ofSeconds(1), Duration.ofMinutes(15)));

    private HostGate gate(HostOptions options) {
        return new HostGate(options, nanos::get);
    }

    private void later(String duration) {
        nanos.addAndGet(Duration.parse(duration).toNanos());
    }

    @Test
    void aHostNeverSeenHasRoom() {
        assertThat(gate.hasRoom("daily.example")).isTrue();
    }

    @Test
    void callsBeginAPauseApart() throws Exception {
        assertThat(gate.enter("daily.example", AT_ONCE)).isTrue();
        gate.leave("daily.example");

        later("PT0.999999999S");
        assertThat(gate.hasRoom("daily.example")).isFalse();
        assertThat(gate.enter("daily.example", AT_ONCE)).isFalse();

        later("PT0.000000001S");
        assertThat(gate.hasRoom("daily.example")).isTrue();
        assertThat(gate.enter("daily.example", AT_ONCE)).isTrue();
    }

    @Test
    void soManyAtOnceAndNoMore() throws Exception {
        assertThat(gate.enter("daily.example", AT_ONCE)).isTrue();
        later("PT1S");
        assertThat(gate.enter("daily.example", AT_ONCE)).isTrue();
        later("PT1H");

        assertThat(gate.hasRoom("daily.example")).isFalse();
        assertThat(gate.enter("daily.example", AT_ONCE)).isFalse();

        gate.leave("daily.example");
        assertThat(gate.hasRoom("daily.example")).isTrue();
        assertThat(gate.enter("daily.example", AT_ONCE)).isTrue();
    }

    @Test
    void aSlowHostSlowsOnlyItself() throws Exception {
        gate.enter("slow.example", AT_ONCE);
        later("PT1S");
        gate.enter("slow.example", AT_ONCE);

        assertThat(gate.hasRoom("slow.example")).isFalse();
        assertThat(gate.hasRoom("daily.example")).isTrue();
        assertThat(gate.enter("daily.example", AT_ONCE)).isTrue();
    }

    @Test
    void withoutPausesOnlyRoomCounts() throws Exception {
        HostGate gate = gate(HostOptions.defaults().withoutPauses());

        assertThat(gate.enter("daily.example", AT_ONCE)).isTrue();
        assertThat(gate.enter("daily.example", AT_ONCE)).isTrue();
        assertThat(gate.enter("daily.example", AT_ONCE)).isFalse();
        gate.leave("daily.example");
        assertThat(gate.enter("daily.example", AT_ONCE)).isTrue();
        gate.rest("daily.example", Duration.ofHours(1));
        gate.leave("daily.example");
        assertThat(gate.hasRoom("daily.example")).isTrue();
    }

    @Test
    void aHostThatAskedForRestGetsItWithinABound() {
        gate.rest("short.example", Duration.ofMinutes(2));
        gate.rest("long.example", Duration.ofDays(2));

        later("PT1M59S");
        assertThat(gate.hasRoom("short.example")).isFalse();
        later("PT1S");
        assertThat(gate.hasRoom("short.example")).isTrue();
        assertThat(gate.hasRoom("long.example")).isFalse();
        later("PT13M");
        assertThat(gate.hasRoom("long.example")).isTrue();
    }

    @Test
    void aShorterRestDoesNotEndALongerOne() {
        gate.rest("daily.example", Duration.ofMinutes(10));
        gate.rest("daily.example", Duration.ofMinutes(1));

        later("PT2M");
        assertThat(gate.hasRoom("daily.example")).isFalse();
    }

    @Test
    void nobodyWaitsForWhatCannotComeInTime() throws Exception {
        gate.rest("daily.example", Duration.ofMinutes(10));

        // Returns at once: the clock of this test stands still, so waiting would be for ever.
        assertThat(gate.enter("daily.example", Duration.ofMinutes(9))).isFalse();
    }

    @Test
    void whoWaitsIsLetInWhenSomeoneLeaves() throws Exception {
        HostGate gate = gate(new HostOptions(1, Duration.ZERO, Duration.ZERO));
        gate.enter("daily.example", AT_ONCE);
        var entered = new AtomicBoolean();
        Thread waiting = Thread.ofVirtual().start(() -> entered.set(entered(gate)));

        gate.leave("daily.example");
        waiting.join();

        assertThat(entered).isTrue();
        assertThat(gate.hasRoom("daily.example")).isFalse();
    }

    private static boolean entered(HostGate gate) {
        try {
            return gate.enter("daily.example", Duration.ofMinutes(5));
        } catch (InterruptedException e) {
            return false;
        }
    }

    @Test
    void whoWaitsCanBeInterrupted() throws Exception {
        HostGate gate = gate(new HostOptions(1, Duration.ZERO, Duration.ZERO));
        gate.enter("daily.example", AT_ONCE);
        var interrupted = new CountDownLatch(1);
        Thread waiting =
                Thread.ofVirtual()
                        .start(() -> {
                            try {
                                gate.enter("daily.example", Duration.ofMinutes(5));
                            } catch (InterruptedException e) {
                                interrupted.countDown();
                            }
                        });

        waiting.interrupt();
        waiting.join();

        assertThat(interrupted.getCount()).isZero();
        gate.leave("daily.example");
        assertThat(gate.hasRoom("daily.example")).isTrue();
    }

    @Test
    void hostsThatHadTheirRestAreForgotten() throws Exception {
        gate.enter("inside.example", AT_ONCE);
        for (int i = 0; i < 50_000; i++) {
            String host = "host-" + i + ".example";
            gate.enter(host, AT_ONCE);
            gate.leave(host);
            later("PT0.01S");
        }

        assertThat(gate.size()).isLessThanOrEqualTo(1000);
        gate.leave("inside.example");
    }

    @Test
    void whoNeverEnteredCannotLeave() {
        assertThatThrownBy(() -> gate.leave("daily.example"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void hostsAreCountedByTheNameOfTheAddress() {
        assertThat(HostGate.host("https://Daily.Example:8443/a?b#c")).isEqualTo("daily.example");
        assertThat(HostGate.host("http://zeitung-süd.example/"))
                .isEqualTo("xn--zeitung-sd-ieb.example");
        assertThat(HostGate.host("ftp://daily.example/")).isNull();
        assertThat(HostGate.host("nonsense")).isNull();
    }
}
