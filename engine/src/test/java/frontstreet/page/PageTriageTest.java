package frontstreet.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Longer than our files are: each kind of page stands beside the articles that look like it.
class PageTriageTest {
    private static final String PARAGRAPH =
            "<p>The river rose through the night and stood a hand below the crest of the dam when"
                    + " the first engineers arrived, but by the early morning it had begun to fall"
                    + " again.</p>";
    private static final String ARTICLE_LD =
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Dam"
                    + " holds\",\"datePublished\":\"2024-05-03T10:00:00Z\"}</script>";
    private static final String TEASER =
            "<div class=card><h3><a href=/x>Council votes on the new bridge at"
                    + " last</a></h3><p>After months of debate the council decides tonight whether the"
                    + " bridge is built, and who pays for it.</p></div>";

    @Test
    void runningTextThatStandsTogetherIsAnArticle() {
        assertKind(
                "/news/dam",
                "Dam holds",
                "<h1>Dam holds</h1>" + PARAGRAPH.repeat(12),
                PageKind.ARTICLE);
    }

    @Test
    void anArticleAmongManyTeasersStaysOne() {
        assertKind(
                "/news/dam",
                "Dam holds",
                ARTICLE_LD + "<h1>Dam holds</h1>" + PARAGRAPH.repeat(6) + TEASER.repeat(40),
                PageKind.ARTICLE);
    }

    @Test
    void theFirstLinesOfADeclaredArticleBehindAWallAreAnArticle() {
        assertKind(
                "/news/dam",
                "Dam holds",
                ARTICLE_LD + "<h1>Dam holds</h1>" + PARAGRAPH + TEASER.repeat(8),
                PageKind.ARTICLE);
    }

    @Test
    void aShortReportIsAnArticle() {
        assertKind("/news/dam", "Dam holds", "<h1>Dam holds</h1>" + PARAGRAPH, PageKind.ARTICLE);
    }

    @Test
    void aPageThatAsksForConsentAndSaysNothingElseIsAWall() {
        String wall =
                "<h1>Dam holds through the night</h1><p>We value your privacy. We and our 840"
                        + " partners store cookies on your device to show you advertisements.</p>"
                        + "<button>Accept all</button><button>Manage options</button>";

        assertKind("/news/dam", "Dam holds", wall, PageKind.CONSENT_WALL);
        assertKind("/news/dam", "Dam holds", ARTICLE_LD + wall, PageKind.CONSENT_WALL);
        assertKind("/news/dam", "Dam holds", wall + PARAGRAPH, PageKind.ARTICLE);
        assertKind("/news/dam", "Dam holds", ARTICLE_LD + wall + PARAGRAPH, PageKind.ARTICLE);
    }

    @Test
    void aPriceAndACartMakeAShop() {
        String shop = "<h1>Garden hose, 20 m</h1><p>$24.90</p>" + PARAGRAPH;
        String cart = "<button>Add to cart</button>";

        assertKind("/p/hose", "Garden hose", shop + cart, PageKind.PRODUCT_PAGE);
        assertKind("/p/hose", "Garden hose", shop, PageKind.ARTICLE);
        assertKind("/p/hose", "Garden hose", ARTICLE_LD + shop + cart, PageKind.ARTICLE);
        assertKind("/p/hose", "Garden hose", shop + PARAGRAPH.repeat(9) + cart, PageKind.ARTICLE);
    }

    @Test
    void anArticleAboutErrorsAndCookiesIsAnArticle() {
        assertKind(
                "/tech/404",
                "404 not found: why pages vanish",
                ARTICLE_LD + "<h1>Why pages vanish</h1>" + PARAGRAPH.repeat(10),
                PageKind.ARTICLE);
        assertKind(
                "/tech/consent",
                "Cookie consent is broken",
                ARTICLE_LD + "<h1>Cookie consent is broken</h1>" + PARAGRAPH.repeat(10),
                PageKind.ARTICLE);
    }

    @Test
    void aLiveBlogIsToldApartByWhatItDeclares() {
        assertKind(
                "/news/live",
                "Flood: live",
                "<script"
                        + " type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Flood\"}</script>"
                        + PARAGRAPH.repeat(9),
                PageKind.LIVE_BLOG);
    }

