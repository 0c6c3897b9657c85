package frontstreet.article;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// Evidence for the short line above the headline: what its makers named so, near the headline.
final class KickerFinder {
    private static final int CHARS_MAX = 80;
    private static final int NEAR_BEFORE = 200;
    private static final int NEAR_AFTER = 120;

    private KickerFinder() {}

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
        return new Ranked<>("kicker", finds);
    }
}
