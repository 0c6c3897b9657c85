package frontstreet.article;

import static frontstreet.article.Pages.head;
import static frontstreet.article.Pages.jsonLd;
import static frontstreet.article.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineFinderTest {
    private static final String OG = "<meta property=og:title content='%s'>";

    @Test
    void whatAReaderSeesGoesBeforeWhatSearchEnginesAreTold() {
        assertHeadline(
                OG.formatted("Riverton dam: did it hold? Latest"),
                "<h1>Dam holds after a night of rain</h1>",
                "Dam holds after a night of rain");
    }

    @Test
    void thePapersNameIsNoHeadline() {
        assertHeadline(
                "<title>Dam holds after a night of rain | The Riverton Paper</title><meta"
                        + " property=og:site_name content='The Riverton Paper'>",
                "<h1>The Riverton Paper</h1><h2>Dam holds after a night of rain</h2>",
                "Dam holds after a night of rain");
    }

    @Test
    void theNameOfABlogAtTheTitlesEndIsNone() {
        assertHeadline(
                OG.formatted("Ten ways to cross a river | Wet Feet")
                        + "<title>Ten ways to cross a river | Wet Feet</title>",
                "<h1>Wet Feet</h1><div><h1>Ten ways to cross a river</h1></div>",
                "Ten ways to cross a river");
    }

    @Test
    void jsonLdAndTheHeadAgreeAgainstAHeadingInATrail() {
        assertHeadline(
                jsonLd("\"headline\":\"Dam holds after a night of rain\"")
                        + OG.formatted("Dam holds after a night of rain"),
                "<ul><li><h1>News from Riverton and around</h1></li></ul><h2>Dam holds after a"
                        + " night of rain</h2>",
                "Dam holds after a night of rain");
    }

    @Test
    void aHeadingForScreenReadersIsNone() {
        assertHeadline(
                "<title>Dam holds after a night of rain</title>",
                "<h1 class=visually-hidden>Contents and navigation</h1><h1>Dam holds after a night"
                        + " of rain</h1>",
                "Dam holds after a night of rain");
    }

    @Test
    void theKickerInTheHeadingIsNotPartOfIt() {
        assertHeadline(
                jsonLd("\"headline\":\"What the dam teaches us\""),
                "<h1><span>Opinion</span> What the dam teaches us</h1>",
                "What the dam teaches us");
    }

    @Test
    void aHeadlineCutOffSpeaksForTheWhole() {
        assertHeadline(
                jsonLd("\"headline\":\"Dam holds after a night of rain, but the old town…\""),
                "<h1>Dam holds after a night of rain, but the old town is under water</h1>",
                "Dam holds after a night of rain, but the old town is under water");
    }

    @Test
    void theSectionBehindIsNotPartOfIt() {
        assertHeadline(
                "<title>Dam holds after a night of rain - News</title>"
                        + OG.formatted("Dam holds after a night of rain - News"),
                "<h1>Dam holds after a night of rain</h1>",
                "Dam holds after a night of rain");
    }

    @Test
    void theSectionBeforeThePapersNameIsNotPartOfIt() {
        assertHeadline(
                "<title>Storm takes roofs in Kendal - Politics - The Courier</title>"
                        + "<meta property=og:site_name content=@courier>",
                "",
                "Storm takes roofs in Kendal");
        assertHeadline(
                "<title>Storm takes roofs - Politics</title>", "", "Storm takes roofs - Politics");
    }

    @Test
    void aColonIsNotASeparator() {
        assertHeadline(
                OG.formatted("Best of: The Paper's twelve finest rivers")
                        + "<meta property=og:site_name content='Paper'>",
                "<h1>Best of: The Paper's twelve finest rivers</h1>",
                "Best of: The Paper's twelve finest rivers");
    }

    @Test
    void theDayBesideIsNotPartOfIt() {
        assertHeadline(
                "",
                "<h1>Dam holds after a night of rain <small>3 May 2024</small></h1>",
                "Dam holds after a night of rain");
    }

    @Test
    void aKickerInAnElementOfItsOwnIsNoneOfTheHeadline() {
        assertHeadline(
                "",
                "<h1><span class=kicker>Comment</span> - <span>Dam holds after a night of"
                        + " rain</span></h1>",
                "Dam holds after a night of rain");
        assertHeadline(
                "",
                "<h1>Comment: dam holds after a night</h1>",
                "Comment: dam holds after a night");
        assertHeadline(
                "",
                "<h1>Dam holds: <span class=kicker>after a night of rain</span></h1>",
                "Dam holds: after a night of rain");
    }

    @Test
    void aPartOfTheTitleThatStandsOnThePageAsALineIsTheHeadline() {
        String line = "<font size=5>Dam holds after a night of rain</font><br>";

        assertHeadline(
                "<title>Riverton Post - Dam holds after a night of rain</title>",
                "<table><tr><td>Riverton Post</td></tr><tr><td>" + line + "</td></tr></table>",
                "Dam holds after a night of rain");
        assertHeadline(
                "<title>Dam holds after a night of rain :: Riverton Post</title>",
                line,
                "Dam holds after a night of rain");
    }

    @Test
    void aPageWithoutOneHasNone() {
        assertThat(head(page("", "<p>Nothing but text.</p>")).headline().value()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "Let the ferries run on Sundays | Editorial    ; Let the ferries run on Sundays ;"
                        + " Editorial",
                "Let the ferries run on Sundays - Opinion      ; Let the ferries run on Sundays ;"
                        + " Opinion",
                "Let the ferries run on Sundays – Letters to the editor ; Let the ferries run on"
                        + " Sundays ; Letters to the editor",
                "The ferries that never ran | Review           ; The ferries that never ran ;"
                        + " Review",
                "Let the ferries run | Riverton                ; Let the ferries run | Riverton ;"
                        + " -",
                "Ferries - Opinion                             ; Ferries - Opinion ; -",
            })
    void theKindOfPieceBehindAHeadlineIsItsKicker(
            String printed, String headline, @Nullable String kicker) {
        Head head = head(page(OG.formatted(printed), "<h1>" + printed + "</h1><p>They run.</p>"));

        assertThat(head.headline().value()).isEqualTo(headline);
        assertThat(head.kicker().value()).isEqualTo(kicker);
    }

    @Test
    void theVotesAreTold() {
        Evidence evidence =
                head(page(OG.formatted("Dam holds"), "<h1>Dam holds</h1>"))
                        .headline()
                        .evidence()
                        .orElseThrow();

        assertThat(evidence.taken()).isEqualTo("Dam holds");
        assertThat(evidence.from()).isEqualTo("h1, og:title");
    }

    private static void assertHeadline(String head, String body, String expected) {
        String text =
                "<p>The river rose through the night and stood below the crest of the dam.</p>";

        assertThat(head(page(head, body + text)).headline().value()).isEqualTo(expected);
    }
}
