package frontstreet.article;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.page.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BodyFinderTest {
    private static final ArticleExtractor ARTICLES = ArticleExtractor.load();

    private static final String GATES =
            "The gates of the old dam at Lower Marl will be replaced by the spring, the water board"
                    + " said on Tuesday after a winter of floods.";
    private static final String COST =
            "The work will cost about nine million crowns, two more than planned, and will be paid"
                    + " for by the three towns below the dam.";
    private static final String FARMERS =
            "Farmers in the valley had asked for higher walls instead, which the board called too"
                    + " slow to build before the next season of rain.";

    private static final String BOARD =
            "The water board of the Marl looks after nine dams and is paid by forty towns.";

    private static final String TEASERS =
            "<ul class=teasers><li><a href=/1>Ten gardens to see before the summer ends this"
                    + " year</a></li><li><a href=/2>Why the harbour lights went out again last"
                    + " night</a></li><li><a href=/3>Quiz: how well do you know the rivers of the"
                    + " north?</a></li></ul>";

    private static List<String> body(Page page) {
        return ARTICLES.any(page).article().blocks().stream().map(Block::text).toList();
    }

    private static Page stated(String articleBody, String markup) {
        String head =
                Pages.jsonLd(
                        "\"headline\":\"Dam gets new gates\",\"articleBody\":\""
                                + articleBody
                                + "\"");
        return Pages.page(head, "<h1>Dam gets new gates</h1>" + markup);
    }

    // paragraphs are likely, the items of lists are not
    private static String rootClass(String body) {
        Weights weights = Weights.of(Map.of("bias", -1.0, "tag=p", 2.0));
        var finder = BodyFinder.load().with(weights, weights, weights);
        var known = new Known("Dam gets new gates", null, List.of());
        Box root = finder.weigh(Pages.page("", body), known).root();
        return root == null ? "none" : root.element.className();
    }

    private static String paragraph(String text) {
        return "<p class=paragraph>" + text + "</p>";
    }

    @Test
    void theBoxOfTheArticleIsTheHeaviest() {
        String text = paragraph(GATES) + paragraph(COST) + paragraph(FARMERS);

        assertThat(rootClass("<div class=text>" + text + "</div>" + TEASERS + paragraph(BOARD)))
                .isEqualTo("text");
    }

    @Test
    void amongTeasersTheBoxHoldsMostOfTheTextAlthoughOneParagraphIsHeavier() {
        String page =
                Stream.of(GATES, COST, FARMERS)
                        .map(it -> "<section>" + paragraph(it) + TEASERS + "</section>")
                        .collect(Collectors.joining("", "<div class=page>", "</div>"));

        assertThat(rootClass(page + TEASERS)).isEqualTo("page");
    }

    @Test
    void textThatOnlyTheDescriptionHoldsIsRead() {
        Page page = stated(GATES + "\\n\\n" + COST + "\\n" + FARMERS, "<div id=app></div>");

        assertThat(body(page)).containsExactly(GATES, COST, FARMERS);
        assertThat(ARTICLES.extract(page)).isInstanceOf(Extraction.Extracted.class);
    }

    @Test
    void textStatedAsHtmlLosesItsMarkup() {
        String html =
                "<p>"
                        + GATES
                        + "</p><script>alert(1)<\\/script><p>"
                        + COST
                        + " Marl &amp; Sons</p>";
        Page page = stated(html, "<div id=app>Loading</div>");

        Article article = ARTICLES.any(page).article();

        assertThat(article.blocks())
                .extracting(Block::text)
                .containsExactly(GATES, COST + " Marl & Sons");
        assertThat(article.html()).contains("Marl &amp; Sons").doesNotContain("script");
    }

    @Test
    void textOfTheMarkupGoesBeforeTheOneStated() {
        Page page =
                stated(
                        GATES + "\\n" + COST + "\\n" + FARMERS,
                        "<article><p>" + GATES + "</p><p>" + COST + "</p></article>");

        assertThat(body(page)).containsExactly(GATES, COST);
    }
}
