package frontstreet.article;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.page.Page;
import frontstreet.page.PageDecoder;
import frontstreet.page.PageKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleExtractorTest {
    private static final String PARAGRAPHS =
            "<p>The river rose through the night and stood a hand below the crest when the first"
                    + " engineers arrived at dawn.</p><p>By noon it had fallen by a metre, and the"
                    + " people of the lower town went back to their cellars again.</p><p>The dam was"
                    + " built in 1911. Nobody has asked since then how much more water it would have"
                    + " held, they said.</p>";
    private static final ArticleExtractor ARTICLES = ArticleExtractor.load();

    @Test
    void aPageWithoutAnArticlesTextIsNoArticle() {
        Page page = plain("root:x:0:0:root user:/root:/bin/bash\n".repeat(40));

        assertThat(ARTICLES.extract(page))
                .isEqualTo(
                        new Extraction.NotAnArticle(
                                PageKind.EMPTY, "The page has no text of an article."));
        assertThat(ARTICLES.any(page).article().blocks()).isEmpty();
    }

    @Test
    void aNameADayAndAnAgencyBelowPlainTextSignIt() {
        Article signed =
                ARTICLES.any(signed("ADA FIELDS - Dec. 13, 2015 9:45 PM EST AP")).article();
        Article unnamed = ARTICLES.any(signed("- Jan. 22, 2024 11:04 AM EST AP")).article();
        Article above =
                ARTICLES.any(
                                plain(
                                        "Dam holds through the night\n\n"
                                                + "Ada Fields and Ben Rivers - Dec. 13, 2015 9:45 PM"
                                                + " EST AP\n\n"
                                                + text()))
                        .article();

        assertThat(signed.authors()).containsExactly("Ada Fields");
        assertThat(signed.agency()).isEqualTo("AP");
        assertThat(signed.published()).hasToString("2015-12-13T21:45:00-05:00");
        assertThat(signed.blocks()).hasSize(3);
        assertThat(unnamed.authors()).isEmpty();
        assertThat(unnamed.agency()).isEqualTo("AP");
        assertThat(unnamed.published()).hasToString("2024-01-22T11:04:00-05:00");
        assertThat(unnamed.blocks()).hasSize(3);
        assertThat(above.authors()).containsExactly("Ada Fields", "Ben Rivers");
        assertThat(above.agency()).isEqualTo("AP");
        assertThat(above.published()).hasToString("2015-12-13T21:45:00-05:00");
        assertThat(above.blocks()).hasSize(3);
    }

    @Test
    void whoeverReportedMoreStandsBehindTheWriter() {
        Article article =
                ARTICLES.any(
                                signed(
                                        "(Additional reporting by Ben Rivers; Editing by Cleo"
                                                + " Hill)\n\n"
                                                + "By ADA FIELDS - Jan. 21, 2016 2:10 AM EST Reuters"))
                        .article();

        assertThat(article.authors()).containsExactly("Ada Fields", "Ben Rivers");
        assertThat(article.bylines())
                .contains(new Byline("Ben Rivers", "additional reporting"))
                .contains(new Byline("Cleo Hill", "editing"));
    }

    @Test
    void anAgencyThatNoListKnowsSigns() {
        String signed =
                "<article><h1>Dam holds through the night</h1><p>By <a rel=author href=/people>"
                        + "Parallel Press</a></p>"
                        + PARAGRAPHS
                        + "</article>";

        Article article = ARTICLES.any(Pages.page("", signed)).article();
        Article ours =
                ARTICLES.any(
                                Pages.page(
                                        "<meta property=og:site_name content='Parallel Press'>",
                                        signed))
                        .article();

        assertThat(article.agency()).isEqualTo("Parallel Press");
        assertThat(article.authors()).isEmpty();
        assertThat(article.blocks()).hasSize(3);
        assertThat(ours.agency()).isNull();
    }

    @Test
    void theAgencyThatMadeThePictureDidNotWriteTheText() {
        String photo =
                "<img src=/dam.jpg alt='The dam' width=800><div class=hero_credit>"
                        + "<a href='https://www.ap.org/'> AP</a></div>";
        Page page =
                Pages.page(
                        "",
                        "<article><h1>Dam holds through the night</h1>"
                                + photo
                                + "<div class=body>"
                                + PARAGRAPHS
                                + "</div></article>");

        assertThat(ARTICLES.any(page).article().agency()).isNull();
    }

    @Test
    void anAgencyBehindANameIsNoRoleOfIts() {
        Article article =
                ArticleExtractor.load()
                        .any(
                                Pages.page(
                                        "",
                                        "<h1>Dam holds through the night</h1><p class=byline>By ADA"
                                                + " FIELDS Associated Press</p><p>The river rose"
                                                + " through the night and stood below the crest of the"
                                                + " dam by morning.</p>"))
                        .article();

        assertThat(article.bylines()).containsExactly(new Byline("Ada Fields", null));
        assertThat(article.agency()).isEqualTo("AP");
    }

    private static Page signed(String line) {
        return plain(
                "Home\nWorld\n\nDam holds through the night\n\n"
                        + text()
                        + line
                        + "\n\n\n"
                        + "News Sources\n\n"
                        + "  • ABC\n"
                        + "  • Associated Press\n\n"
                        + "Copyright © 2018 The Courier. All Rights Reserved.\n");
    }

    private static String text() {
        return PARAGRAPHS.replace("<p>", "").replace("</p>", "\n\n");
    }

    @Test
    void theNameOfAnAccountIsNoSite() {
        Page page =
                Pages.page(
                        "<meta property=og:site_name content='@courier'>",
                        "<h1>Dam holds</h1>" + PARAGRAPHS);

        assertThat(ARTICLES.any(page).article().siteName()).isNull();
    }

    @Test
    void everyFieldHasItsEvidenceInPlainWords() {
        Page page =
                Pages.page(
                        "<meta property='article:tag' content='Dams'>",
                        "<article><h1>Dam holds</h1><p>By Ada Fields, staff writer</p><figure><img"
                                + " src=/crest.jpg><figcaption>The crest.</figcaption></figure>"
                                + PARAGRAPHS
                                + "</article>");

        assertThat(evidence(page, "authors").taken()).isEqualTo("Ada Fields (staff writer)");
        assertThat(evidence(page, "tags").from()).isEqualTo("meta article:tag");
        assertThat(evidence(page, "images").taken())
                .isEqualTo("https://paper.example/crest.jpg, \"The crest.\"");
        assertThat(evidence(page, "body").taken()).isEqualTo("3 paragraphs, 62 words");
        assertThat(evidence(page, "body").from()).isEqualTo("article");
        assertThat(evidence(page, "body").others())
                .contains("left out, byline: By Ada Fields, staff writer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "By Ada Fields in Riverton             | Ada Fields | -",
                "Ada Fields in Riverton                | Ada Fields | -",
                "By Ada Fields and agencies            | Ada Fields | -",
                "By Ada Fields in Paris and agencies   | Ada Fields | -",
                "By Ada Fields Special to The Courier  | Ada Fields | -",
                "Ada Fields reports                    | Ada Fields | -",
                "By Ada Fields in Riverton and Ben Bach in Marl | Ada Fields, Ben Bach | -",
                "By Courier News Desk                  | -          | -",
                "By Staff Reporter                     | -          | -",
                "By Our Correspondent                  | -          | -",
                "By the Editorial Board                | -          | -",
                "From our correspondent in Riverton    | -          | -",
                "By The Associated Press               | -          | AP",
                "By Reuters                            | -          | Reuters",
                "By Reuters Staff                      | -          | Reuters",
            })
    void aLineThatSignsIsNoneOfTheText(
            String line, @Nullable String authors, @Nullable String agency) {
        for (String tag : List.of("<p class=byline>", "<p>", "<div class=meta>")) {
            boolean unmarked = !tag.contains("byline") && !line.startsWith("By ");
            if (unmarked && authors != null) {
                continue;
            }
            Article article =
                    ARTICLES.any(
                                    Pages.page(
                                            "",
                                            "<article><h1>Dam holds</h1>"
                                                    + tag
                                                    + line
                                                    + tag.replaceAll("<(\\w+).*", "</$1>")
                                                    + PARAGRAPHS
                                                    + "</article>"))
                            .article();

            assertThat(article.blocks()).as(tag).hasSize(3);
            assertThat(String.join(", ", article.authors()))
                    .as(tag)
                    .isEqualTo(authors == null ? "" : authors);
            assertThat(article.agency()).as(tag).isEqualTo(agency);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "<div class=photo><img src=/a.jpg><span class=cap>The dam at dawn. Photo: Ann"
                        + " Lee</span></div> | The dam at dawn. | Ann Lee",
                "<div class=photo><img src=/a.jpg><span class=cap>The dam at dawn.</span></div>  |"
                        + " The dam at dawn. | -",
                "<div class=photo><img src=/a.jpg><span>The dam at dawn on Monday. Ann"
                        + " Lee/PA</span></div> | The dam at dawn on Monday. | Ann Lee/PA",
                "<p><img src=/a.jpg></p><p class=wp-caption-text>The dam at dawn, as seen from the"
                        + " road. (Ann Lee/PA)</p> | The dam at dawn, as seen from the road. | Ann"
                        + " Lee/PA",
                "<p><img src=/a.jpg></p><p class=wp-caption-text>The dam at dawn, as seen from the"
                        + " road.</p> | The dam at dawn, as seen from the road. | -",
                "<p><img src=/a.jpg><br><em>The dam at dawn, as seen from the road. Photo: Ann"
                        + " Lee</em></p> | The dam at dawn, as seen from the road. | Ann Lee",
                "<p><img src=/a.jpg></p><p><em>The dam at dawn, as seen from the road. (Ann"
                        + " Lee/PA)</em></p> | The dam at dawn, as seen from the road. | Ann Lee/PA",
                "<figure><img src=/a.jpg><figcaption><span>The dam at dawn.</span><span>Ann"
                        + " Lee</span></figcaption></figure> | The dam at dawn. | Ann Lee",
                "<figure><img src=/a.jpg><figcaption><span>The dam at dawn.</span>"
                        + " <span>Reuters</span></figcaption></figure> | The dam at dawn. | Reuters",
                "<figure><img src=/a.jpg><figcaption><span>Mayor</span> <span>Ann"
                        + " Lee</span></figcaption></figure> | Mayor Ann Lee | -",
            })
    void whatStandsBelowAPictureIsItsCaption(
            String picture, @Nullable String caption, @Nullable String credit) {
        Article article =
                ARTICLES.any(
                                Pages.page(
                                        "",
                                        "<article><h1>Dam holds</h1>"
                                                + picture
                                                + PARAGRAPHS
                                                + "</article>"))
                        .article();

        assertThat(article.blocks()).hasSize(3);
        assertThat(article.images()).hasSize(1);
        assertThat(article.images().getFirst().caption()).isEqualTo(caption);
        assertThat(article.images().getFirst().credit()).isEqualTo(credit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>___</p>",
                "<p>* * *</p>",
                "<p>By noon it had fallen by a metre, and the people of the lower town went back to"
                        + " their cellars again.</p>",
                "<p>Nobody has asked since then how much more water it would have held.</p><p>* *"
                        + " *</p>",
                "<p>“Nobody has asked since then how much more water it would have held” — Ada"
                        + " Fields</p>",
                "<blockquote>Nobody has asked since then how much more water it would have"
                        + " held</blockquote>",
            })
    void whatTheTextSaidAndRulesEndNoText(String end) {
        Page page = Pages.page("", "<article><h1>Dam holds</h1>" + PARAGRAPHS + end + "</article>");

        assertThat(ARTICLES.any(page).article().blocks()).hasSize(3);
    }

    @Test
    void aRuleWithinTheTextIsOfIt() {
        Page page =
                Pages.page(
                        "",
                        "<article><h1>Dam holds</h1>"
                                + PARAGRAPHS
                                + "<p>* * *</p><p>Below the dam nobody slept, the mayor of the"
                                + " lower town said on the radio, and many had"
                                + " left.</p></article>");

        assertThat(ARTICLES.any(page).article().blocks()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<p>The mayor of the lower town slept at home. The others sat and waited for the"
                        + " morning.</p>",
                "<p><em>The mayor of the lower town had asked for a wall since the spring flood of"
                        + " 1988.</em></p>",
            })
    void aParagraphBelowAPictureIsOfTheText(String paragraph) {
        Page page =
                Pages.page(
                        "",
                        "<article><h1>Dam holds</h1><p><img src=/a.jpg></p>"
                                + paragraph
                                + PARAGRAPHS
                                + "</article>");

        assertThat(ARTICLES.any(page).article().blocks()).hasSize(paragraph.isEmpty() ? 3 : 4);
    }

    @Test
    void theEvidenceOfPlainTextSpeaksOfLines() {
        Page page =
                plain(
                        "Dam holds through the night\n\n"
                                + "RIVERTON (AP) - "
                                + PARAGRAPHS.replace("<p>", "").replace("</p>", "\n\n")
                                + "By ADA FIELDS - May 3, 2024 10:00 AM EDT AP\n\n"
                                + "Updated May 4, 2024\n");

        assertThat(evidence(page, "headline").from()).isEqualTo("first line");
        assertThat(evidence(page, "body").from()).isEqualTo("running text");
        assertThat(evidence(page, "published").taken()).isEqualTo("2024-05-03T10:00:00-04:00");
    }

    @Test
    void aChangeSignedBelowTheTextIsNoPublication() {
        Page page =
                plain(
                        "Dam holds through the night\n\n"
                                + PARAGRAPHS.replace("<p>", "").replace("</p>", "\n\n")
                                + "By ADA FIELDS - Updated May 4, 2024 10:00 AM EDT\n");

        assertThat(ARTICLES.any(page).article().published()).isNull();
        assertThat(ARTICLES.any(page).article().updated()).hasToString("2024-05-04T10:00:00-04:00");
    }

    @Test
    void aTextThatIsCutBehindAWallIsSaidToBe() {
        String wall = "\"isAccessibleForFree\":false";
        String text = "<article><h1>Dam holds</h1>" + PARAGRAPHS + "</article>";

        assertThat(body(Pages.jsonLd(wall + ",\"wordCount\":900"), text))
                .isEqualTo(
                        "3 paragraphs, 62 words; the text is cut: the page says that it is not free"
                                + " to read and has 900 words");
        assertThat(body(Pages.jsonLd(wall), text)).contains("the text is cut, it seems");
        assertThat(body(Pages.jsonLd(wall + ",\"wordCount\":62"), text)).doesNotContain("cut");
        assertThat(body(Pages.jsonLd("\"isAccessibleForFree\":true"), text)).doesNotContain("cut");
    }

    private static String body(String head, String body) {
        return evidence(Pages.page(head, body), "body").taken();
    }

    private static Evidence evidence(Page page, String field) {
        return ARTICLES.any(page).evidence().stream()
                .filter(it -> it.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static Page plain(String text) {
        return new PageDecoder().decode(text.getBytes(StandardCharsets.UTF_8), null, null);
    }
}
