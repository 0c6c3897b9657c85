package frontstreet.article;

import static frontstreet.article.Pages.head;
import static frontstreet.article.Pages.jsonLd;
import static frontstreet.article.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineFinderTest {
    private static final String TEXT =
            "<p>The river rose through the night and stood below the crest of the dam by morning.</p>"
                    .repeat(30);

    @Test
    void peopleOfJsonLdComeFirst() {
        assertAuthors(
                jsonLd(
                                "\"author\":[{\"@type\":\"Person\",\"name\":\"Ada Fields\"},{\"@type\":\"Person\",\"name\":\"BEN RIVERS\"}]")
                        + "<meta name=author content='Web Desk'>",
                "",
                "Ada Fields",
                "Ben Rivers");
    }

    @Test
    void whatAPersonIsDoesNotSayWho() {
        assertAuthors(
                jsonLd("\"author\":{\"@type\":\"Person\",\"name\":\"Executive Content Editor\"}"),
                "");
    }

    @Test
    void namesInOneTextAreParted() {
        assertAuthors(
                jsonLd("\"author\":{\"name\":\"By Ada Fields and Ben Rivers\"}"),
                "",
                "Ada Fields",
                "Ben Rivers");
        assertAuthors(
                "<meta name=author content='Ada Fields, Ben Rivers'>",
                "",
                "Ada Fields",
                "Ben Rivers");
    }

    @Test
    void whoeverSignsThePictureIsNoAuthor() {
        String figure =
                "<figure><img src=crew.jpg><figcaption>A road crew near the dam."
                        + " <span class=credit>Photograph by Ada Fields</span></figcaption></figure>";

        assertAuthors("", figure);
        assertAuthors("", "<p>By Ben Rivers</p>" + figure, "Ben Rivers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Photo by Ada Fields",
                "Photo: Ada Fields",
                "Photograph: Ada Fields",
                "Photograph by Ada Fields",
                "Edited by Ada Fields",
            })
    void whoeverOnlyMadeThePicturesOrEditedSignsNothing(String line) {
        var page = page("", "<h1>Dam holds</h1><div class=author>" + line + "</div>" + TEXT);

        assertThat(head(page).signed()).isEmpty();
    }

    @Test
    void aRoleOfAHelperIsThatOfTheNameInTheHead() {
        assertAuthors(
                jsonLd("\"author\":[{\"name\":\"Ada Fields\"},{\"name\":\"Ben Rivers\"}]"),
                "<div class=author>Photos by Ben Rivers</div>",
                "Ada Fields");
    }

    @Test
    void whoSentItAndWhoEditedItStandBesideWhoReportedIt() {
        var page =
                page(
                        "",
                        "<h1>Dam holds</h1><p>PTI / Reported by: Ada Fields; Edited by: Ben"
                                + " Rivers</p>"
                                + TEXT);

        assertThat(head(page).authors()).containsExactly("Ada Fields");
        assertThat(head(page).signed())
                .containsExactly(
                        new Byline("Ada Fields", null), new Byline("Ben Rivers", "editing"));
    }

    @Test
    void thePaperIsNoAuthorOfItsArticles() {
        assertAuthors(
                jsonLd("\"author\":{\"@type\":\"Organization\",\"name\":\"Paper\"}")
                        + "<meta property=og:site_name content=Paper>",
                "");
    }

    @Test
    void anOrganisationBesideAPersonIsNoAuthor() {
        assertAuthors(
                jsonLd(
                        "\"publisher\":{\"@type\":\"Organization\",\"name\":\"River Valley Courant\"},"
                                + "\"author\":[{\"@type\":\"Person\",\"name\":\"Ada Fields\"},"
                                + "{\"@type\":\"Organization\",\"name\":\"Valley Courant\"}]"),
                "",
                "Ada Fields");
        assertAuthors(
                jsonLd(
                        "\"author\":[{\"@type\":\"Person\",\"name\":\"Ada Fields\"},"
                                + "{\"@type\":\"Organization\",\"name\":\"SDA\"}]"),
                "",
                "Ada Fields",
                "SDA");
    }

    @Test
    void aPersonInTheLineGoesBeforeAnOrganisationInTheHead() {
        assertAuthors(
                jsonLd("\"author\":{\"@type\":\"Organization\",\"name\":\"Paper Staff\"}"),
                "<p class=byline>By Ada Fields</p>",
                "Ada Fields");
    }

    @Test
    void anAgencyMaySign() {
        assertAuthors("<meta name=author content='Associated Press'>", "", "Associated Press");
    }

    @Test
    void whoTookThePictureAndWhoSignsTeasersAreNoAuthors() {
        assertAuthors(
                "",
                """
                <figure><img src=a><span class=author>Photo: Cleo Hill</span></figure>
                <div class=byline>By <a rel=author>Ada Fields</a></div>
                """
                        + TEXT
                        + "<div class='related'><span class=author>Dan Wood</span></div>",
                "Ada Fields");
    }

    @Test
    void aRolePrintedOnThePageIsKept() {
        var byline =
                head(page(
                                jsonLd("\"author\":{\"name\":\"Ada Fields\"}"),
                                "<h1>Dam holds</h1><p>By Ada Fields, Political editor</p>"))
                        .signed()
                        .getFirst();

        assertThat(byline).isEqualTo(new Byline("Ada Fields", "Political editor"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Staff writer, Staff writer",
                "Harbour correspondent, Harbour correspondent",
                "Video, -",
                "Chief engineer resigns, -",
                "Staff told to leave the dam by morning, -"
            })
    void aRoleOnTheLineBelowIsKept(String below, @Nullable String role) {
        var page = page("", "<h1>Dam holds</h1><div>By Ada Fields<br>" + below + "</div>" + TEXT);

        assertThat(head(page).signed()).containsExactly(new Byline("Ada Fields", role));
    }

    @Test
    void aLineThatNamesMoreIsTheWhole() {
        assertAuthors(
                jsonLd("\"author\":{\"name\":\"Ada Fields\"}"),
                "<p>By Ada Fields and Ben Rivers</p>",
                "Ada Fields",
                "Ben Rivers");
    }

    @Test
    void aPhotographerSignsAndDidNotWrite() {
        var head =
                head(
                        page(
                                "",
                                "<h1>Dam holds</h1><div class=byline><p>Ada Fields, reporter</p><p>Ben Rivers, photographer</p></div>"
                                        + TEXT));

        assertThat(head.authors()).containsExactly("Ada Fields");
        assertThat(head.signed())
                .extracting(Byline::name)
                .containsExactly("Ada Fields", "Ben Rivers");
    }

    @Test
    void accountsAddressesAndNobodiesAreNone() {
        assertAuthors(
                "<meta name=author content='admin'><meta property=article:author content='https://social.example/paper'>"
                        + "<meta name=byl content='ada.fields.1042'>",
                "");
    }

    @Test
    void aPageWithoutABylineHasNoAuthors() {
        assertAuthors("", "<p>3 May 2024</p>");
    }

    private static void assertAuthors(String head, String body, String... expected) {
        assertThat(head(page(head, "<h1>Dam holds</h1>" + body + TEXT)).authors())
                .containsExactly(expected);
    }
}
