package frontstreet.article;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.time.PrintedTime;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineFinderTest {
    private static final String REST = "The river rose through the night and fell again.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "PARIS —                              | Paris | - | -",
                "PARIS (AP) —                         | Paris | - | AP",
                "PARIS, Dec. 11 (Reuters) -           | Paris | --12-11 | Reuters",
                "(Reuters) -                          | -     | - | Reuters",
                "LONDON, July 4, 2023 (Reuters) –     | London | --07-04 | Reuters",
                "BEIJING, Dec. 20 (Xinhua) --         | Beijing | --12-20 | Xinhua",
                "SPRINGFIELD, Ill. (AP) —             | Springfield, Ill. | - | AP",
                "TAMPA, Fla.-                         | Tampa, Fla. | - | -",
                "JEDDAH, Saudi Arabia --              | Jeddah, Saudi Arabia | - | -",
                "NEW YORK –                           | New York | - | -",
                "RIO DE JANEIRO (AP) —                | Rio de Janeiro | - | AP",
                "Berlin (dpa) -                       | Berlin | - | dpa",
                "Berlin/Hamburg (dpa/lno) -           | Berlin/Hamburg | - | dpa",
                "Paris (AFP) -                        | Paris | - | AFP",
                "Paris, 11 déc 2015 (AFP) -           | Paris | --12-11 | AFP",
                "Wien (APA) –                         | Wien | - | APA",
                "MILLVILLE -                          | Millville | - | -",
                "ST. LOUIS —                          | St. Louis | - | -",
            })
    void aDatelineIsRead(
            String opening, @Nullable String place, @Nullable String day, @Nullable String agency) {
        DatelineFinder.Opening found =
                DatelineFinder.find(opening + " " + REST, REST, "en").orElseThrow();

        assertThat(found.place()).isEqualTo(place);
        assertThat(found.day() == null ? null : found.day().toString()).isEqualTo(day);
        assertThat(found.agency()).isEqualTo(agency);
        assertThat(found.rest()).isEqualTo(REST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Analysis — ",
                "ANALYSIS — ",
                "UPDATE - ",
                "EXCLUSIVE: ",
                "Watch — ",
                "Washington's answer — the one nobody expected — ",
                "The dam — built in 1911 — ",
                "Riverton - ",
                "Well-known people said so. ",
                "He said (AP) that ",
                "Kommentar – ",
                "",
            })
    void wordsBeforeADashAreNotEnough(String opening) {
        assertThat(DatelineFinder.find(opening + REST, REST, "en")).isEmpty();
    }

    @Test
    void aPlaceInSmallLettersIsOneWhereTheArticleNamesItAgain() {
        String first = "Riverton - " + REST;

        assertThat(
                        DatelineFinder.find(
                                first,
                                first + "\nThe mayor said in Riverton that all was well.",
                                "de"))
                .hasValueSatisfying(it -> assertThat(it.place()).isEqualTo("Riverton"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PARIS, Dec. 11 (AP) — | 2015-12-14 | 2015-12-11",
                "PARIS, Dec. 31 (AP) — | 2016-01-02 | 2015-12-31",
                "PARIS, Jan. 2 (AP) —  | 2016-01-02 | 2016-01-02",
            })
    void itsYearIsThatOfThePublication(String opening, LocalDate published, String expected) {
        DatelineFinder.Opening found =
                DatelineFinder.find(opening + " " + REST, REST, "en").orElseThrow();

        Dateline dateline = DatelineFinder.dateline(found, PrintedTime.of(published)).orElseThrow();

        assertThat(dateline.date()).hasToString(expected);
    }

    @Test
    void withoutAPublicationThereIsNoYear() {
        DatelineFinder.Opening found =
                DatelineFinder.find("PARIS, Dec. 11 (AP) — " + REST, REST, "en").orElseThrow();

        assertThat(DatelineFinder.dateline(found, null).orElseThrow())
                .isEqualTo(new Dateline("Paris", null));
    }

    @Test
    void anEndlessParagraphYieldsAnOutcome() {
        assertThat(DatelineFinder.find("A".repeat(1_000_000), "", null)).isEmpty();
        assertThat(DatelineFinder.find("A, ".repeat(300_000), "", null)).isEmpty();
    }
}
