package frontstreet.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What the press answers over HTTP. Longer than our files are: one table of mishaps, each beside
/// what a well-kept outlet answers.
@Timeout(60)
class PressSiteTest {
    private static final Instant NOW = Instant.parse("2026-01-05T20:00:00Z");
    private static final World WORLD = World.of(7);

    private static PressSite press(Mishap... mishaps) throws IOException {
        return PressSite.open(
                WORLD, new PressSite.Setup(0, NOW, InstantSource.fixed(NOW), Set.of(mishaps), 0));
    }

    private static List<Piece> pieces(String outlet) {
        return WORLD.between(NOW.minus(Duration.ofHours(44)), NOW).stream()
                .filter(piece -> piece.outlet().equals(outlet))
                .toList();
    }

    private static Outlet outlet(String slug) {
        return WORLD.outlets().stream()
                .filter(o -> o.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static String feed(Outlet outlet) {
        return outlet.feeds().getFirst().path();
    }

    private static Outlet troubled(PressSite site, Mishap mishap) {
        return outlet(site.outletsWith(mishap).getFirst());
    }

    @Test
    void outletsAreListedAtAFixedAddress() throws IOException {
        try (PressSite site = press()) {
            String opml = new Caller(site.port()).get("127.0.0.1", "/outlets.opml").text();

            assertThat(WORLD.outlets())
                    .allSatisfy(o -> assertThat(opml).contains("https://" + o.host() + feed(o)));
        }
    }

    @Test
    void everyPageSaysWhatTheTruthSays() throws IOException {
        try (PressSite site = press()) {
            var caller = new Caller(site.port());
            List<Piece> all = WORLD.between(NOW.minus(Duration.ofHours(9)), NOW);
            for (int i = 0; i < all.size(); i += 3) {
                Piece piece = all.get(i);
                Text text = piece.textAt(NOW);
                Caller.Reply page = caller.get(outlet(piece.outlet()).host(), piece.path());

                assertThat(page.status()).as(piece.url()).isEqualTo(200);
                assertThat(page.text()).contains(Markup.escaped(text.headline()));
                for (String paragraph : text.paragraphs()) {
                    String words = paragraph.substring(paragraph.indexOf('\n') + 1);
                    assertThat(page.text()).as(piece.url()).contains(Markup.escaped(words));
                }
            }
        }
    }

    @Test
    void everyFeedAndFrontPageAnswers() throws IOException {
        try (PressSite site = press()) {
            var caller = new Caller(site.port());
            for (Outlet outlet : WORLD.outlets()) {
                assertThat(caller.get(outlet.host(), "/").status()).isEqualTo(200);
                for (Outlet.FeedOffer offer : outlet.feeds()) {
                    Caller.Reply feed = caller.get(outlet.host(), offer.path());
                    assertThat(feed.status()).as(outlet.host() + offer.path()).isEqualTo(200);
                    assertThat(feed.text()).contains(outlet.host());
                }
            }
        }
    }

    @Test
    void whatIsPublishedLaterIsNotThereYet() throws IOException {
        Piece later = WORLD.between(NOW.plusSeconds(600), NOW.plusSeconds(9000)).getFirst();
        try (PressSite site = press()) {
            var caller = new Caller(site.port());
            Outlet outlet = outlet(later.outlet());

            assertThat(caller.get(outlet.host(), later.path()).status()).isEqualTo(404);
            assertThat(caller.get(outlet.host(), feed(outlet)).text()).doesNotContain(later.url());
        }
    }

    @Test
    void aFeedThatDidNotChangeIsNotSentAgain() throws IOException {
        try (PressSite site = press()) {
            var caller = new Caller(site.port());
            for (Outlet outlet : WORLD.outlets()) {
                Caller.Reply first = caller.get(outlet.host(), feed(outlet));
                String tag = first.header("etag");
                String modified = first.header("last-modified");
                String condition =
                        tag.isEmpty() ? "If-Modified-Since: " + modified : "If-None-Match: " + tag;
                boolean hasNone = tag.isEmpty() && modified.isEmpty();

                assertThat(caller.get(outlet.host(), feed(outlet), condition).status())
                        .as(outlet.slug())
                        .isEqualTo(hasNone ? 200 : 304);
            }
        }
    }

    @Test
    void answersAreCompressedForThoseWhoAsk() throws IOException {
        try (PressSite site = press()) {
            Outlet outlet = outlet("capitol-ledger");
            Caller.Reply feed =
                    new Caller(site.port())
                            .get(outlet.host(), feed(outlet), "Accept-Encoding: gzip");

            assertThat(feed.header("content-encoding")).isEqualTo("gzip");
        }
    }

    @Test
    void headHasNoBody() throws IOException {
        try (PressSite site = press()) {
            Outlet outlet = outlet("capitol-ledger");
            Caller.Reply head =
                    new Caller(site.port()).ask("HEAD", outlet.host(), feed(outlet), 1 << 20);

            assertThat(head.status()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
        }
    }

    @Test
    void aBareNameLeadsToTheFullOne() throws IOException {
        try (PressSite site = press()) {
            Caller.Reply reply = new Caller(site.port()).get("capitol-ledger.example", "/");

            assertThat(reply.status()).isEqualTo(301);
            assertThat(reply.header("location")).isEqualTo("https://www.capitol-ledger.example/");
        }
    }

    @Test
    void picturesAreMadeOnRequest() throws IOException {
        Piece pictured =
                pieces("capitol-ledger").stream()
                        .filter(p -> p.scene() != null)
                        .findFirst()
                        .orElseThrow();
        try (PressSite site = press()) {
            Caller.Reply reply =
                    new Caller(site.port())
                            .get("www.capitol-ledger.example", Pictures.path(pictured, 300));

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.header("content-type")).startsWith("image/");
        }
    }

    @Test
    void halfOfTheOutletsCanRefuseTheirPages() throws IOException {
        var setup = new PressSite.Setup(0, NOW, InstantSource.fixed(NOW), Set.of(), 50);
        try (PressSite site = PressSite.open(WORLD, setup)) {
            List<String> refusing = site.outletsWith(Mishap.REFUSES_PAGES);

            assertThat(refusing).hasSize((WORLD.outlets().size() + 1) / 2);
            for (String slug : refusing) {
                for (Piece piece : pieces(slug).stream().limit(1).toList()) {
                    assertThat(
                                    new Caller(site.port())
                                            .get(outlet(slug).host(), piece.path())
                                            .status())
                            .isEqualTo(403);
                }
            }
        }
    }

    @Test
    void aSlowOutletAnswersAfterThreeSeconds() throws IOException {
        try (PressSite site = press(Mishap.SLOW)) {
            Outlet slow = troubled(site, Mishap.SLOW);
            long start = System.nanoTime();
            int status = new Caller(site.port()).get(slow.host(), feed(slow)).status();

            assertThat(status).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isBetween(Duration.ofMillis(2900), Duration.ofSeconds(8));
        }
    }

    @Test
    void movedFeedsAndPagesAreFoundAgain() throws IOException {
        try (PressSite site = press(Mishap.REDIRECTS)) {
            Outlet outlet = troubled(site, Mishap.REDIRECTS);
            var caller = new Caller(site.port());
            Caller.Reply moved = caller.get(outlet.host(), feed(outlet));
            Piece piece = pieces(outlet.slug()).getFirst();
            Caller.Reply page = caller.get(outlet.host(), piece.path());

            assertThat(moved.status()).isEqualTo(301);
            assertThat(caller.get("feeds." + outlet.slug() + ".example", feed(outlet)).status())
                    .isEqualTo(200);
            assertThat(page.status()).isEqualTo(302);
            assertThat(caller.get(outlet.host(), page.header("location")).status()).isEqualTo(200);
        }
    }

    @Test
    void aRedirectLoopNeverEnds() throws IOException {
        try (PressSite site = press(Mishap.REDIRECT_LOOP)) {
            Outlet outlet = troubled(site, Mishap.REDIRECT_LOOP);
            var caller = new Caller(site.port());
            String path = pieces(outlet.slug()).getFirst().path();
            for (int hop = 0; hop < 12; hop++) {
                Caller.Reply reply = caller.get(outlet.host(), path);
                assertThat(reply.status()).isEqualTo(302);
                path = reply.header("location");
            }
        }
    }

    @Test
    void anyValidatorIsAnswered304() throws IOException {
        try (PressSite site = press(Mishap.NOT_MODIFIED_FOR_EVER)) {
            Outlet outlet = troubled(site, Mishap.NOT_MODIFIED_FOR_EVER);
            var caller = new Caller(site.port());

            assertThat(caller.get(outlet.host(), feed(outlet)).status()).isEqualTo(200);
            assertThat(caller.get(outlet.host(), feed(outlet), "If-None-Match: \"x\"").status())
                    .isEqualTo(304);
        }
    }

    @Test
    void aConsentWallIsNoArticle() throws IOException {
        try (PressSite site = press(Mishap.CONSENT_WALL)) {
            Outlet outlet = troubled(site, Mishap.CONSENT_WALL);
            Piece piece = pieces(outlet.slug()).getFirst();
            Caller.Reply page = new Caller(site.port()).get(outlet.host(), piece.path());

            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text())
                    .contains("We value your privacy")
                    .doesNotContain(Markup.escaped(piece.text().headline()));
        }
    }

    @Test
    void aFeedsAddressMayAnswerHtml() throws IOException {
        try (PressSite site = press(Mishap.HTML_FOR_FEED)) {
            Outlet outlet = troubled(site, Mishap.HTML_FOR_FEED);

            assertThat(new Caller(site.port()).get(outlet.host(), feed(outlet)).text())
                    .startsWith("<!DOCTYPE html>");
        }
    }

    @Test
    void anEndlessAnswerGoesOnUntilTheReaderLeaves() throws IOException {
        try (PressSite site = press(Mishap.ENDLESS_ANSWER)) {
            Outlet outlet = troubled(site, Mishap.ENDLESS_ANSWER);
            String path = pieces(outlet.slug()).getFirst().path();
            Caller.Reply reply = new Caller(site.port()).ask("GET", outlet.host(), path, 1 << 20);

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.body().length).isGreaterThan(900_000);
        }
    }

