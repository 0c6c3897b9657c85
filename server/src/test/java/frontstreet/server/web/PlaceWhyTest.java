package frontstreet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.score.Score;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceWhyTest {
    @Test
    void theRankIsTheProductOfItsParts() {
        Map<String, Double> parts = new LinkedHashMap<>();
        parts.put("size", 1.584);
        parts.put("freshness", 0.5);
        parts.put("growth", 1.0);
        parts.put("substance", 0.996);

        assertThat(PlaceWhy.rank(new Score(0.789, parts)))
                .isEqualTo("Its rank is size\u00a01.58 × freshness\u00a00.50 = 0.79.");
    }

    @Test
    void aRankWithoutPartsIsNotTold() {
        assertThat(PlaceWhy.rank(Score.of(1))).isNull();
    }
}
