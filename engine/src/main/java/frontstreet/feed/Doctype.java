package frontstreet.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The document type declaration: its internal entities are learnt, what is outside is never looked
/// at.
final class Doctype {
    private static final int SUBSET_MAX = 1 << 20;
    private static final Pattern ENTITY =
            Pattern.compile(
                    "<!ENTITY\\s{1,9}([\\w.:-]{1,40})\\s{1,9}(?:\"([^\"]{0,100000})\"|'([^']{0,100000})')");

    private Doctype() {}

    /// Reads the declaration whose "<" stands at a place; returns where the text goes on.
    static int read(String source, int at, References references, Lookahead ahead) {
        int close = ahead.find(">", at);
        int subset = ahead.find("[", at);
        if (subset < 0 || close < 0 || subset > close) {
            return close < 0 ? source.length() : close + 1;
        }
        int end = ahead.find("]>", subset);
        int spaced = end < 0 ? ahead.find("]", subset) : end;
        if (spaced < 0 || spaced - subset > SUBSET_MAX) {
            return close + 1;
        }
        Matcher entity = ENTITY.matcher(source).region(subset, spaced);
        while (entity.find()) {
            String value = Groups.text(entity, 2) + Groups.text(entity, 3);
            references.declare(Groups.text(entity, 1), value);
        }
        int after = ahead.find(">", spaced);
        return after < 0 ? source.length() : after + 1;
    }
}
