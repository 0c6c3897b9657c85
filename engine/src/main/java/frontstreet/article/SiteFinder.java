package frontstreet.article;

import frontstreet.page.Page;
import frontstreet.url.CanonicalUrl;
import frontstreet.url.UrlCleaner;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a page says of where it stands: its own address, its language, its site.
final class SiteFinder {
    private SiteFinder() {}

    /// The address that the page calls its own. One that leads to the site's front page, or to
    /// another site, is a mistake of the site's template or a reprint's original; the first is left
    /// out, the second kept: it is the one address of the article.
    static Ranked<String> canonicalUrl(Page page) {
        var finds = new ArrayList<Ranked.Find<String>>();
        add(page, page.metadata().link("canonical").orElse(null), "link canonical", finds);
        add(page, page.metadata().first("og:url").orElse(null), "og:url", finds);
        page.structuredData()
                .article()
                .ifPresent(it -> add(page, it.text("url").orElse(null), "json-ld", finds));
        return new Ranked<>("canonicalUrl", finds);
    }

    private static void add(
            Page page, @Nullable String address, String from, List<Ranked.Find<String>> finds) {
        Optional.ofNullable(address)
                .flatMap(it -> UrlCleaner.clean(it, page.url()))
                .map(CanonicalUrl::value)
                .filter(it -> !isFrontPage(it) || page.url() == null)
                .ifPresent(it -> finds.add(new Ranked.Find<>(it, from)));
    }

    private static boolean isFrontPage(String url) {
        int path = url.indexOf('/', url.indexOf("//") + 2);
        return path < 0 || path == url.length() - 1;
    }

    static Ranked<String> siteName(Page page) {
        var finds = new ArrayList<Ranked.Find<String>>();
        page.metadata()
                .first("og:site_name")
                .ifPresent(it -> finds.add(new Ranked.Find<>(it, "og:site_name")));
        page.structuredData()
                .article()
                .flatMap(it ->
                        it.things("publisher").stream()
                                .findFirst()
                                .map(page.structuredData()::resolved))
                .flatMap(it -> it.text("name"))
                .ifPresent(it -> finds.add(new Ranked.Find<>(it, "json-ld publisher")));
        page.metadata()
                .first("application-name")
                .ifPresent(it -> finds.add(new Ranked.Find<>(it, "application-name")));
        finds.removeIf(it -> it.value().length() > 100 || isAccount(it.value()));
        return new Ranked<>("siteName", finds);
    }

    // an address, or the name of an account elsewhere
    private static boolean isAccount(String name) {
        return name.startsWith("http") || name.startsWith("@");
    }

    static Ranked<String> language(Page page) {
        var finds = new ArrayList<Ranked.Find<String>>();
        add(page.metadata().language(), "html lang", finds);
        page.structuredData()
                .article()
                .flatMap(it -> it.text("inLanguage"))
                .ifPresent(it -> add(it, "json-ld", finds));
        for (String meta :
                new String[] {"content-language", "language", "dc.language", "og:locale"}) {
            page.metadata().first(meta).ifPresent(it -> add(it, "meta " + meta, finds));
        }
        return new Ranked<>("language", finds);
    }

    private static void add(@Nullable String tag, String from, List<Ranked.Find<String>> finds) {
        if (tag == null) {
            return;
        }
        String first = tag.split("[,;]", 2)[0].strip().replace('_', '-');
        bcp47(first).ifPresent(it -> finds.add(new Ranked.Find<>(it, from)));
    }

    private static Optional<String> bcp47(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return locale.getLanguage().isEmpty()
                    ? Optional.empty()
                    : Optional.of(locale.toLanguageTag());
        } catch (IllformedLocaleException e) { // "english": no tag, so it tells nothing
            return Optional.empty();
        }
    }
}
