package frontstreet.server.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReadingThreadsTest {
    @Test
    void whoAsksWhenTheyHaveEndedIsAsIfInterrupted() throws Exception {
        var threads = new ReadingThreads(1);
        assertThat(threads.read(() -> "read")).isEqualTo("read");

        threads.close();

        assertThatThrownBy(() -> threads.read(() -> "read"))
                .isInstanceOf(InterruptedException.class);
    }
}
