package frontstreet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BackgroundTest {
    private static final Background BACKGROUND = Background.load();

    @Test
    void rareStemsWeighMoreThanCommonOnes() {
        double company = BACKGROUND.weight("company", Language.ENGLISH);
        double earthquake = BACKGROUND.weight("earthquake", Language.ENGLISH);
        double unknown = BACKGROUND.weight("zzyzzx", Language.ENGLISH);

        assertThat(company).isLessThan(earthquake);
        assertThat(earthquake).isLessThan(unknown);
        assertThat(BACKGROUND.texts("zzyzzx")).isZero();
    }

    @Test
    void withoutATableEveryStemWeighsTheSame() {
        assertThat(BACKGROUND.weight("company", Language.SPANISH))
                .isEqualTo(BACKGROUND.weight("volcán", Language.SPANISH))
                .isEqualTo(BACKGROUND.weight("company", null));
    }

    @Test
    void englishStopWordsAreKnown() {
        StopWords stopWords = StopWords.load();

        assertThat(stopWords.of(Language.ENGLISH)).contains("the", "said", "monday");
        assertThat(stopWords.of(Language.THAI)).isEmpty();
        assertThat(stopWords.of(null)).isEmpty();
    }
}