    @Test
    void aHugeFeedIsLongerThanAnyLimit() throws IOException {
        try (PressSite site = press(Mishap.HUGE_FEED)) {
            Outlet outlet = troubled(site, Mishap.HUGE_FEED);
            Caller.Reply reply =
                    new Caller(site.port()).ask("GET", outlet.host(), feed(outlet), 20 << 20);

            assertThat(reply.body().length).isGreaterThan(19 << 20);
        }
    }

    @Test
    void anAnswerMayBeCutOff() throws IOException {
        try (PressSite site = press(Mishap.CUT_OFF)) {
            Outlet outlet = troubled(site, Mishap.CUT_OFF);
            String path = pieces(outlet.slug()).getFirst().path();
            Caller.Reply reply = new Caller(site.port()).get(outlet.host(), path);

            assertThat(reply.body().length)
                    .isLessThan(Integer.parseInt(reply.header("content-length")));
        } catch (SocketTimeoutException e) {
            throw new AssertionError("the connection stayed open", e);
        }
    }

    @Test
    void aSmallBodyMaySwell() throws IOException {
        try (PressSite site = press(Mishap.GZIP_BOMB)) {
            Outlet outlet = troubled(site, Mishap.GZIP_BOMB);
            String path = pieces(outlet.slug()).getFirst().path();
            Caller.Reply reply = new Caller(site.port()).get(outlet.host(), path);

            assertThat(reply.header("content-encoding")).isEqualTo("gzip");
            assertThat(reply.body().length).isLessThan(300_000);
        }
    }

