package frontstreet.article;

import java.util.List;
import java.util.Locale;

/// What stands behind a name in a byline and is neither name nor role: where, for whom, and with
/// whose help it was written. "Jane Doe in Kendal", "Jane Doe and agencies", "Jane Doe reports".
final class BylineTail {
    private static final int CHARS_MAX = 120;

    // with a place or a paper behind them
    private static final List<String> BEFORE_NAMES =
            List.of(
                    " in ",
                    " à ",
                    " for ",
                    " For ",
                    " special to ",
                    " Special to ",
                    " Special To ",
                    " special for ",
                    " Special for ");
    private static final List<String> ENDS =
            List.of(
                    " and agencies",
                    " and wire services",
                    " and wire reports",
                    " with agencies",
                    " et agences",
                    " avec agences",
                    " y agencias",
                    " con agencias",
                    " e agenzie",
                    " reports",
                    " writes",
                    " berichtet");

    private BylineTail() {}

    /// Where it begins; the length of the text where a name has none.
    static int start(String text) {
        if (text.length() > CHARS_MAX || text.indexOf(' ') < 0) {
            return text.length();
        }
        boolean loud = text.equals(text.toUpperCase(Locale.ROOT));
        String printed = loud ? text.toLowerCase(Locale.ROOT) : text;
        int start = text.length();
        for (String tail : BEFORE_NAMES) {
            int at = printed.indexOf(tail);
            int behind = at + tail.length();
            if (at > 0
                    && at < start
                    && (loud || Character.isUpperCase(printed.codePointAt(behind)))) {
                start = at;
            }
        }
        for (String tail : ENDS) {
            int at = printed.indexOf(tail);
            if (at > 0 && at < start && isEnd(printed.substring(at + tail.length()))) {
                start = at;
            }
        }
        return PersonName.isLikely(text.substring(0, start)) ? start : text.length();
    }

    private static boolean isEnd(String behind) {
        return behind.isEmpty() || behind.startsWith(" from ") || behind.startsWith(" in ");
    }
}
