package frontstreet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.frontpage.Place;
import frontstreet.section.Sections;
import frontstreet.server.account.FullText;
import frontstreet.server.account.SignIn;
import frontstreet.server.account.Token;
import frontstreet.server.store.License;
import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What the owner sees and what everybody else does, and how a browser becomes the owner's.
///
/// Longer than our files are: one paper with one article, seen by each.
class SignInPagesTest {
    private static final InstantSource CLOCK = InstantSource.fixed(PaperStore.NOW);
    private static final String OPENING = "The dam above Kendal held on Monday.";
    private static final String REST = "Nobody had to leave, the mayor said.";

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir private Path folder;
    private PaperStore paper;
    private Javalin site;
    private SignIn signIn;
    private String article = "";

    @BeforeEach
    void open() throws Exception {
        paper = new PaperStore(folder.resolve("data"));
        paper.outlet("gazette", "The Gazette");
        long dam = paper.article("gazette", "Dam holds").paragraphs(OPENING, REST).file();
        paper.shows(Place.LEAD, paper.story("us", dam)).edition();
        article = "/article/" + dam + "/dam-holds";
        signIn = new SignIn(paper.database(), CLOCK);
        site = start(null, FullText.SIGNED_IN);
    }

    @AfterEach
    void close() {
        site.stop();
        paper.close();
    }

    private Javalin start(@Nullable String address, FullText fullText) {
        return start(options(address, fullText), CLOCK);
    }

    private static SiteOptions options(@Nullable String address, FullText fullText) {
        return new SiteOptions("127.0.0.1", 0, ZoneId.of("UTC"), address, fullText);
    }

    private Javalin start(SiteOptions options, InstantSource clock) {
        return Site.start(
                paper.database(),
                Sections.load(),
                paper.search(),
                options,
                clock,
                new Readiness().serving());
    }

