package frontstreet.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class QualityGateTest {
    private static final Path CORPUS =
            Path.of(Objects.requireNonNull(System.getProperty("frontstreet.root")), "corpus");

    @Test
    void noMeasureFallsBelowItsFloor() throws IOException {
        Map<String, Double> measures = new QualityGate(CORPUS).measures();
        Map<String, Double> floors = QualityGate.floors();

        assertThat(measures.keySet()).isEqualTo(floors.keySet());
        measures.forEach((name, measure) ->
                assertThat(measure).as(name).isGreaterThanOrEqualTo(floors.get(name)));
    }
}
