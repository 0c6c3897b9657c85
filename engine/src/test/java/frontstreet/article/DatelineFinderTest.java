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
    private static final String AGAIN = REST + " They said in Riverton that all was well.";

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
                "Berlin (dpa).                        | Berlin | - | dpa",
                "Berlin (dpa)                         | Berlin | - | dpa",
                "BERLIN (dpa) –                       | Berlin | - | dpa",
                "Berlin (dpa):                        | Berlin | - | dpa",
                "(dpa)                                | -      | - | dpa",
                "Lindenau (red).                      | Lindenau | - | -",
                "Riverton, PAPER.com -                | Riverton | - | -",
                "RIVERTON, ARNLAND.-                  | Riverton, Arnland | - | -",
                "RIVERTON. Newsform –                 | Riverton | - | -",
                "MUMBAI:                              | Mumbai | - | -",
                "NEW DELHI :                          | New Delhi | - | -",
                "NEW DELHI, June 5:                   | New Delhi | --06-05 | -",
                "LAGOS, Nigeria:                      | Lagos, Nigeria | - | -",
                "RIVERTON:                            | Riverton | - | -",
                "United Nations –                     | United Nations | - | -",
                "Washington —                         | Washington | - | -",
                "Lagos -                              | Lagos | - | -",
                "KENDAL, Arnland — Jan. 12 —          | Kendal, Arnland | --01-12 | -",
                "KENDAL (AP) — Jan. 12 —              | Kendal | --01-12 | AP",
                "KENDAL -- 12 January --              | Kendal | --01-12 | -",
                "KENDAL — 12. Januar –                | Kendal | --01-12 | -",
            })
    void aDatelineIsRead(
            String opening, @Nullable String place, @Nullable String day, @Nullable String agency) {
        DatelineFinder.Opening found =
                DatelineFinder.find(opening + " " + REST, AGAIN, "en").orElseThrow();

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
                "WATCH: ",
                "OPINION: ",
                "UPDATE: ",
                "UPDATED, June 5: ",
                "Q: ",
                "BBC: ",
                "PUTIN: ",
                "HARBOR HALL: ",
                "MUMBAI RAINS: ",
                "The verdict in Mumbai: ",
                "WHAT TO SEE IN LAGOS: ",
                "Lagos, a city that never sleeps – ",
                "Russian – ",
                "Watch — ",
                "Washington's answer — the one nobody expected — ",
                "The dam — built in 1911 — ",
                "Riverton - ",
                "Well-known people said so. ",
                "He said (AP) that ",
                "Kommentar – ",
                "Paper.com - ",
                "The Riverton News - ",
                "Riverton. ",
                "Ada Fields (FBI) ",
                "HARBOR HALL, “the old one” — ",
                "RIVERTON, a town that nobody there ever calls by its name — ",
                "",
            })
    void wordsBeforeADashAreNotEnough(String opening) {
        assertThat(DatelineFinder.find(opening + REST, REST, "en")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Lindenau. Der Rat tagte | de | Wie es in Lindenau heißt.   | Lindenau",
                "Lindenau. Der Rat tagte | de | Die Lindenauer Brücke.      | Lindenau",
                "ERLEN. Wie berichtet    | de | Der Bus nach Erlen fährt.   | Erlen",
                "Bad Erlen. Der Rat      | de | Der Bus nach Bad Erlen.     | Bad Erlen",
                "Ruhe. Das will der Rat  | de | Sie lasen in der Ruhe.      | -",
                "Schluss. Das war es     | de | Am Ende war Schluss.        | -",
                "Riverton. The council   | en | They met in Riverton.       | -",
            })
    void aPlaceBeforeAFullStopIsOneWhereTheArticleNamesItAgain(
            String opening, String language, String later, @Nullable String place) {
        String first = opening + " am Donnerstag zum ersten Mal.";

        assertThat(
                        DatelineFinder.find(first, first + "\n" + later, language)
                                .map(DatelineFinder.Opening::place)
                                .orElse(null))
                .isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RIVERTON — The river rose                               | true",
                "RIVERTON: The river rose                                | true",
                "Lindenau. Der Rat tagte                                 | true",
                "This article is part of a series: Living by the river   | false",
                "The river rose                                          | false",
            })
    void aParagraphMayOpenAsOneWithADatelineDoes(String paragraph, boolean may) {
        assertThat(DatelineFinder.isCandidate(paragraph)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PARIS: It rained on Monday again. | true",
                "PARIS: It rained.                 | false",
            })
    void behindAColonStandsAText(String paragraph, boolean found) {
        assertThat(DatelineFinder.find(paragraph, paragraph, "en").isPresent()).isEqualTo(found);
    }

    @Test
    void whoSpeaksInATranscriptIsNoPlace() {
        String first = "VICTORIA: " + REST;

        assertThat(DatelineFinder.find(first, first + "\nADA FIELDS: It did.", "en")).isEmpty();
        assertThat(DatelineFinder.find(first, first + "\nIt did.", "en")).isPresent();
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

    @Test
    void aNounThatTheArticleUsesAgainIsNoPlace() {
        String first = "Migration - " + REST;

        assertThat(DatelineFinder.find(first, first + "\nFor many, migration is Migration.", "de"))
                .isEmpty();
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
        String first = "Linden. " + REST;
        assertThat(DatelineFinder.find(first, first + "Linden".repeat(300_000), "de")).isEmpty();
    }
}
