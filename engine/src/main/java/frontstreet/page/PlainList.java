package frontstreet.page;

import java.util.List;

/// An article that is a numbered list: its first number, and the line that leads to it, are short
/// lines before the first sentence, and of the text all the same.
final class PlainList {
    private PlainList() {}

    /// Where the text begins.
    ///
    /// @param after the line before, a headline's
    /// @param start the first line of running text
    /// @param end the last
    static int start(List<PlainLine> lines, int after, int start, int end) {
        int first = start - 1;
        if (first <= after || !isNumbered(lines.get(first), '1')) {
            return start;
        }
        boolean goesOn = lines.subList(start, end).stream().anyMatch(it -> isNumbered(it, '2'));
        if (!goesOn) {
            return start;
        }
        boolean led = first - 1 > after && lines.get(first - 1).text().endsWith(":");
        return led ? first - 1 : first;
    }

    // "1. THE FERRY", "1) The ferry"
    private static boolean isNumbered(PlainLine line, char number) {
        String text = line.text();
        return text.length() > 3
                && text.charAt(0) == number
                && (text.charAt(1) == '.' || text.charAt(1) == ')')
                && text.charAt(2) == ' ';
    }
}
