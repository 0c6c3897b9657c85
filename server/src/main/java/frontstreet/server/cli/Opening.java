package frontstreet.server.cli;

import frontstreet.text.Sentences;
import frontstreet.text.Words;
import java.util.Arrays;

/// The opening of an article as a summary: its own first sentences, as many as fit.
final class Opening {
    private Opening() {}

    /// The first sentences up to so many words; of a longer first one its head. `""` where there is
    /// none, or where it only repeats the headline.
    static String of(String text, String headline, int wordsMax) {
        var opening = new StringBuilder();
        int words = 0;
        for (String sentence : Sentences.of(text)) {
            String line = sentence.replaceAll("\\s+", " ").strip();
            int more = Words.of(line).size();
            if (words == 0 && Words.of(line).equals(Words.of(headline))) {
                continue;
            }
            if (words > 0 && words + more > wordsMax) {
                break;
            }
            opening.append(words == 0 ? "" : " ").append(line);
            words += more;
            if (words >= wordsMax) {
                break;
            }
        }
        return cut(opening.toString(), wordsMax);
    }

    private static String cut(String text, int wordsMax) {
        String[] words = text.split(" ", -1);
        if (words.length <= wordsMax * 5 / 4) {
            return text;
        }
        return String.join(" ", Arrays.copyOf(words, wordsMax)) + " …";
    }
}
