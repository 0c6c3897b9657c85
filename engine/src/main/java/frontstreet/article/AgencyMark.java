package frontstreet.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a bare text says of the wire agency whose copy it is: its opening ("PARIS (AP) — …",
/// "Reuters - …"), or a credit in its first or last line. For documents that come without a page;
/// where there is one, the [ArticleExtractor] has more to go by.
public final class AgencyMark {
    private static final int LINE_CHARS_MAX = 400;

    // "AP - "
    private static final Pattern BARE = Pattern.compile("^(\\S.{0,29}?) (?:-{1,2}|[—–]) ");

    // "(CNN)—", "New York (CNN) -- ", "Orsk, Sept 3 (QNB) - ": capitals in brackets and a dash,
    // before anything but a place and a day; without the
    // dash where nothing stands before them: "(CNN) The dam held."
    private static final Pattern BRACKETED =
            Pattern.compile(
                    "^\\(\\p{Lu}{2,10}\\)\\s(?=[\\p{Lu}„“\"«])|^(?:\\p{Lu}[\\p{L}\\p{M}.'’-]{1,20}(?:,? \\p{Lu}[\\p{L}\\p{M}.'’-]{1,20}){0,2}"
                            + "(?:,? \\d{1,2})?,? )?\\(\\p{Lu}{2,10}\\)\\s?(?:--|[—–-])\\s?"
                            + "(?=[\\p{Lu}\\d„“\"«])");

    private AgencyMark() {}

    /// The short name of the agency ("AP", "Reuters"); none when the text names none.
    ///
    /// @param text plain text, paragraphs parted by line ends
    public static Optional<String> in(String text) {
        String first = firstLine(text);
        return bareOpening(first)
                .or(() -> DatelineFinder.find(first, "", null).map(DatelineFinder.Opening::agency))
                .or(() -> AgencyFinder.edge(first))
                .or(() -> AgencyFinder.edge(lastLine(text)));
    }

    /// A text without the dateline and the agency that it opens with; itself where it opens with
    /// none.
    public static String cutFrom(String text) {
        Matcher bracketed = BRACKETED.matcher(text);
        if (bracketed.find()) {
            return text.substring(bracketed.end());
        }
        Matcher bare = BARE.matcher(text);
        if (bare.find() && bareOpening(text).isPresent()) {
            return text.substring(bare.end());
        }
        return DatelineFinder.marked(text, text, null)
                .map(DatelineFinder.Opening::rest)
                .orElse(text);
    }

    /// "AP - Stocks rose": an agency's name and a dash, before anything else.
    private static Optional<String> bareOpening(String line) {
        Matcher bare = BARE.matcher(line);
        return bare.find() ? Agencies.named(line.substring(0, bare.end(1))) : Optional.empty();
    }

    private static String firstLine(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && end < start + LINE_CHARS_MAX && text.charAt(end) != '\n') {
            end++;
        }
        return text.substring(start, end).strip();
    }

    private static String lastLine(String text) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start <= LINE_CHARS_MAX && text.charAt(start - 1) != '\n') {
            start--;
        }
        return text.substring(start, end).strip();
    }
}
