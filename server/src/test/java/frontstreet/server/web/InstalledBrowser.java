package frontstreet.server.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The Chromium that is installed here, driven by Playwright; nothing is fetched for it.
///
/// Used by one thread.
final class InstalledBrowser implements AutoCloseable {
    // The script looks for the same names, in the same order.
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private final Playwright playwright;
    private final Browser browser;
    private final BrowserContext withScripts;
    private final BrowserContext withoutScripts;

    private InstalledBrowser(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
        withScripts = browser.newContext(options(true));
        withoutScripts = browser.newContext(options(false));
    }

    static InstalledBrowser open() {
        Path file = file();
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions().setExecutablePath(file));
        return new InstalledBrowser(playwright, browser);
    }

    private static Path file() {
        String named = System.getProperty("frontstreet.browser");
        if (named != null && !named.isEmpty()) {
            return Path.of(named);
        }
        return Stream.of(
                        Objects.requireNonNullElse(System.getenv("PATH"), "")
                                .split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "the page tests need a browser: install the package 'chromium'"));
    }

    private static Browser.NewContextOptions options(boolean runsScripts) {
        return new Browser.NewContextOptions()
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(runsScripts);
    }

    static int height(int width) {
        return width < 700 ? 844 : 900;
    }

    /// A page, opened in a window of this width.
    Visit visit(String address, int width) {
        return open(withScripts, address, width);
    }

    Visit visitWithoutScripts(String address, int width) {
        return open(withoutScripts, address, width);
    }

    private static Visit open(BrowserContext context, String address, int width) {
        var visit = new Visit(context.newPage());
        visit.turn(width, ColorScheme.LIGHT);
        visit.open(address);
        return visit;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
