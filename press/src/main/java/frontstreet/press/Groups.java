package frontstreet.press;

import java.util.regex.MatchResult;

/// The groups of a pattern that take part in every match of it.
final class Groups {
    private Groups() {}

    static String of(MatchResult match, int number) {
        String group = match.group(number);
        if (group == null) {
            throw new IllegalStateException("group " + number + " is not in " + match.group());
        }
        return group;
    }
}
