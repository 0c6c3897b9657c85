package frontstreet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.frontpage.Place;
import frontstreet.frontpage.Slot;
import frontstreet.score.Score;
import frontstreet.story.StoryId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceWhyTest {
    private static Slot slot(Score score, String why) {
        return new Slot(
                Place.SECTION,
                new StoryId(1),
                "world",
                "Ferry runs aground",
                "",
                null,
                List.of(),
                3,
                List.of("The Gazette"),
                0,
                null,
                score,
                why);
    }

    @Test
    void thePartsOfTheRankFollowTheCounts() {
        Map<String, Double> parts = new LinkedHashMap<>();
        parts.put("size", 1.584);
        parts.put("freshness", 0.5);
        parts.put("growth", 1.0);
        parts.put("substance", 0.996);

        assertThat(PlaceWhy.of(slot(new Score(0.789, parts), "Three outlets report it.")))
                .isEqualTo(
                        "Three outlets report it. Its rank is size\u00a01.58 × freshness\u00a00.50"
                                + " = 0.79.");
    }

    @Test
    void aRankWithoutPartsIsNotTold() {
        assertThat(PlaceWhy.of(slot(Score.of(1), "Three outlets report it.")))
                .isEqualTo("Three outlets report it.");
        assertThat(PlaceWhy.of(slot(Score.of(1), ""))).isEmpty();
    }
}
