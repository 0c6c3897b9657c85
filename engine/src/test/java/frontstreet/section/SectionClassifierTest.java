package frontstreet.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionClassifierTest {
    private static final SectionClassifier SECTIONS = SectionClassifier.load();

    /// A headline that says nothing, so that other evidence decides.
    private static final String SILENT = "What we know so far";

    @ParameterizedTest
    @CsvSource({
        "Sports, sports",
        "SPORT, sports",
        "Fußball, sports",
        "Deportes, sports",
        "Politik, politics",
        "Política, politics",
        "Wirtschaft, business",
        "Économie, business",
        "Economía, business",
        "Kultur, arts",
        "Arts & Culture, arts",
        "Life and Style, lifestyle",
        "Ausland, world",
        "Internacional, world",
        "World News, world",
        "Latest World News, world",
        "Nation, us",
        "U.S., us",
        "Crime, us",
        "Celebrity News, entertainment",
        "Showbiz, entertainment",
        "Ukraine, world",
        "Technology, more",
        "Wissenschaft, more",
        "Gesundheit, more",
    })
    void theLabelOfASourceNamesASection(String label, String section) {
        assertThat(answer(new Clues(List.of(label), null, null, SILENT, "", "en")))
                .isEqualTo(section);
    }

    @Test
    void laterLabelsSpeakMoreSoftly() {
        SectionVotes votes = SECTIONS.votes(labelled("Sports", "Business"));

        assertThat(votes.labels()).containsOnlyKeys("sports", "business");
        assertThat(votes.labels().get("business"))
                .isPositive()
                .isLessThan(votes.labels().get("sports"));
    }

    @Test
    void theThirteenthLabelIsNotRead() {
        var labels = new ArrayList<>(Collections.nCopies(11, "Xqzt"));

        labels.add("Sports");
        labels.add("Business");

        assertThat(SECTIONS.votes(labelled(labels.toArray(String[]::new))).labels())
                .containsOnlyKeys("sports");
    }

    private static Clues labelled(String... labels) {
        return new Clues(List.of(labels), null, null, SILENT, "", "en");
    }

    @ParameterizedTest
    @CsvSource({
        "https://paper.example/sports/2026/01/05/it-ended, sports",
        "https://paper.example/news/world/europe/it-ended, world",
        "https://paper.example/us-news/politics/it-ended, politics",
        "https://paper.example/world/sport/it-ended, sports",
        "https://paper.example/business/international/it-ended, business",
        "https://paper.example/arts-entertainment/it-ended, entertainment",
        "https://paper.example/businessnews/it-ended, business",
        "https://sport.paper.example/2026/it-ended, sports",
        "https://uk.paper.example/money/it-ended, business",
        "https://paper.example/nachrichten/wirtschaft/it-ended.html, business",
        "https://paper.example/news/national/it-ended, us",
        "https://www.zeitung.de/news/national/it-ended, world",
        "https://paper.example/health/it-ended, more",
    })
    void theAddressNamesASection(String url, String section) {
        assertThat(answer(new Clues(List.of(), url, null, SILENT, "", "en"))).isEqualTo(section);
    }

    @Test
    void theLastPartOfAnAddressIsTheArticlesOwn() {
        String url = "https://paper.example/a/sports";

        SectionVotes votes = SECTIONS.votes(new Clues(List.of(), url, null, SILENT, "", "en"));

        assertThat(votes.address()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sheriff's deputies arrest man after shooting in Ohio | us
                    Rebels seize border town as refugees flee | world
                    Stocks slide as investors weigh inflation report | business
                    Senate Republicans block voting rights bill | politics
                    Sequel tops weekend box office, studio says | entertainment
                    Striker's late goal sends club into cup final | sports
                    Museum hangs lost painting, curators say | arts
                    Easy weeknight dinner recipes for families | lifestyle
                    Hackers steal passwords of phone users | more
                    Astronomers find planet orbiting distant star | more
                    Measles vaccine protects patients, doctors say | more
                    """)
    void wordsAreEnough(String headline, String section) {
        assertThat(answer(words(headline))).isEqualTo(section);
    }

    @ParameterizedTest
    @CsvSource({
        "Police arrest three after robbery in Chicago, US, us",
        "Police arrest three after robbery in Chicago, GB, world",
        "Police arrest three after robbery in Manchester, US, world",
        "Police arrest three after robbery in Manchester, GB, us",
        "Police arrest three after robbery in Munich, DE, us",
        "Police arrest three after robbery in Munich, GB, world",
    })
    void homeNewsIsThatOfTheHomeCountry(String headline, String home, String section) {
        SectionClassifier atHome = SECTIONS.atHomeIn(home);

        SectionGuess guess = atHome.guess(List.of(atHome.votes(words(headline))));

        assertThat(guess.section()).isEqualTo(section);
    }

    @Test
    void aCountryThatThereIsNotIsMisuse() {
        assertThatThrownBy(() -> SECTIONS.atHomeIn("XX"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withAllSectionsOpenMoreIsNeverAnswered() {
        SectionClassifier open = SECTIONS.openingAll();

        assertThat(open.guess(List.of()).section()).isNotEqualTo(Sections.MORE);
        assertThat(
                        open.guess(List.of(open.votes(words("Telescope finds distant planet"))))
                                .section())
                .isEqualTo("science");
    }

    @Test
    void whatSaysNothingOfItselfIsMore() {
        assertThat(answer(words(""))).isEqualTo("more");
        assertThat(answer(words("Xqzt"))).isEqualTo("more");
        assertThat(SECTIONS.guess(List.of()).section()).isEqualTo("more");
    }

    @Test
    void aVideoStaysAVideoUnlessItSpeaksUp() {
        var video = new Clues(List.of("Video"), null, null, "A walk by the sea", "", "en");
        var game =
                new Clues(
                        List.of("Video"),
                        null,
                        null,
                        "Quarterback throws four touchdowns",
                        "",
                        "en");

        assertThat(answer(video)).isEqualTo("more");
        assertThat(answer(game)).isEqualTo("sports");
    }

    @Test
    void theArticlesOfAStoryCarryEachOther() {
        SectionVotes unclear = SECTIONS.votes(words("The museum on the hill"));
        SectionVotes clear = SECTIONS.votes(words("Quarterback leads Hawks to overtime win"));

        SectionGuess alone = SECTIONS.guess(List.of(unclear));
        SectionGuess together = SECTIONS.guess(List.of(unclear, clear));

        assertThat(alone.section()).isNotEqualTo("sports");
        assertThat(together.section()).isEqualTo("sports");
    }

    @Test
    void aGuessSaysHowSureItIsAndWhatSpokeForIt() {
        var clues =
                new Clues(
                        List.of("Sport"),
                        "https://paper.example/sport/football/it-ended",
                        null,
                        "Striker scores twice in cup final",
                        "",
                        "en");

        SectionGuess sure = SECTIONS.guess(List.of(SECTIONS.votes(clues)));
        SectionGuess unsure = SECTIONS.guess(List.of(SECTIONS.votes(words("A bill for the club"))));

        assertThat(sure.sure()).isGreaterThan(0.95).isLessThanOrEqualTo(1);
        assertThat(unsure.sure()).isLessThan(0.9);
        assertThat(unsure.runnerUp()).isNotNull().isNotEqualTo(unsure.section());
        assertThat(sure.score().parts().keySet())
                .containsExactly("words", "labels", "address", "share");
        assertThat(sure.score().parts().get("labels")).isPositive();
        assertThat(sure.score().parts().get("address")).isPositive();
    }

    @Test
    void hostileCluesAreOnlyUnclear() {
        String long1 = "sport ".repeat(100_000);
        String slashes = "https://paper.example/" + "a/".repeat(50_000);

        assertThat(
                        answer(
                                new Clues(
                                        List.of(long1, "", "\u0000"),
                                        slashes,
                                        null,
                                        long1,
                                        long1,
                                        "??")))
                .isEqualTo("sports");
        assertThat(answer(new Clues(List.of(), "http://[", null, "\uD800", "\uDC00", null)))
                .isEqualTo("more");
    }

    private static Clues words(String headline) {
        return new Clues(List.of(), null, null, headline, "", "en");
    }

    private static @Nullable String answer(Clues clues) {
        return SECTIONS.guess(List.of(SECTIONS.votes(clues))).section();
    }
}
