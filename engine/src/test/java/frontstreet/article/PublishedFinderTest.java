package frontstreet.article;

import static frontstreet.article.Pages.head;
import static frontstreet.article.Pages.jsonLd;
import static frontstreet.article.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedFinderTest {
    private static final String H1 = "<h1>Dam holds</h1>";
    private static final String TEXT =
            "<p>The river rose through the night and stood below the crest of the dam.</p>"
                    .repeat(9);
    private static final String SENTENCES =
            "The river rose through the night, and the people of the lower town slept in the school. "
                    .repeat(3);
    private static final String META = "<meta property=%s content='%s'>";

    @Test
    void jsonLdComesFirstAndTellsTheChangeToo() {
        var head =
                head(
                        page(
                                jsonLd(
                                                "\"datePublished\":\"2024-05-03T10:00:00+02:00\",\"dateModified\":\"2024-05-04T11:00:00+02:00\"")
                                        + META.formatted("article:published_time", "2024-05-01"),
                                H1));

        assertThat(head.published().value()).hasToString("2024-05-03T10:00:00+02:00");
        assertThat(head.updated().value()).hasToString("2024-05-04T11:00:00+02:00");
    }

    @ParameterizedTest
    @CsvSource({
        "article:published_time",
        "og:published_time",
        "parsely-pub-date",
        "sailthru.date",
        "dc.date.issued",
        "publishdate",
        "pubdate",
        "date",
        "cXenseParse:recs:publishtime",
        "citation_publication_date",
        "dcterms.created"
    })
    void theHeadSpeaksInManyTongues(String name) {
        assertPublished(META.formatted(name, "2024-05-03T10:00:00Z"), H1, "2024-05-03T10:00:00Z");
    }

    @Test
    void anHourWithoutAZoneGivesTheDayAlone() {
        assertPublished(
                META.formatted("article:published_time", "2024-05-03T10:00:00"), H1, "2024-05-03");
        assertPublished("", H1 + "<p>Published May 3, 2024, 10:00 AM</p>", "2024-05-03");
    }

    @Test
    void aNamedZoneIsAZone() {
        assertPublished(
                "",
                H1 + "<p class=date>May 3, 2024, 10:00 AM EST</p>",
                "2024-05-03T10:00:00-05:00");
    }

    @Test
    void thePreciseGoesBeforeTheDayAlone() {
        assertPublished(
                jsonLd("\"datePublished\":\"2024-05-03\"")
                        + META.formatted("pubdate", "2024-05-03T10:00:00+02:00"),
                H1,
                "2024-05-03T10:00:00+02:00");
    }

    @Test
    void thePagesOwnClockTellsTheZone() {
        assertPublished(
                jsonLd("\"datePublished\":\"2024-05-03T15:47:42Z\""),
                H1 + "<time datetime=2024-05-03T17:47>3 May 2024, 17:47</time>",
                "2024-05-03T17:47:00+02:00");
    }

    @Test
    void anHourCalledUtcAndToldWithItsOffsetElsewhere() {
        assertPublished(
                jsonLd("\"datePublished\":\"2024-05-03T15:47:42Z\""),
                H1 + "<time datetime=2024-05-03T15:47:42+02:00>3 May</time>",
                "2024-05-03T15:47:42+02:00");
    }

    @Test
    void theDayThatThePagePrintsIsTheDay() {
        assertPublished(
                "https://paper.example/2024/05/03/dam",
                jsonLd("\"datePublished\":\"2024-05-04T01:30:00Z\""),
                H1,
                "2024-05-03");
    }

    @Test
    void theAddressMayTellTheDay() {
        assertPublished("https://paper.example/2024/05/03/dam", "", H1, "2024-05-03");
        assertPublished("https://paper.example/news/20240503/dam", "", H1, "2024-05-03");
        assertPublished("https://paper.example/a-2024050312", "", H1, null);
        assertPublished("https://paper.example/2024/02/31/dam", "", H1, null);
    }

    @Test
    void updatedIsNotPublished() {
        var head = head(page("", H1 + "<p>Published: 3 May 2024</p><p>Updated: 5 May 2024</p>"));

        assertThat(head.published().value()).hasToString("2024-05-03");
        assertThat(head.updated().value()).hasToString("2024-05-05");
    }

    @Test
    void aChangeAloneSaysNothingOfThePublication() {
        for (String stamp :
                List.of(
                        "<p>Stand: 19.10.2019 11:05 Uhr</p>",
                        "<p>Last updated: October 19, 2019</p>",
                        "<p>Mis à jour le 19 octobre 2019</p>",
                        "<time class=modified datetime=2019-10-19>19 October</time>")) {
            var head = head(page("", H1 + stamp + TEXT));

            assertThat(head.published().value()).as(stamp).isNull();
            assertThat(head.updated().value()).as(stamp).hasToString("2019-10-19");
        }
        var head = head(page(jsonLd("\"dateModified\":\"2019-10-19\""), H1 + TEXT));

        assertThat(head.published().value()).isNull();
        assertThat(head.updated().value()).hasToString("2019-10-19");
    }

    @Test
    void theDayInTheHeadlineAndThatOfTeasersAreNot() {
        assertPublished("", "<h1>Results of 3 May 2024</h1>", null);
        assertPublished(
                "", H1 + TEXT + "<aside><time datetime=2024-05-01>1 May</time></aside>", null);
        assertPublished(
                "", H1 + TEXT + "<div class=related><p class=date>1 May 2024</p></div>", null);
    }

    @Test
    void whatReadersSeeIsTheTimeWhereTheAttributeTellsAnother() {
        var head =
                head(
                        page(
                                "",
                                H1
                                        + "<time datetime=2024-07-03T10:00:00Z>Publié le 29 juin"
                                        + " 2024</time>"));

        assertThat(head.published().value()).hasToString("2024-06-29");
        assertThat(head.updated().value()).hasToString("2024-07-03T10:00:00Z");
    }

    @Test
    void aPageThatPrintsNoneHasNone() {
        assertPublished("", H1 + "<p>The river rose two hours ago. © 2024 Paper</p>", null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alan Bell, born April 4, 1951, died at home in Kendal.",
                "The rule takes effect on January 1, 2027",
                "Takes effect on January 1, 2027",
                "On July 20, 1969, two men walked on the moon.",
                "She was first elected on March 3, 1998, and has kept her seat since then.",
                "First elected on March 3, 1998",
                "Born April 4, 1951",
                "The new bridge will open on September 30, 2031.",
                "The study was published on March 3, 1998 and read by few.",
                "Published on March 3, 1998, the study was read by few.",
                "The square in Kendal, Sunday, Dec. 31, 2023. (AP Photo/Jane Roe)",
                "Sunday, Dec. 31, 2023. (AP Photo/Jane Roe)",
                "Deadline: May 3, 2024"
            })
    void aDayInASentenceIsTheDayOfWhatItTells(String line) {
        assertPublished("", H1 + "<p>" + line + "</p>" + TEXT, null);
        assertPublished("", H1 + "<p>" + line + " " + SENTENCES + "</p>" + TEXT, null);
        assertPublished("", H1 + TEXT + "<p>" + line + "</p>", null);
    }

    @Test
    void theCaptionOfAPictureIsNoStamp() {
        assertPublished(
                "",
                H1 + "<figure><img src=a.jpg><figcaption>May 3, 2024</figcaption></figure>" + TEXT,
                null);
        assertPublished(
                "",
                H1
                        + "<figure><img src=a.jpg><figcaption class=date>The square on May 3,"
                        + " 2024</figcaption></figure>"
                        + TEXT,
                null);
    }

    @Test
    void aBoxThatIsNamedForADayMayHoldTheWholeText() {
        assertPublished(
                "",
                H1
                        + "<div class=published-content><p>Alan Bell, born April 4, 1951, died.</p>"
                        + TEXT
                        + "</div>",
                null);
        assertPublished(
                "",
                H1 + "<div class=published-content><p>May 3, 2024</p>" + TEXT + "</div>",
                "2024-05-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May 3, 2024",
                "Friday, May 3rd, 2024 at 10:00 am",
                "Posted on May 3, 2024 by Jane Roe in Politics",
                "First published on May 3, 2024",
                "This article was originally published on May 3, 2024",
                "By Jane Roe May 3, 2024",
                "Jane Roe, May 3, 2024",
                "Jane Roe | May 3, 2024 | 4 min read",
                "Politics - 3 May 2024",
                "3 May 2024 • Five ways to bake bread",
                "Kendal, 3. Mai 2024",
                "Veröffentlicht am 3. Mai 2024 von Jana Roth",
                "Опубликовано 3 мая 2024",
                "Ada Roe ⋅ May 3, 2024 ⋅ Travel",
                "Datum: 3.5.2024",
                "Kendal.example - 3 May 2024, 21:34 XYZ",
                "Pressemitteilung vom 3. Mai 2024",
                "2024年5月3日（金）"
            })
    void aLineThatIsLittleElseThanADayIsAStamp(String line) {
        assertPublished("", H1 + "<p>" + line + "</p>" + TEXT, "2024-05-03");
    }

    @Test
    void aDayInBracketsMayOpenTheText() {
        assertPublished("", H1 + "<p>(3 May 2024) " + SENTENCES + "</p>" + TEXT, "2024-05-03");
    }

    @Test
    void numbersInEnglishNeedACountryOrAnotherDayToTellTheirOrder() {
        String day = H1 + "<p class=date>03/04/2024</p>";
        String english = "<meta name=language content=en>";

        assertPublished(english, day, null);
        assertPublished("<meta name=language content=en-GB>", day, "2024-04-03");
        assertPublished("<meta name=language content=en-US>", day, "2024-03-04");
        assertPublished(english + META.formatted("og:locale", "en_GB"), day, "2024-04-03");
        assertPublished(english + META.formatted("og:locale", "en_US"), day, "2024-03-04");
        assertPublished("https://paper.co.uk/dam", english, day, "2024-04-03");
        assertPublished("https://paper.example.us/dam", english, day, "2024-03-04");
        assertPublished(
                english, day + TEXT + "<footer>Last week: 25/03/2024</footer>", "2024-04-03");
        assertPublished(
                english, day + TEXT + "<footer>Last week: 02/26/2024</footer>", "2024-03-04");
        assertPublished(english, day + TEXT + "<footer>25/03/2024, 02/26/2024</footer>", null);
        assertPublished("https://paper.example/2024/04/03/dam", english, day, "2024-04-03");
        assertPublished(english, H1 + "<p class=date>03/14/2024</p>", "2024-03-14");
    }

    @Test
    void aDatelineTellsTheDay() {
        assertPublished(
                "", H1 + "<p>KENDAL, May 3, 2024 — " + SENTENCES + "</p>" + TEXT, "2024-05-03");
        assertPublished(
                "", H1 + "<p>KENDAL, May 3, 2024 (AP) — " + SENTENCES + "</p>", "2024-05-03");
    }

    @Test
    void theMomentThatAPageStatesComesBeforeItsNewestPost() {
        String meta = META.formatted("article:published_time", "2024-05-03T06:00:00-04:00");
        String posts =
                "<div><time datetime='2024-05-03T11:40:00-04:00'>11:40</time><h2>Gate"
                        + " opens</h2></div><div><time datetime='%s'>06:00</time><h2>Dam"
                        + " holds</h2></div>";

        assertPublished(
                meta,
                H1 + posts.formatted("2024-05-03T06:00:00-04:00") + TEXT,
                "2024-05-03T06:00:00-04:00");
        assertPublished(
                meta,
                H1 + posts.formatted("2024-05-03T08:10:00-04:00") + TEXT,
                "2024-05-03T06:00:00-04:00");
        assertPublished(
                meta,
                H1 + posts.formatted("2024-05-02T18:00:00-04:00") + TEXT,
                "2024-05-03T11:40:00-04:00");
        assertPublished(
                meta,
                H1 + "<time datetime='2024-05-03T11:40:00-04:00'>11:40</time>" + TEXT,
                "2024-05-03T11:40:00-04:00");
    }

    private static void assertPublished(String head, String body, @Nullable String expected) {
        assertPublished("https://paper.example/news/dam", head, body, expected);
    }

    private static void assertPublished(
            String url, String head, String body, @Nullable String expected) {
        var published = head(page(url, head, body)).published().value();

        assertThat(published == null ? null : published.toString()).isEqualTo(expected);
    }
}
