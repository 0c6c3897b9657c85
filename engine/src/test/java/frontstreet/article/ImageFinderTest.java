package frontstreet.article;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.page.Page;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageFinderTest {
    private static final ArticleExtractor ARTICLES = ArticleExtractor.load();
    private static final String BOAT = "https://paper.example/boat.jpg";
    private static final String TEXT =
            "<p>The boat came home on Monday with more herring than anyone could"
                    + " remember.</p><p>Its captain asked for a chair, a bowl of soup and a towel, in"
                    + " that order.</p>";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            textBlock =
                    """
                    "/boat.jpg"                                                                        | - | -
                    ["/boat.jpg","/boat-square.jpg"]                                                   | - | -
                    {"@type":"ImageObject","url":"/boat.jpg","name":"The boat"}                        | - | -
                    {"@type":"ImageObject","contentUrl":"/boat.jpg","caption":"The boat at the quay."} | The boat at the quay. | -
                    {"url":"/boat.jpg","caption":"The boat at the quay. (Ana Lopes/Farne Observer)"}   | The boat at the quay. | Ana Lopes/Farne Observer
                    {"url":"/boat.jpg","caption":"The boat.","creditText":"Photo: Ana Lopes"}          | The boat. | Ana Lopes
                    {"url":"/boat.jpg","caption":"The boat. (AP)","creditText":"Ana Lopes/AP"}         | The boat. | Ana Lopes/AP
                    {"url":"/boat.jpg","description":"The boat.","creator":{"name":"Ana Lopes"}}       | The boat. | Ana Lopes
                    {"url":"/boat.jpg","creator":"Ana Lopes","copyrightHolder":{"name":"Coast News"}}  | - | Ana Lopes
                    {"url":"/boat.jpg","copyrightHolder":{"@id":"#coast"}}                             | - | Coast News
                    {"url":"/boat.jpg","caption":"Boat comes home"}                                    | - | -
                    [{"@type":"ImageObject","url":"/boat.jpg","caption":"The boat."},"/quay.jpg"]      | The boat. | -
                    {"@id":"#boat"}                                                                    | The boat, described elsewhere. | -
                    """)
    void thePictureOfTheDescribedArticleSpeaksForATextWithoutOne(
            String image, @Nullable String caption, @Nullable String credit) {
        Page page = Pages.page(described(image), "<h1>Boat comes home</h1>" + TEXT);

        assertThat(ARTICLES.any(page).article().images())
                .containsExactly(new Image(BOAT, null, caption, credit));
        assertThat(from(page)).isEqualTo("json-ld image");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "\"\"",
                "{\"@type\":\"ImageObject\",\"caption\":\"The boat.\"}",
                "{\"url\":\"data:image/gif;base64,R0lGOD\"}",
                "\"https://paper.example/img/logo.png\"",
                "\"https://paper.example/wp-content/themes/harbour/no-picture.png\"",
            })
    void whatIsNoPictureIsNone(String image) {
        Page page = Pages.page(described(image), "<h1>Boat comes home</h1>" + TEXT);

        assertThat(ARTICLES.any(page).article().images()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "/boat.jpg | The boat. | meta og:image, json-ld image",
                "/quay.jpg | - | meta og:image"
            })
    void theWordsBesideAnAnnouncedPictureAreThoseOfTheSamePicture(
            String announced, @Nullable String caption, String from) {
        Page page =
                Pages.page(
                        "<meta property='og:image' content='"
                                + announced
                                + "'>"
                                + described("{\"url\":\"/boat.jpg\",\"caption\":\"The boat.\"}"),
                        "<h1>Boat comes home</h1>" + TEXT);

        List<Image> images = ARTICLES.any(page).article().images();

        assertThat(images)
                .containsExactly(
                        new Image("https://paper.example" + announced, null, caption, null));
        assertThat(from(page)).isEqualTo(from);
    }

    @Test
    void aPictureInTheTextGoesBeforeADescribedOne() {
        Page page =
                Pages.page(
                        described("\"/quay.jpg\""),
                        "<h1>Boat comes home</h1><img src=/boat.jpg>" + TEXT);

        assertThat(ARTICLES.any(page).article().images())
                .containsExactly(new Image(BOAT, null, null, null));
    }

    @Test
    void aPageOfEndlessPicturesGivesAHundred() {
        var gallery = new StringBuilder("<h1>Boat comes home</h1>");
        for (int i = 0; i < 150; i++) {
            gallery.append("<p><img src=/catch-").append(i).append(".jpg></p>");
        }
        Page page = Pages.page("", "<article>" + gallery + TEXT + "</article>");

        assertThat(ARTICLES.any(page).article().images())
                .hasSize(100)
                .last()
                .extracting(Image::url)
                .isEqualTo("https://paper.example/catch-99.jpg");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    link rel=canonical href=https://paper.example/news/boat            | src=/boat.jpg                        | https://paper.example/boat.jpg
                    link rel=canonical href=https://paper.example/news/boat            | src=/wait.gif data-src=/boat.jpg     | https://paper.example/boat.jpg
                    meta property=og:url content=https://paper.example/news/boat       | src=boat.jpg                         | https://paper.example/news/boat.jpg
                    link rel=canonical href=/news/boat                                 | src=/boat.jpg                        | -
                    meta property=og:image content=https://pictures.example/a/boat.jpg | src=//paper.example/boat.jpg?w=800   | https://pictures.example/a/boat.jpg
                    meta property=og:image content=https://pictures.example/a/1.jpg    | src=/boat.jpg                        | https://pictures.example/a/1.jpg
                    meta property=og:image content=https://pictures.example/a/1.jpg    | src=https://paper.example/boat.jpg   | https://paper.example/boat.jpg
                    meta property=og:image content=https://pictures.example/a/1.jpg    | src=data:image/gif;base64,R0lGOD     | -
                    """)
    void onAPageWithoutAnAddressWhatItStatesLeadsToThePicture(
            String head, String sources, @Nullable String address) {
        String html =
                "<html><head><%s></head><body><h1>Boat comes home</h1><figure><img %s alt=Boat><figcaption>The boat at the quay.</figcaption></figure>%s"
                        .formatted(head, sources, TEXT);
        var page = new Page(null, "UTF-8", "default", Jsoup.parse(html));

        assertThat(ARTICLES.any(page).article().images())
                .containsExactly(new Image(address, "Boat", "The boat at the quay.", null));
    }

    @Test
    void onlyTheLeadIsThePictureThatThePageAnnounces() {
        String figure = "<figure><img src=%s><figcaption>The %s at the quay.</figcaption></figure>";
        String html =
                "<html><head><meta property=og:image"
                        + " content=https://pictures.example/a/1.jpg></head><body><h1>Boat comes"
                        + " home</h1>"
                        + figure.formatted("/boat.jpg", "boat")
                        + TEXT
                        + figure.formatted("/crew.jpg", "crew")
                        + TEXT;
        var page = new Page(null, "UTF-8", "default", Jsoup.parse(html));

        assertThat(ARTICLES.any(page).article().images())
                .extracting(Image::url)
                .containsExactly("https://pictures.example/a/1.jpg", null);
    }

    private static String described(String image) {
        return "<script type='application/ld+json'>{\"@graph\":["
                + "{\"@type\":\"NewsArticle\",\"headline\":\"Boat comes home\",\"image\":"
                + image
                + "},{\"@type\":\"Organization\",\"@id\":\"#coast\",\"name\":\"Coast News\"},"
                + "{\"@type\":\"ImageObject\",\"@id\":\"#boat\",\"url\":\"/boat.jpg\","
                + "\"caption\":\"The boat, described elsewhere.\"}]}</script>";
    }

    private static String from(Page page) {
        return ARTICLES.any(page).evidence().stream()
                .filter(it -> Objects.equals(it.field(), "images"))
                .findFirst()
                .orElseThrow()
                .from();
    }
}