    @Test
    void aSitesFirstPageIsASectionPage() {
        assertKind("/", "The Paper", TEASER.repeat(30), PageKind.SECTION_PAGE);
    }

    @Test
    void aSmallSitesFirstPageIsOneToo() {
        String front = "<h1>The Paper</h1><main>" + TEASER.repeat(3) + "</main>";

        assertKind("/", "The Paper", front, PageKind.SECTION_PAGE);
        assertKind("/index.html", "The Paper", front, PageKind.SECTION_PAGE);
        assertKind("/news/council", "The Paper", front, PageKind.ARTICLE);
    }

    @Test
    void anArticleAtTheRootStaysOne() {
        String report = "<h1>Dam holds</h1>" + PARAGRAPH.repeat(3) + TEASER.repeat(2);

        assertKind("/", "Dam holds", report, PageKind.ARTICLE);
        assertKind(
                "/",
                "Dam holds",
                ARTICLE_LD + "<h1>Dam holds</h1>" + PARAGRAPH + TEASER.repeat(3),
                PageKind.ARTICLE);
        assertKind("/?p=512", "Dam holds", report, PageKind.ARTICLE);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/about | About the Paper | HOUSE_PAGE",
                "/about-us/ | About us | HOUSE_PAGE",
                "/contact.html | Contact | HOUSE_PAGE",
                "/en/contact?lang=en | Contact Us! | HOUSE_PAGE",
                "/impressum | Impressum | HOUSE_PAGE",
                "/staff | Newsroom Staff | HOUSE_PAGE",
                "/about | Dam holds through the night | ARTICLE",
                "/news/about-the-dam-that-held | About the Dam That Held | ARTICLE",
                "/contact | Contact lost with ferry off Orrin | ARTICLE",
                "/news/staff | Staff walk out at the dam | ARTICLE",
                "/news/contact-us | How to reach us by boat | ARTICLE",
            })
    void aHouseSpeaksOfItselfByAddressAndHeading(String path, String heading, PageKind kind) {
        String page = "<h1>" + heading + "</h1>" + PARAGRAPH.repeat(2);

        assertKind(path, heading + " | The Paper", page, kind);
        assertKind(path, heading + " | The Paper", ARTICLE_LD + page, PageKind.ARTICLE);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "About the Paper; Corrections and contact | Paper; HOUSE_PAGE",
                "About us; About us - The Paper; HOUSE_PAGE",
                "About Harbour Lights; About Harbour Lights | Paper; ARTICLE",
                "Staff; Dam holds | Paper; ARTICLE",
            })
    void withoutAnAddressTheTitleTells(String heading, String title, PageKind kind) {
        String html = "<title>" + title + "</title><h1>" + heading + "</h1>" + PARAGRAPH.repeat(2);

        PageTriage.Verdict verdict =
                PageTriage.of(new Page(null, "UTF-8", "default", Jsoup.parse(html)));

        assertThat(verdict.kind()).as(verdict.because()).isEqualTo(kind);
    }

    @Test
    void manyHeadlinesAndNoTextOfItsOwnAreASectionPage() {
        assertKind(
                "/politics",
                "Politics",
                "<h1>Politics</h1>" + TEASER.repeat(30),
                PageKind.SECTION_PAGE);
        assertKind(
                "/tag/floods/",
                "Floods",
                "<h1>Floods</h1>" + TEASER.repeat(4),
                PageKind.SECTION_PAGE);
    }

    @Test
    void aSearchPageIsToldByTitleOrAddress() {
        assertKind(
                "/search?q=dam",
                "Paper",
                "<h1>Results</h1>" + TEASER.repeat(6),
                PageKind.SEARCH_PAGE);
        assertKind("/x", "Suchergebnisse für Damm", TEASER.repeat(6), PageKind.SEARCH_PAGE);
    }

    @Test
    void anAuthorsPageIsToldByWhatItDeclaresOrByItsAddress() {
        assertKind(
                "/author/ada-fields/",
                "Ada Fields",
                "<h1>Ada Fields</h1>" + TEASER.repeat(5),
                PageKind.AUTHOR_PAGE);
        assertKind(
                "/x",
                "Ada Fields",
                "<script type='application/ld+json'>{\"@type\":\"ProfilePage\"}</script>"
                        + TEASER.repeat(5),
                PageKind.AUTHOR_PAGE);
    }

    @Test
    void anAuthorsPageIsToldByItsTitleOrItsClassToo() {
        assertKind(
                "/x",
                "Ada Fields, Author at The Paper",
                "<h1>Ada Fields</h1><p>Ada writes about rivers.</p>" + TEASER.repeat(14),
                PageKind.AUTHOR_PAGE);
        assertKind(
                "/x",
                "Alle Artikel von Ada Felder",
                "<h1>Ada Felder</h1>" + TEASER.repeat(3),
                PageKind.AUTHOR_PAGE);
        assertKind(
                "/authors/ada-fields",
                "Ada Fields - The Paper",
                "<h1>Ada Fields</h1><p>Ada writes about rivers and dams, and has done so since"
                        + " 2009.</p><ul><li><a href=/1>Dam holds</a></li><li><a href=/2>Dam"
                        + " breaks</a></li></ul>",
                PageKind.AUTHOR_PAGE);
        assertKind(
                "/people/how-ada-fields-saved-the-dam",
                "How Ada Fields saved the dam",
                "<h1>How Ada Fields saved the dam</h1>" + PARAGRAPH,
                PageKind.ARTICLE);
    }

    @Test
    void aVideoWithManyHeadlinesBesideItIsAVideo() {
        assertKind(
                "/video/dam-holds",
                "Dam holds",
                "<h1>Dam holds</h1><video src=/dam.mp4></video><p>Drone pictures of the dam.</p>"
                        + TEASER.repeat(20),
                PageKind.VIDEO);
    }

    @Test
    void picturesUnderATitleThatSaysSoAreAGallery() {
        assertKind(
                "/x",
                "In pictures: the dam through the night",
                "<h1>In pictures: the dam through the night</h1>"
                        + "<figure><img src=/1.jpg><figcaption>The crest at two.</figcaption></figure>"
                                .repeat(7),
                PageKind.GALLERY);
    }

    @Test
    void aPageWithoutAnArticlesTextIsWhatItShows() {
        String picture = "<figure><img src=/1.jpg><figcaption>The crest.</figcaption></figure>";
        assertThat(PageTriage.withoutText(page("/x", "Dam", picture.repeat(6))).kind())
                .isEqualTo(PageKind.GALLERY);
        assertThat(PageTriage.withoutText(page("/x", "Dam", "<video src=/x.mp4></video>")).kind())
                .isEqualTo(PageKind.VIDEO);
        assertThat(PageTriage.withoutText(page("/x", "Dam", TEASER.repeat(6))).kind())
                .isEqualTo(PageKind.SECTION_PAGE);
        assertThat(PageTriage.withoutText(page("/x", "Dam", ARTICLE_LD)).because())
                .isEqualTo("The page declares an article and holds none of its text.");
    }

    @Test
    void withoutAnAddressThePagesOwnTellsIt() {
        Page page =
                new Page(
                        null,
                        "UTF-8",
                        "default",
                        Jsoup.parse(
                                "<link rel=canonical href=https://paper.example/author/ada/><h1>Ada"
                                        + " Fields</h1>"
                                        + TEASER.repeat(3)));

        assertThat(PageTriage.of(page).kind()).isEqualTo(PageKind.AUTHOR_PAGE);
    }

    @Test
    void anErrorPageSaysSo() {
        assertKind(
                "/gone",
                "404 - Page not found",
                "<h1>Page not found</h1>" + TEASER.repeat(6),
                PageKind.ERROR_PAGE);
        assertKind(
                "/weg",
                "Paper",
                "<h1>Seite nicht gefunden</h1><p>Die Seite gibt es hier leider nicht mehr.</p>",
                PageKind.ERROR_PAGE);
        assertKind(
                "/x",
                "Just a moment...",
                "<h1>paper.example</h1><p>Checking your browser before you access this site. Please"
                        + " wait.</p>",
                PageKind.ERROR_PAGE);
        assertKind(
                "/x",
                "Access Denied",
                "<h1>Access Denied</h1><p>You do not have permission to open this address on this"
                        + " server.</p>",
                PageKind.ERROR_PAGE);
    }

    @Test
    void aConsentWallAsksForConsent() {
        assertKind(
                "/x",
                "Before you continue to Paper",
                "<h1>Before you continue</h1><p>We and our partners store cookies on your"
                        + " device.</p><button>Accept all</button>",
                PageKind.CONSENT_WALL);
        assertKind(
                "/x",
                "Zustimmung erforderlich",
                "<p>Wir und unsere Partner verwenden Cookies, damit dieses Angebot kostenlos"
                        + " bleiben kann.</p>",
                PageKind.CONSENT_WALL);
    }

    @Test
    void picturesFilmsAndRecordingsWithLittleText() {
        assertKind(
                "/galerie/flut",
                "Flut in Bildern",
                "<h1>Flut</h1>"
                        + "<figure><img src=a.jpg></figure>".repeat(12)
                        + "<p>Zwölf Bilder von einer langen Nacht am Fluss.</p>",
                PageKind.GALLERY);
        assertKind(
                "/video/flood",
                "Watch: flood",
                "<h1>Flood</h1><video src=a.mp4></video><p>The river seen from the air on"
                        + " Friday.</p>",
                PageKind.VIDEO);
        assertKind(
                "/podcast/flood",
                "Flood: the podcast",
                "<h1>Flood</h1><audio src=a.mp3></audio><p>Twenty minutes with the engineers of the"
                        + " dam.</p>",
                PageKind.AUDIO);
    }

    @Test
    void aProductAndADiscussionDeclareThemselves() {
        assertKind(
                "/p/1",
                "Boots",
                "<script type='application/ld+json'>{\"@type\":\"Product\"}</script><h1>Boots</h1>"
                        + PARAGRAPH,
                PageKind.PRODUCT_PAGE);
        assertKind(
                "/t/1",
                "Boots?",
                "<script"
                        + " type='application/ld+json'>{\"@type\":\"DiscussionForumPosting\"}</script><h1>Boots?</h1>"
                        + PARAGRAPH,
                PageKind.FORUM);
    }

    @Test
    void nothingIsEmpty() {
        assertKind("/x", "", "", PageKind.EMPTY);
        assertKind(
                "/x",
                "Paper",
                "<div id=app></div><noscript>You need JavaScript to read this.</noscript>",
                PageKind.EMPTY);
    }

    @Test
    void theSignIsTold() {
        PageTriage.Verdict verdict =
                PageTriage.of(
                        page(
                                "/gone",
                                "404 Not Found",
                                "<h1>Not Found</h1><p>It is not here, and nobody knows where it"
                                        + " went.</p>"));

        assertThat(verdict.because())
                .isEqualTo("The page calls itself an error: \"404 Not Found\".");
    }

    @Test
    void aFewLinkedHeadlinesBelowALabelAreASection() {
        String website = "<meta property=og:type content=website>";
        String item = "<li><a href=/s/1>Marathon route will avoid the bridges</a></li>";
        String list =
                "<ul><li><a href=/s/0>United win at last after nine defeats</a><p>Two late goals"
                        + " end the worst run in sixty years.</p></li>"
                        + item.repeat(4)
                        + "</ul>";

        assertKind("/sport", "Sport", website + "<h1>Sport</h1>" + list, PageKind.SECTION_PAGE);
        assertKind("/sport", "Sport", "<h1>Local sport</h1>" + list, PageKind.SECTION_PAGE);
        assertKind("/sport", "Dam", ARTICLE_LD + "<h1>Dam holds</h1>" + list, PageKind.ARTICLE);
        assertKind("/sport", "Dam", "<h1>Dam holds</h1>" + PARAGRAPH + list, PageKind.ARTICLE);
        assertKind(
                "/sport",
                "Dam",
                website + "<h1>United win at last after nine defeats</h1>" + list,
                PageKind.ARTICLE);
        assertKind(
                "/sport",
                "Dam",
                website + "<h1>Dam holds</h1><p>It held.</p><aside>" + list + "</aside>",
                PageKind.ARTICLE);
    }

    private static void assertKind(String path, String title, String body, PageKind expected) {
        PageTriage.Verdict verdict = PageTriage.of(page(path, title, body));

        assertThat(verdict.kind()).as(verdict.because()).isEqualTo(expected);
    }

    private static Page page(String path, String title, String body) {
        String url = "https://paper.example" + path;
        String html =
                "<html><head><title>" + title + "</title></head><body>" + body + "</body></html>";
        return new Page(url, "UTF-8", "default", Jsoup.parse(html, url));
    }
}