    @Test
    void serverErrorsComeAndGo() throws IOException {
        try (PressSite site = press(Mishap.SERVER_ERRORS)) {
            Outlet outlet = troubled(site, Mishap.SERVER_ERRORS);
            var caller = new Caller(site.port());
            var statuses = new java.util.HashSet<Integer>();
            for (int i = 0; i < 40; i++) {
                statuses.add(caller.get(outlet.host(), "/?n=" + i).status());
            }

            assertThat(statuses).contains(500, 503);
        }
    }

    @Test
    void whoAsksTooOftenIsAskedToWait() throws IOException {
        try (PressSite site = press(Mishap.TOO_MANY_REQUESTS)) {
            Outlet outlet = troubled(site, Mishap.TOO_MANY_REQUESTS);
            var caller = new Caller(site.port());
            int last = 0;
            for (int i = 0; i < 15; i++) {
                last = caller.get(outlet.host(), feed(outlet)).status();
            }

            assertThat(last).isEqualTo(429);
        }
    }

    @Test
    void somePagesAreGone() throws IOException {
        try (PressSite site = press(Mishap.GONE_PAGES)) {
            Outlet outlet = troubled(site, Mishap.GONE_PAGES);
            var caller = new Caller(site.port());
            var statuses = new java.util.HashSet<Integer>();
            for (Piece piece : WORLD.between(NOW.minus(Duration.ofDays(3)), NOW)) {
                if (piece.outlet().equals(outlet.slug())) {
                    statuses.add(caller.get(outlet.host(), piece.path()).status());
                }
            }

            assertThat(statuses).contains(200).containsAnyOf(404, 410);
        }
    }

    @Test
    void robotsMayForbidAll() throws IOException {
        try (PressSite site = press(Mishap.ROBOTS_FORBID)) {
            Outlet outlet = troubled(site, Mishap.ROBOTS_FORBID);

            assertThat(new Caller(site.port()).get(outlet.host(), "/robots.txt").text())
                    .contains("Disallow: /\n");
        }
    }

    @Test
    void aWrongCharsetIsDeclared() throws IOException {
        try (PressSite site = press(Mishap.WRONG_CHARSET)) {
            Outlet outlet = troubled(site, Mishap.WRONG_CHARSET);

            assertThat(
                            new Caller(site.port())
                                    .get(outlet.host(), feed(outlet))
                                    .header("content-type"))
                    .contains("ISO-8859-1");
        }
    }

    @Test
    void mishapsLeaveMostOutletsWell() throws IOException {
        try (PressSite site = press(Mishap.values())) {
            long ill =
                    WORLD.outlets().stream()
                            .filter(o ->
                                    java.util.Arrays.stream(Mishap.values())
                                            .anyMatch(m -> site.outletsWith(m).contains(o.slug())))
                            .count();

            assertThat(ill).isBetween(15L, (long) WORLD.outlets().size() / 2);
        }
    }
}
