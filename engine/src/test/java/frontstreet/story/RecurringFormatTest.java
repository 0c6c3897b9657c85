package frontstreet.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurringFormatTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Morning Briefing: Kestrel Dam, Lindholm Bank",
                "Your Tuesday Briefing",
                "Evening news roundup",
                "Horoscope for March 9: Leo, slow down",
                "Daily horoscope",
                "Crossword No 4,211",
                "Letters: The dam and us",
                "Five things to know today",
                "Photos of the week",
                "Obituaries",
                "Horoskop: Das sagen die Sterne"
            })
    void aLabelAtTheHeadNamesAFormat(String headline) {
        assertThat(RecurringFormat.isNamedBy(headline)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "White House briefing ends in shouting",
                "Morning fire destroys market",
                "Horoscope writer sues her paper",
                "Crossword maker dies at 91",
                "Letters from the front sold for a million",
                "Five things were stolen"
            })
    void theSameWordsInTheNewsDoNot(String headline) {
        assertThat(RecurringFormat.isNamedBy(headline)).isFalse();
    }
}
