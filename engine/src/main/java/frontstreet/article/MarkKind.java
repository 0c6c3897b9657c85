package frontstreet.article;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What a place on the page may be, by its element or by the names its makers gave it.
enum MarkKind {
    HEADLINE(""),
    SUBHEADING(""),
    KICKER(
            "kicker eyebrow overline dachzeile topline roofline supertitle pretitle "
                    + "pre-title antetitulo antetítulo volanta surtitre occhiello preheadline "
                    + "pre-headline suptitle spitzmarke rubric"),
    STANDFIRST(
            "standfirst subtitle sub-title sub_title subheadline sub-headline "
                    + "subhead sub-head -dek _dek dek- __deck -deck vorspann summary chapo "
                    + "chapeau bajada entradilla sottotitolo sommario ingress manchet perex "
                    + "zajawka teaser-text article-intro article__intro article-lead "
                    + "article__lead article-lede lede leadtext lead-text introtext "
                    + "intro-text sapo excerpt"),
    BYLINE(
            "byline author autor writer redakteur verfasser auteur autore skribent "
                    + "journalist reporter contributor signature by-line firmante creator "
                    + "forfatter kirjoittaja"),
    TIME(
            "date datum fecha publish timestamp time-stamp posted-on posted_on "
                    + "post-time article-time article__time pubtime post-meta entry-meta "
                    + "article-meta dateline veroeffentlicht");

    private static final int NAMES_CHARS_MAX = 300;
    // "has-sidebar" says what stands within or beside, not what this is
    private static final Pattern MODIFIER =
            Pattern.compile("(?<!\\S)(?:has|with|no|hide|show|without)-\\S{1,100}");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?!\\d)");
    private static final List<String> NO_BYLINE =
            List.of(
                    "bio", "avatar", "photo", "image", "bild", "comment", "caption", "credit",
                    "follow");
    private static final List<String> NO_TIME =
            List.of("update-", "updates", "validate", "candidate");

    private static final Map<MarkKind, List<String>> WORDS = new EnumMap<>(MarkKind.class);

    static {
        for (MarkKind kind : values()) {
            WORDS.put(kind, kind.words.isEmpty() ? List.of() : List.of(kind.words.split(" ", -1)));
        }
    }

    private final String words;

    /// @param words what makers of pages name such places, parted by spaces
    MarkKind(String words) {
        this.words = words;
    }

    /// The names that an element's makers gave it, in lower case.
    static String names(Element element) {
        return plain(raw(element));
    }

    /// The names without those that only say what stands within or beside.
    static String plain(String raw) {
        return MODIFIER.matcher(raw.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /// The names as they are written.
    static String raw(Element element) {
        if (element.attributesSize() == 0) {
            return "";
        }
        var names = new StringBuilder();
        for (String attribute :
                List.of("class", "id", "itemprop", "data-testid", "data-component", "rel")) {
            String value = element.attr(attribute);
            if (!value.isEmpty()) {
                names.append(value, 0, Math.min(value.length(), NAMES_CHARS_MAX)).append(' ');
            }
        }
        return names.toString();
    }

    static Set<MarkKind> ofNames(String names) {
        var kinds = EnumSet.noneOf(MarkKind.class);
        if (names.isEmpty()) {
            return kinds;
        }
        for (MarkKind kind : values()) {
            if (WORDS.getOrDefault(kind, List.of()).stream().anyMatch(names::contains)) {
                kinds.add(kind);
            }
        }
        if (NO_BYLINE.stream().anyMatch(names::contains)) {
            kinds.remove(BYLINE);
        }
        if (NO_TIME.stream().anyMatch(names::contains)) {
            kinds.remove(TIME);
        }
        return kinds;
    }

    /// Whether an attribute begins with a day as machines write it.
    static boolean isIsoDay(String value) {
        return ISO_DAY.matcher(value).lookingAt();
    }

    static Set<MarkKind> of(Element element, Set<MarkKind> byNames) {
        MarkKind byTag =
                switch (element.normalName()) {
                    case "h1" -> HEADLINE;
                    case "h2" -> SUBHEADING;
                    case "time" -> TIME;
                    case "address" -> BYLINE;
                    case "abbr" -> isIsoDay(element.attr("title")) ? TIME : null;
                    default -> null;
                };
        boolean isTitle = byTag == null && element.attr("itemprop").equals("headline");
        if (byTag == null && !isTitle) {
            return byNames;
        }
        var kinds = EnumSet.copyOf(byNames.isEmpty() ? EnumSet.noneOf(MarkKind.class) : byNames);
        kinds.add(byTag == null ? HEADLINE : byTag);
        return kinds;
    }
}
