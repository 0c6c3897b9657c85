package frontstreet.frontpage;

import static frontstreet.frontpage.StoryBuilder.NOW;
import static frontstreet.frontpage.StoryBuilder.aStory;
import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.source.SourceId;
import org.junit.jupiter.api.Test;

class ReachTest {
    private static Reach reach(StoryBuilder story) {
        return Reach.of(story.build(), NOW);
    }

    @Test
    void anOutletReportsSinceItsFirstReport() {
        Reach reach =
                reach(aStory(1, "Dam breaks").by("gazette", 5).by("gazette", 2).by("herald", 3));

        assertThat(reach.reporting())
                .containsEntry(new SourceId("gazette"), 5.0)
                .containsEntry(new SourceId("herald"), 3.0);
        assertThat(reach.firstHours()).isEqualTo(5);
        assertThat(reach.newestHours()).isEqualTo(2);
    }

    @Test
    void anOutletThatWritesAgainDidNotJustBegin() {
        Reach reach =
                reach(aStory(1, "Dam breaks").by("gazette", 9).by("gazette", 1).by("herald", 1));

        assertThat(reach.since(1)).isEqualTo(1);
        assertThat(reach.since(9)).isEqualTo(2);
    }

    @Test
    void aCopyMayHaveBeenTheFirstReport() {
        Reach reach = reach(aStory(1, "Dam breaks").by("gazette", 4).copiedBy(1, "AP", 6));

        assertThat(reach.firstHours()).isEqualTo(6);
        assertThat(reach.newestHours()).isEqualTo(4);
    }

    @Test
    void copiesCarryAndDoNotReport() {
        Reach reach = reach(aStory(1, "Dam breaks").by("gazette", 4).copiedBy(3, "AP", 1));

        assertThat(reach.reporting()).containsOnlyKeys(new SourceId("gazette"));
        assertThat(reach.carriers()).isEqualTo(3);
        assertThat(reach.copies()).isEqualTo(3);
        assertThat(reach.mostCarried()).isEqualTo(4);
        assertThat(reach.outlets()).isEqualTo(4);
        assertThat(reach.agency()).isEqualTo("AP");
        assertThat(reach.newestHours()).isEqualTo(4);
    }
}
