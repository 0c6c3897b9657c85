package frontstreet.article;

import frontstreet.page.Page;
import frontstreet.url.SiteName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes the site's name off a page's title: "Dam breaks | The Paper".
final class TitleTrimmer {
    private static final List<String> SIGNS =
            List.of(
                    " | ", " - ", " – ", " — ", " :: ", " » ", " › ", " · ", " • ", " / ", " « ",
                    " ‹ ", "|", "_", " : ", ": ", "ㅣ", "｜", "--");

    // sections that most papers have; others are known by the page's own words
    private static final List<String> SECTIONS =
            List.of(
                    "news",
                    "world",
                    "politics",
                    "business",
                    "economy",
                    "opinion",
                    "sport",
                    "sports",
                    "culture",
                    "entertainment",
                    "health",
                    "science",
                    "technology",
                    "local",
                    "politik",
                    "wirtschaft",
                    "kultur",
                    "wissen",
                    "politique",
                    "économie",
                    "política",
                    "economía",
                    "deportes",
                    "cultura",
                    "politica",
                    "economia");
    private static final int SECTION_SIGNS = 9;

    private final Set<String> sections = new LinkedHashSet<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final String title;

    TitleTrimmer(Page page) {
        String declared = page.metadata().title();
        title = declared == null ? "" : declared;
        for (String meta :
                List.of(
                        "og:site_name",
                        "application-name",
                        "apple-mobile-web-app-title",
                        "publisher",
                        "al:ios:app_name")) {
            page.metadata().first(meta).ifPresent(this::add);
        }
        page.structuredData().article().ifPresent(it -> it.texts("publisher").forEach(this::add));
        page.structuredData()
                .first(Set.of("WebSite", "NewsMediaOrganization", "Organization"))
                .ifPresent(it -> it.texts("name").forEach(this::add));
        SECTIONS.forEach(it -> sections.add(Wording.bare(it)));
        page.metadata().all("article:section").forEach(it -> sections.add(Wording.bare(it)));
        if (page.url() != null) {
            SiteName.of(page.url()).ifPresent(this::addDomain);
        }
    }

    private void add(String name) {
        String bare = Wording.bare(name);
        if (bare.length() >= 2 && bare.length() <= 60) {
            names.add(bare);
        }
    }

    private void addDomain(String domain) {
        add(domain);
        int dot = domain.indexOf('.');
        add(dot < 0 ? domain : domain.substring(0, dot));
    }

    /// Whether a text is a name of the site.
    boolean isSite(String text) {
        String bare = Wording.bare(text);
        return names.contains(bare)
                || (bare.startsWith("the") && names.contains(bare.substring(3)));
    }

    /// The longer part of the page's title: perhaps the headline, on a site that names itself
    /// nowhere else; empty when the title has one part.
    Optional<String> longerPart() {
        for (String sign : SIGNS) {
            int at = title.indexOf(sign);
            if (at > 0) {
                String before = title.substring(0, at).strip();
                String after = title.substring(at + sign.length()).strip();
                boolean first = before.length() >= after.length();
                return Optional.of(first ? before : after);
            }
        }
        return Optional.empty();
    }

    /// Whether the page's title has a text at its end, behind more than that.
    boolean isTailOfTitle(String text) {
        for (String sign : SIGNS) {
            int last = title.lastIndexOf(sign);
            if (last > 0 && Wording.same(title.substring(last + sign.length()), text)) {
                return Wording.bare(title.substring(0, last)).length()
                        > Wording.bare(text).length();
            }
        }
        return false;
    }

    /// The title without the site's name, and without the section beside it.
    String trimmed(String title) {
        String rest = title.strip();
        for (int round = 0; round < 3; round++) {
            String shorter = once(rest);
            if (shorter.equals(rest)) {
                break;
            }
            rest = shorter;
        }
        return rest.equals(title.strip()) ? rest : withoutSection(rest);
    }

    // "Dam breaks - Politics - The Paper": before the site's name may stand the section
    private String withoutSection(String title) {
        for (String sign : SIGNS.subList(0, SECTION_SIGNS)) {
            int last = title.lastIndexOf(sign);
            if (last > 0
                    && sections.contains(Wording.bare(title.substring(last + sign.length())))) {
                return title.substring(0, last).strip();
            }
        }
        return title;
    }

    private String once(String title) {
        for (String sign : SIGNS) {
            int last = title.lastIndexOf(sign);
            String tail = last > 0 ? title.substring(last + sign.length()) : "";
            if (last > 0 && (sign.equals(": ") ? isSite(tail) : isTail(tail))) {
                return title.substring(0, last).strip();
            }
            int first = title.indexOf(sign);
            if (first > 0 && isSite(title.substring(0, first)) && !sign.equals(": ")) {
                return title.substring(first + sign.length()).strip();
            }
        }
        return title;
    }

    private boolean isTail(String tail) {
        if (isSite(tail)) {
            return true;
        }
        String bare = Wording.bare(tail);
        return bare.length() >= 4
                && bare.length() <= 40
                && names.stream()
                        .anyMatch(it ->
                                it.length() >= 4 && (bare.startsWith(it) || bare.endsWith(it)));
    }
}
