package frontstreet.frontpage;

import frontstreet.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Lists of words and of runs of words, and the parts of a headline that they are sought in.
final class HeadlineWords {
    private static final int PARTS_MAX = 5;

    // A colon, with the quotation mark that it may stand in, or a dash or line between blanks.
    private static final Pattern PARTS = Pattern.compile(":['’”\"]?\\s|\\s[–—|]\\s");

    private HeadlineWords() {}

    /// What stands between colons, dashes and lines.
    static List<String> parts(String headline) {
        return List.of(PARTS.split(headline, PARTS_MAX));
    }

    static boolean hasRun(List<String> words, Map<String, List<List<String>>> runs) {
        for (int i = 0; i < words.size(); i++) {
            for (List<String> run : runs.getOrDefault(words.get(i), List.of())) {
                int end = i + run.size();
                if (end <= words.size() && words.subList(i, end).equals(run)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// A list between commas; of several words those joined by blanks.
    static Set<String> set(String list) {
        return runs(list).stream().map(run -> String.join(" ", run)).collect(Collectors.toSet());
    }

    /// Runs of words between commas, by the first of their words.
    static Map<String, List<List<String>>> byFirst(String list) {
        return runs(list).stream().collect(Collectors.groupingBy(List::getFirst));
    }

    private static List<List<String>> runs(String list) {
        return Arrays.stream(list.split(",", -1)).map(Words::of).toList();
    }
}
