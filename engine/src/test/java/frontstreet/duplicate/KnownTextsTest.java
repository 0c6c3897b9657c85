package frontstreet.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.article.ArticleId;
import frontstreet.source.SourceId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What the memory holds when it is full.
class KnownTextsTest {
    private static final int ROOMY = 1_000;

    private final Fingerprinter fingerprinter = new Fingerprinter();

    /// Files an article with a text of twelve words, which are nine shingles.
    private void file(KnownTexts known, long id, String word, @Nullable ArticleId copyOf) {
        var text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append(word).append(i).append(' ');
        }
        var carrier = new Carrier(new ArticleId(id), new SourceId("paper.example"), null, null);
        known.add(carrier, fingerprinter.of("", text.toString()), copyOf);
    }

    private static boolean knows(KnownTexts known, long id) {
        return known.first(new ArticleId(id)).isPresent();
    }

    @Test
    void theOldestTextLeavesWhenThereAreTooManyShingles() {
        var known = new KnownTexts(18, ROOMY);

        file(known, 1, "dam", null);
        file(known, 2, "ferry", null);
        assertThat(known.size()).isEqualTo(2);
        file(known, 3, "bank", null);

        assertThat(knows(known, 1)).isFalse();
        assertThat(knows(known, 2)).isTrue();
        assertThat(knows(known, 3)).isTrue();
    }

    @Test
    void theOldestTextLeavesWithAllItsCarriersWhenThereAreTooMany() {
        var known = new KnownTexts(ROOMY, 3);

        file(known, 1, "dam", null);
        file(known, 2, "dam", new ArticleId(1));
        file(known, 3, "ferry", null);
        assertThat(known.size()).isEqualTo(3);
        file(known, 4, "bank", null);

        assertThat(knows(known, 1)).isFalse();
        assertThat(knows(known, 2)).isFalse();
        assertThat(knows(known, 3)).isTrue();
        assertThat(knows(known, 4)).isTrue();
    }

    @Test
    void theOnlyTextStaysHoweverManyCarryIt() {
        var known = new KnownTexts(1, 1);

        file(known, 1, "dam", null);
        file(known, 2, "dam", new ArticleId(1));

        assertThat(known.carriers(new ArticleId(2)))
                .containsExactly(new ArticleId(1), new ArticleId(2));
    }
}
