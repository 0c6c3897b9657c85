package frontstreet.article;

import frontstreet.page.PageText;
import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Evidence for the short line above the headline: what its makers named so, near the headline.
final class KickerFinder {
    private static final int CHARS_MAX = 80;
    private static final int NEAR_BEFORE = 200;
    private static final int NEAR_AFTER = 120;
    private static final int LETTERS_LEFT_MIN = 12;
    private static final Pattern MARKS_FIRST = Pattern.compile("^[\\s:|·•–—-]+");

    private KickerFinder() {}

    /// The text of a heading without the kicker that its makers set before it: "Comment" is none of
    /// the headline where it has an element of its own, and "Comment: …" is.
    static String without(Element heading, int charsMax, Set<String> tags) {
        String text = PageText.without(heading, charsMax, tags);
        for (Element inner : heading.select("[class], [id], [data-testid]")) {
            boolean isKicker =
                    !inner.equals(heading)
                            && MarkKind.ofNames(MarkKind.names(inner)).contains(MarkKind.KICKER);
            String kicker = isKicker ? PageText.without(inner, CHARS_MAX + 1, tags) : "";
            if (!kicker.isEmpty() && kicker.length() <= CHARS_MAX && text.startsWith(kicker)) {
                String rest = MARKS_FIRST.matcher(text.substring(kicker.length())).replaceFirst("");
                return Wording.bare(rest).length() < LETTERS_LEFT_MIN ? text : rest;
            }
        }
        return text;
    }

    static Ranked<String> find(Landmarks landmarks, int headlineAt, @Nullable String headline) {
        var finds = new ArrayList<Ranked.Find<String>>();
        for (Mark mark : landmarks.marks(MarkKind.KICKER)) {
            boolean near =
                    mark.at() >= headlineAt - NEAR_BEFORE && mark.at() <= headlineAt + NEAR_AFTER;
            String text = near && !mark.isAside() ? mark.text().replaceAll("[\\s:]+$", "") : "";
            boolean isShort = text.length() >= 2 && text.length() <= CHARS_MAX;
            if (isShort && (headline == null || !Wording.same(text, headline))) {
                finds.add(new Ranked.Find<>(text, "kicker"));
            }
        }
        landmarks.marks(MarkKind.HEADLINE).stream()
                .filter(it ->
                        headline != null && Wording.same(LabelBehind.without(it.text()), headline))
                .flatMap(it -> LabelBehind.label(it.text()).stream())
                .forEach(it -> finds.add(new Ranked.Find<>(it, "headline")));
        return new Ranked<>("kicker", finds);
    }
}
