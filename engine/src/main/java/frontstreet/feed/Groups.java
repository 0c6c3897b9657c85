package frontstreet.feed;

import java.util.regex.Matcher;

/// What the groups of a match hold, where a group that took no part is nothing or zero.
final class Groups {
    private Groups() {}

    /// The text of a group, empty where it took no part.
    static String text(Matcher match, int group) {
        String text = match.group(group);
        return text == null ? "" : text;
    }

    /// The number in a group of at most nine digits, 0 where it took no part.
    static int number(Matcher match, int group) {
        String digits = text(match, group);
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
