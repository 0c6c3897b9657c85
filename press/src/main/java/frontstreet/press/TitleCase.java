package frontstreet.press;

import java.util.Set;

/// Headlines Set Like This: all but the small words with a capital.
final class TitleCase {
    private static final Set<String> SMALL =
            Set.of(
                    "a", "an", "and", "as", "at", "but", "by", "for", "from", "if", "in", "into",
                    "nor", "of", "on", "or", "over", "per", "the", "to", "up", "via", "vs", "with");

    private TitleCase() {}

    static String of(String headline) {
        var out = new StringBuilder();
        String[] words = headline.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            boolean edge = i == 0 || i == words.length - 1 || words[i - 1].endsWith(":");
            out.append(i == 0 ? "" : " ");
            out.append(!edge && SMALL.contains(words[i]) ? words[i] : raised(words[i]));
        }
        return out.toString();
    }

    private static String raised(String word) {
        int at = !word.isEmpty() && "“‘(".indexOf(word.charAt(0)) >= 0 ? 1 : 0;
        if (at >= word.length() || !Character.isLowerCase(word.charAt(at))) {
            return word;
        }
        return word.substring(0, at)
                + Character.toUpperCase(word.charAt(at))
                + word.substring(at + 1);
    }
}
