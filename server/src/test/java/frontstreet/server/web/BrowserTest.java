package frontstreet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import io.javalin.Javalin;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every page as a reader's browser shows it.
class BrowserTest {
    private static final int PHONE = 390;
    private static final int DESK = 1280;
    private static final Route.FulfillOptions GONE = new Route.FulfillOptions().setStatus(404);

    @TempDir private static Path folder = Path.of("");

    private static PaperStore paper;
    private static Javalin site;
    private static InstalledBrowser browser;
    private static List<String> addresses;

    static List<String> addresses() {
        return addresses;
    }

    @BeforeAll
    static void open() throws Exception {
        paper = new PaperStore(folder.resolve("data"));
        addresses = PrintedDay.fill(paper);
        paper.makeSearchable();
        site = paper.serve(0);
        browser = InstalledBrowser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
        site.stop();
        paper.close();
    }

    private static Visit visit(String path, int width) {
        return browser.visit(address(path), width);
    }

    private static String address(String path) {
        return "http://127.0.0.1:" + site.port() + path;
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void aPageFitsEveryWindowAndNothingIsComplainedOf(String path) {
        try (Visit visit = visit(path, PHONE)) {
            for (int width : List.of(1920, DESK, 768, PHONE)) {
                visit.turn(width, ColorScheme.DARK);
                assertThat(visit.overhang()).as("overhang at %s", width).isZero();
                assertThat(visit.holes()).as("holes at %s", width).isEqualTo("[]");
            }
            visit.enlarge();
            assertThat(visit.overhang()).as("overhang of large text").isZero();
            assertThat(visit.complaints()).isEmpty();
            assertThat(visit.hosts()).containsOnly("127.0.0.1:" + site.port());
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void whoCannotSeeWellMeetsNoBarrier(String path) {
        try (Visit visit = visit(path, PHONE)) {
            for (int width : List.of(PHONE, DESK)) {
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    visit.turn(width, scheme);
                    assertThat(visit.barriers()).as("at %s, %s", width, scheme).isEmpty();
                }
            }

            List<Integer> levels = visit.headingLevels();
            assertThat(levels).containsOnlyOnce(1);
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i)).as("of %s", levels).isLessThan(levels.get(i - 1) + 2);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void aPageIsWholeWithoutScripts(String path) {
        String words = "document.getElementById('main').innerText";

        try (Visit with = visit(path, DESK);
                Visit without = browser.visitWithoutScripts(address(path), DESK)) {
            assertThat(without.ask(words)).isEqualTo(with.ask(words)).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void theKeyboardComesToEverythingAndIsSeen(String path) {
        try (Visit visit = visit(path, PHONE)) {
            assertThat(visit.tab()).isEqualTo("seen: Skip to the news");
            for (String focus = visit.tab(); !focus.equals("none"); focus = visit.tab()) {
                assertThat(focus).startsWith("seen: ");
            }
        }
    }

    static List<String> picturedAddresses() {
        return addresses.stream()
                .filter(it -> it.matches("/|/section/us|/story/1|/article/1"))
                .toList();
    }

    @Test
    void aWindowFetchesPicturesThatFitItAndThePageStaysWhereItIs() {
        String where = "document.querySelector('.lead .meta').getBoundingClientRect().top";

        try (Visit visit = visit("/", DESK);
                Visit without = visit("/nowhere", DESK)) {
            without.page().route("**/picture/**", it -> it.abort());
            without.page().route("**/theme.js", it -> it.abort());
            without.open(address("/"));

            assertThat(visit.ask("document.querySelector('.lead img').currentSrc"))
                    .matches(".*/picture/[0-9]+/640");
            assertThat(visit.ask("document.querySelector('.lead img').naturalWidth > 0"))
                    .isEqualTo("true");
            assertThat(visit.ask(where)).isEqualTo(without.ask(where));
        }
    }

    @ParameterizedTest
    @MethodSource("picturedAddresses")
    void aPictureThatCannotBeHadLeavesNoHole(String path) {
        try (Visit visit = visit("/nowhere", DESK)) {
            visit.page().route("**/picture/**", it -> it.fulfill(GONE));
            visit.open(address(path));
            for (int width : List.of(1920, DESK, PHONE)) {
                visit.turn(width, ColorScheme.LIGHT);
                visit.ask("scrollTo(0, document.body.scrollHeight)");
                visit.page()
                        .waitForFunction(
                                "[...document.querySelectorAll('.pic img')].every(it => !it.complete)");
                assertThat(visit.overhang()).as("overhang at %s", width).isZero();
                assertThat(visit.holes()).as("holes at %s", width).isEqualTo("[]");
                if (width >= DESK) {
                    assertThat(visit.topHoles()).as("holes at %s", width).isEqualTo("[]");
                }
            }
        }
    }

    @Test
    void withoutScriptsAPictureThatCannotBeHadLeavesItsWords() {
        try (Visit visit = browser.visitWithoutScripts(address("/nowhere"), PHONE)) {
            visit.page().route("**/picture/**", it -> it.fulfill(GONE));
            visit.open(address("/"));

            for (int width : List.of(DESK, PHONE)) {
                visit.turn(width, ColorScheme.LIGHT);
                assertThat(visit.overhang()).isZero();
                assertThat(visit.ask("document.querySelector('.lead .pic img').alt")).isNotBlank();
                assertThat(
                                visit.ask(
                                        "(box => Math.round(10 * box.width / box.height))"
                                                + "(document.querySelector('.lead .pic img')"
                                                + ".getBoundingClientRect())"))
                        .isEqualTo("15");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".lead", ".stack", ".briefs", ".rail", ".block", ".block .lines"})
    void whyAStoryIsThereOpensByKeyboard(String place) {
        try (Visit visit = browser.visitWithoutScripts(address("/"), DESK)) {
            visit.page().focus(place + " .why summary");
            visit.page().keyboard().press("Enter");

            assertThat(visit.page().isVisible(place + " .why p")).isTrue();
        }
    }

    @Test
    void aSlashGoesToTheSearchFieldAndTheFieldFinds() {
        try (Visit visit = visit("/", DESK)) {
            visit.page().keyboard().press("/");
            visit.page().keyboard().type("dam -opening");
            visit.page().keyboard().press("Enter");

            visit.page().waitForURL("**/search?q=dam+-opening");
            assertThat(visit.page().isVisible(".hit mark")).isTrue();
        }
    }

    @Test
    void theMenuOpensOnAPhoneWithoutScripts() {
        try (Visit visit = browser.visitWithoutScripts(address("/"), PHONE)) {
            visit.page().click(".bar button");

            assertThat(visit.page().isVisible("#sections a[href='/section/world']")).isTrue();
        }
    }
}
