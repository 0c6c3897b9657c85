package frontstreet.article;

import frontstreet.page.SectionLabels;
import java.util.List;
import java.util.Optional;

/// "Let the ferries run | Editorial": what kind of piece it is, behind its headline.
final class LabelBehind {
    private static final List<String> SIGNS = List.of(" | ", " - ", " – ", " — ");
    private static final int LETTERS_LEFT_MIN = 12;

    private LabelBehind() {}

    /// The headline without the label behind it.
    static String without(String headline) {
        int at = at(headline);
        return at < 0 ? headline : headline.substring(0, at).strip();
    }

    /// The label; empty where there is none.
    static Optional<String> label(String headline) {
        int at = at(headline);
        return at < 0 ? Optional.empty() : Optional.of(headline.substring(at + 3).strip());
    }

    // where the headline ends; -1 where no label is behind it
    private static int at(String headline) {
        for (String sign : SIGNS) {
            int at = headline.lastIndexOf(sign);
            if (at > 0
                    && SectionLabels.isKind(headline.substring(at + sign.length()))
                    && Wording.bare(headline.substring(0, at)).length() >= LETTERS_LEFT_MIN) {
                return at;
            }
        }
        return -1;
    }
}
