package frontstreet.server.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// One page in a browser.
final class Visit implements AutoCloseable {
    private static final Set<String> BAD = Set.of("serious", "critical");

    private static final String FOCUS =
            """
            (() => {
              const it = document.activeElement;
              if (!it || it === document.body) return 'none';
              const ring = getComputedStyle(it);
              const box = it.getBoundingClientRect();
              const top = document.elementFromPoint(
                  box.x + box.width / 2, box.y + box.height / 2);
              const isRinged = ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) >= 2;
              const isSeen = isRinged && top && (it.contains(top) || top.contains(it));
              return (isSeen ? 'seen: ' : 'not seen: ') + it.textContent;
            })()
            """;

    // Far below what stands above it, in its column.
    private static final String HOLES =
            """
            JSON.stringify([...document.querySelectorAll('main .hl')].flatMap(hl => {
              const boxes = [...hl.parentElement.children]
                  .map(it => it.getBoundingClientRect()).filter(box => box.height > 0);
              const top = hl.getBoundingClientRect().bottom - 1;
              const isFar = box => box.top - Math.max(...boxes
                  .filter(it => it.bottom <= box.top + 1
                      && it.left < box.right && it.right > box.left)
                  .map(it => it.bottom)) > 40;
              return boxes.some(box => box.top >= top && isFar(box)) ? [hl.textContent] : [];
            }))
            """;

    // Between the parts of a front page's top: where the words of one end, the next one begins.
    private static final String TOP_HOLES =
            """
            JSON.stringify((() => {
              const parts = ['.top > .lead', '.top .wide', '.top .stack', '.top > .briefs',
                  '.top > .rail'].flatMap(it => [...document.querySelectorAll(it)]).map(it => ({
                name: it.className, box: it.getBoundingClientRect(),
                end: Math.max(...[...it.querySelectorAll('p, h2, h3, img, summary')]
                    .map(words => words.getBoundingClientRect().bottom))}));
              return parts.flatMap(part => {
                const above = parts.filter(it => it !== part && it.box.left < part.box.right - 1
                    && it.box.right > part.box.left + 1 && it.box.top < part.box.top);
                return above.filter(it => !above.some(other => other.box.top > it.box.top
                        && other.box.left < it.box.right - 1 && other.box.right > it.box.left + 1))
                    .map(it => [it.name, part.name, Math.round(part.box.top - it.end)])
                    .filter(it => it[2] > 240);
              });
            })())
            """;

    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> hosts = new ArrayList<>();

    Visit(Page page) {
        this.page = page;
        page.onConsoleMessage(this::listen);
        page.onPageError(complaints::add);
        page.onRequest(request -> hosts.add(host(request.url())));
    }

    private static String host(String url) {
        return Objects.requireNonNullElse(URI.create(url).getAuthority(), url);
    }

    // The page's own 404 is told in the console as well; it is what was asked for.
    private void listen(ConsoleMessage message) {
        boolean isBad = message.type().equals("error") || message.type().equals("warning");
        if (isBad && !message.location().startsWith(page.url())) {
            complaints.add(message.text());
        }
    }

    void open(String address) {
        page.navigate(address);
    }

    /// The same page in another window and light.
    void turn(int width, ColorScheme scheme) {
        page.setViewportSize(width, InstalledBrowser.height(width));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    /// Text of twice the size, as a reader may set it.
    void enlarge() {
        ask("document.documentElement.style.fontSize = '200%'");
    }

    Page page() {
        return page;
    }

    /// What the browser said in its console, and faults of scripts.
    List<String> complaints() {
        return complaints;
    }

    /// The hosts that the page asked, one for each request.
    List<String> hosts() {
        return hosts;
    }

    /// What a script says of the page, as text.
    String ask(String script) {
        return Objects.toString(page.evaluate(script));
    }

    /// How far the page can be pushed sideways, in pixels.
    int overhang() {
        return Integer.parseInt(
                ask("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    /// The levels of the headings, from the top down.
    List<Integer> headingLevels() {
        String levels =
                ask(
                        "[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]"
                                + ".map(it => it.tagName[1]).join('')");
        return levels.chars().map(Character::getNumericValue).boxed().toList();
    }

    /// Moves the focus on: "seen: " and the words of what has it, when it is ringed and not
    /// covered; "not seen: " and the words; or "none" behind the last.
    String tab() {
        page.keyboard().press("Tab");
        return ask(FOCUS);
    }

    /// The headlines of cards in which something stands far below its headline, as JSON.
    String holes() {
        return ask(HOLES);
    }

    /// What stands far below the part of the top above it, as JSON.
    String topHoles() {
        return ask(TOP_HOLES);
    }

    /// What is wrong for who cannot see or point, by axe's rules: rule and place.
    List<String> barriers() {
        // The newer way opens a second page for each run; ours have no frames, which it is for.
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> BAD.contains(rule.getImpact()))
                        .flatMap(Visit::places)
                        .toList();
    }

    private static Stream<String> places(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary());
    }

    @Override
    public void close() {
        page.close();
    }
}