    private String base() {
        return "http://127.0.0.1:" + site.port();
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form, String... headers)
            throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(base() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .headers(headers)
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String token() throws Exception {
        String address = signIn.offer();
        return address.substring(address.indexOf('=') + 1);
    }

    private HttpResponse<String> enter(String token) throws Exception {
        return post("/sign-in", "token=" + token, "Origin", base());
    }

    private static String cookie(HttpResponse<String> answer) {
        String set = answer.headers().firstValue("Set-Cookie").orElse("");
        return set.substring(0, Math.max(0, set.indexOf(';')));
    }

    @Test
    void aVisitorReadsTheOpeningAndWhereTheRestIs() throws Exception {
        String page = get(article).body();

        assertThat(page).contains(OPENING).doesNotContain(REST);
        assertThat(page).contains("https://www.gazette.example/dam-holds").contains("/sign-in");
    }

    @Test
    void aVisitorsSearchShowsNoMoreOfAnArticleThanItsPage() throws Exception {
        paper.makeSearchable();
        String search = "/search?q=mayor+dam";

        HttpResponse<String> visitors = get(search);
        HttpResponse<String> owners = get(search, "Cookie", cookie(enter(token())));

        assertThat(visitors.headers().allValues("Vary")).contains("Cookie");
        assertThat(visitors.body()).contains("above Kendal held").doesNotContain("leave, the");
        assertThat(owners.body()).contains("above Kendal held").contains("the <mark>mayor</mark>");
    }

    @Test
    void theOwnerReadsTheWholeArticle() throws Exception {
        HttpResponse<String> entered = enter(token());

        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(entered.headers().firstValue("Location")).hasValue("/");
        HttpResponse<String> page = get(article, "Cookie", cookie(entered));
        assertThat(page.body()).contains(OPENING).contains(REST);
        assertThat(page.headers().allValues("Vary")).contains("Cookie");
    }

    @Test
    void whereEverybodyReadsAllNobodyIsToldToSignIn() throws Exception {
        assertThat(get("/sign-in").body()).contains("frontstreet sign-in");
        site.stop();
        site = start(null, FullText.EVERYONE);

        assertThat(get("/sign-in").body())
                .contains("Nobody needs to sign in")
                .doesNotContain("frontstreet sign-in");
    }

    @Test
    void whereTheFolderIsNotTheUsualOneTheCommandNamesIt() throws Exception {
        assertThat(get("/sign-in").body()).contains("<code>frontstreet sign-in</code>");
        site.stop();
        site = start(options(null, FullText.SIGNED_IN).withFolderNamed(true), CLOCK);

        assertThat(get("/sign-in").body())
                .contains("<code>frontstreet sign-in --data DIR</code>")
                .contains("DIR is the data folder that it was started with.")
                .doesNotContain(folder.toString());
        assertThat(get("/sign-in?token=" + "A".repeat(43)).body()).contains("sign-in --data DIR");
    }

    @Test
    @Timeout(60)
    void aSessionThatIsUsedIsMadeToLastLonger() throws Exception {
        String session = cookie(enter(token()));
        assertThat(get(article, "Cookie", session).headers().firstValue("Set-Cookie")).isEmpty();
        Instant later = PaperStore.NOW.plus(Duration.ofDays(91));
        site.stop();
        site = start(options(null, FullText.SIGNED_IN), InstantSource.fixed(later));

        assertThat(cookie(get(article, "Cookie", session))).isEqualTo(session);

        var token = new Token(session.substring("frontstreet=".length()));
        Instant end = later.plus(SignIn.SESSION_LASTS);
        long seen = 0;
        while (!signIn.lasts(token).orElseThrow().equals(end)) {
            seen = paper.database().commits().await(seen, 50);
        }
    }

    @Test
    void theCookieIsForThisSiteAndNoScript() throws Exception {
        String plain = enter(token()).headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(plain)
                .startsWith("frontstreet=")
                .contains("; Path=/; Max-Age=15552000; HttpOnly; SameSite=Lax")
                .doesNotContain("Secure");
        site.stop();
        site = start("https://news.example.org", FullText.SIGNED_IN);
        assertThat(enter(token()).headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("__Host-frontstreet=")
                .endsWith("; Secure");
    }

    @Test
    void followingAnAddressChangesNothingPressingItsButtonDoes() throws Exception {
        String token = token();

        for (int i = 0; i < 3; i++) {
            HttpResponse<String> shown = get("/sign-in?token=" + token);
            assertThat(shown.statusCode()).isEqualTo(200);
            assertThat(shown.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(shown.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(shown.body()).contains("Sign this browser in").contains(token);
        }

        assertThat(enter(token).statusCode()).isEqualTo(303);
        assertThat(enter(token).statusCode()).isEqualTo(403);
        HttpResponse<String> stale = get("/sign-in?token=" + token);
        assertThat(stale.statusCode()).isEqualTo(403);
        assertThat(stale.body()).contains("frontstreet sign-in").doesNotContain(token);
    }

    @Test
    void whatIsNoTokenSignsNobodyIn() throws Exception {
        for (String form :
                new String[] {
                    "",
                    "token=",
                    "token=%00",
                    "token=" + "A".repeat(43),
                    "other=1",
                    "token=" + "x".repeat(5000)
                }) {
            HttpResponse<String> answer = post("/sign-in", form, "Origin", base());
            assertThat(answer.statusCode()).as(form).isEqualTo(403);
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void anInventedOrStolenCookieShowsWhatVisitorsSee() throws Exception {
        String digest = "0123456789abcdef".repeat(4);
        for (String cookie :
                new String[] {
                    "frontstreet=" + "A".repeat(43),
                    "frontstreet=" + digest,
                    "frontstreet=",
                    "__Host-frontstreet="
                            + cookie(enter(token())).substring("frontstreet=".length())
                }) {
            assertThat(get(article, "Cookie", cookie).body()).as(cookie).doesNotContain(REST);
        }
    }

    @Test
    void anotherSiteCanNeitherSignInNorOut() throws Exception {
        String token = token();
        String session = cookie(enter(token()));

        assertThat(
                        post("/sign-in", "token=" + token, "Origin", "https://evil.example")
                                .statusCode())
                .isEqualTo(403);
        assertThat(post("/sign-in", "token=" + token, "X-Nothing", "said").statusCode())
                .isEqualTo(403);
        assertThat(
                        post(
                                        "/sign-out",
                                        "",
                                        "Cookie",
                                        session,
                                        "Sec-Fetch-Site",
                                        "cross-site",
                                        "Origin",
                                        base())
                                .statusCode())
                .isEqualTo(403);

        assertThat(get(article, "Cookie", session).body()).contains(REST);
        assertThat(enter(token).statusCode()).isEqualTo(303);
    }

    @Test
    void signingOutEndsTheSessionItself() throws Exception {
        String session = cookie(enter(token()));
        assertThat(get("/sign-in", "Cookie", session).body()).contains("Sign out everywhere");

        HttpResponse<String> left = post("/sign-out", "", "Cookie", session, "Origin", base());

        assertThat(left.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("frontstreet=; Path=/; Max-Age=0");
        assertThat(get(article, "Cookie", session).body()).doesNotContain(REST);
        assertThat(get("/sign-in", "Cookie", session).body()).doesNotContain("Sign out");
    }

    @Test
    void signingOutEverywhereIsForWhoIsSignedIn() throws Exception {
        String one = cookie(enter(token()));
        String other = cookie(enter(token()));

        post("/sign-out", "of=all", "Origin", base());
        assertThat(get(article, "Cookie", other).body()).contains(REST);
        post("/sign-out", "of=all", "Cookie", one, "Origin", base());

        assertThat(get(article, "Cookie", other).body()).doesNotContain(REST);
    }

    @Test
    void whereTheOperatorSaysSoEverybodyReadsAll() throws Exception {
        site.stop();
        site = start(null, FullText.EVERYONE);

        assertThat(get(article).body()).contains(REST).doesNotContain("to read what this paper");
    }

    @Test
    void whatTheOperatorSaysOfOneOutletHoldsForItsArticles() throws Exception {
        paper.makeSearchable();
        license(License.FULL);
        assertThat(get(article).body()).contains(REST);
        assertThat(get("/search?q=mayor").body()).contains("the <mark>mayor</mark>");
        site.stop();
        site = start(null, FullText.EVERYONE);
        assertThat(get("/sign-in").body()).contains("Nobody needs to sign in");

        license(License.EXCERPT);
        String session = cookie(enter(token()));

        assertThat(get(article).body()).contains(OPENING).doesNotContain(REST);
        assertThat(get("/search?q=mayor").body()).doesNotContain("the <mark>mayor</mark>");
        assertThat(get(article, "Cookie", session).body()).contains(REST);
        assertThat(get("/sign-in").body()).contains("frontstreet sign-in");
        license(License.DEFAULT);
        assertThat(get(article).body()).contains(REST);
    }

    private void license(License license) throws InterruptedException {
        paper.database()
                .write(tx -> {
                    tx.subscriptions()
                            .license(tx.sources().find("gazette").orElseThrow().id(), license);
                    return null;
                });
    }

    @Test
    void thePaperIsInNoSearchEngine() throws Exception {
        assertThat(get("/robots.txt").body()).isEqualTo("User-agent: *\nDisallow: /\n");
        assertThat(get("/").headers().firstValue("X-Robots-Tag")).hasValue("noindex");
        assertThat(get("/").body()).contains("<meta name=\"robots\" content=\"noindex\">");
    }

    @Test
    void aFormOfAnEndlessBodyIsRefused() throws Exception {
        HttpResponse<String> answer =
                post("/sign-in", "token=" + "x".repeat(1_000_000), "Origin", base());

        assertThat(answer.statusCode()).isEqualTo(413);
    }
}
