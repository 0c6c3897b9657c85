package frontstreet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.store.ArticleTable.ArticleRow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FoldsTest {
    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");

    @Test
    void theAgencysOwnTextHeadsItsFoldWhenWeReadItLast() {
        List<ArticleRow> told =
                Folds.headed(
                        List.of(
                                row(1, "The Daily", null, 10, null),
                                row(2, "Gazette", "Union Wire", 20, 1L),
                                row(3, "Union Wire", null, 30, 1L)));

        assertThat(told).extracting(ArticleRow::copyOf).containsExactly(3L, 3L, null);
        assertThat(told)
                .extracting(ArticleRow::agency)
                .containsExactly("Union Wire", "Union Wire", null);
    }

    @Test
    void anAgencysNameIsItsOutletsInEitherForm() {
        List<ArticleRow> told =
                Folds.headed(
                        List.of(
                                row(1, "The Daily", "AP", 10, null),
                                row(2, "The Associated Press", "AP", 20, 1L)));

        assertThat(told).extracting(ArticleRow::copyOf).containsExactly(2L, null);
        assertThat(told).extracting(ArticleRow::agency).containsExactly("AP", null);
    }

    @Test
    void anHourThatNobodyGaveMakesNoOneTheFirst() {
        ArticleRow day = new Dated(NOON, true).row(1, null);
        ArticleRow timed = new Dated(NOON.plusSeconds(60), false).row(2, 1L);

        assertThat(Folds.headed(List.of(day, timed)))
                .extracting(ArticleRow::copyOf)
                .containsExactly(2L, null);
    }

    private record Dated(Instant at, boolean isDayAlone) {
        ArticleRow row(long id, @Nullable Long copyOf) {
            return new ArticleRow(
                    id,
                    1,
                    "o",
                    "O",
                    null,
                    "Ferry",
                    null,
                    null,
                    "en",
                    300,
                    false,
                    at,
                    isDayAlone,
                    copyOf,
                    1L,
                    id,
                    null,
                    null);
        }
    }

    @Test
    void elseWhoPublishedFirst() {
        List<ArticleRow> told =
                Folds.headed(
                        List.of(
                                row(1, "The Daily", null, 30, null),
                                row(2, "Gazette", null, 10, 1L),
                                row(3, "Herald", null, 20, 2L)));

        assertThat(told).extracting(ArticleRow::copyOf).containsExactly(2L, null, 2L);
        assertThat(told).extracting(ArticleRow::agency).containsOnlyNulls();
    }

    @Test
    void aTextOfItsOwnStaysSoAndACopyOfWhatIsNotThereHeadsItself() {
        List<ArticleRow> told =
                Folds.headed(
                        List.of(
                                row(1, "The Daily", "AP", 10, null),
                                row(2, "Gazette", null, 20, 99L)));

        assertThat(told).extracting(ArticleRow::copyOf).containsOnlyNulls();
        assertThat(told).extracting(ArticleRow::agency).containsExactly("AP", null);
    }

    private static ArticleRow row(
            long id, String outlet, @Nullable String agency, int minute, @Nullable Long copyOf) {
        return new ArticleRow(
                id,
                1,
                outlet,
                outlet,
                null,
                "Ferry returns",
                null,
                agency,
                "en",
                300,
                false,
                NOON.plusSeconds(60L * minute),
                false,
                copyOf,
                1L,
                id,
                null,
                null);
    }
}
