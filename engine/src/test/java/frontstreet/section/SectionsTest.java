package frontstreet.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontstreet.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Reads every row of `sections.json`: a new section is a new row, and this tells what it forgot.
class SectionsTest {
    private static final Sections SECTIONS = Sections.load();

    static List<Section> rows() {
        return SECTIONS.all();
    }

    @Test
    void theSectionsStandInTheOrderOfTheMenu() {
        assertThat(SECTIONS.all().stream().map(Section::slug))
                .containsExactly(
                        "us",
                        "world",
                        "business",
                        "politics",
                        "entertainment",
                        "sports",
                        "arts",
                        "lifestyle",
                        "more",
                        "technology",
                        "science",
                        "health");
    }

    @Test
    void whatThePaperDoesNotOpenIsShownInMore() {
        assertThat(SECTIONS.shownIn("science")).isEqualTo("more");
        assertThat(SECTIONS.shownIn("sports")).isEqualTo("sports");
        assertThatThrownBy(() -> SECTIONS.shownIn("gossip"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void allSectionsTogetherAreAllTheNews() {
        double shares = SECTIONS.all().stream().mapToDouble(Section::share).sum();

        assertThat(shares).isBetween(0.9, 1.1);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowNamesAPairThatThereIs(Section row) {
        assertThat(row.pair().equals("sources") || SECTIONS.find(row.pair()).isPresent()).isTrue();
        assertThat(row.pair()).isNotEqualTo(row.slug());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void noLabelBelongsToTwoSections(Section row) {
        Map<List<String>, String> owner = new HashMap<>();
        for (Section other : SECTIONS.all()) {
            other.labels().forEach(label -> owner.putIfAbsent(Words.of(label), other.slug()));
        }

        for (String label : row.labels()) {
            assertThat(owner.get(Words.of(label))).as(label).isEqualTo(row.slug());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aWordIsSaidOnce(Section row) {
        assertThat(row.telling()).doesNotHaveDuplicates().noneMatch(row.words()::contains);
        assertThat(row.words()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itsOwnPrototypesAreFiledThere(Section row) {
        SectionClassifier open = SectionClassifier.load().openingAll();

        for (String headline : row.prototypes()) {
            var clues = new Clues(List.of(), null, null, headline, "", "en");
            assertThat(open.guess(List.of(open.votes(clues))).section())
                    .as(headline)
                    .isEqualTo(row.slug());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itsOwnTitleIsALabelOfIt(Section row) {
        SectionClassifier open = SectionClassifier.load();
        var clues = new Clues(List.of(row.title()), null, null, "", "", "en");

        assertThat(open.votes(clues).labels()).containsKey(row.slug());
    }
}
