package frontstreet.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The words that makers of pages name their elements with → [Trait]s. Read from
/// `element-names.txt`; immutable.
final class ElementNames {
    private static final int NAME_CHARS_MAX = 400;
    private static final int STEM_CHARS_MIN = 3;

    private final Map<String, Integer> words;
    private final Map<String, Integer> starts;
    private final int stemCharsMax;

    private ElementNames(Map<String, Integer> words, Map<String, Integer> starts) {
        this.words = new HashMap<>(words);
        this.starts = new HashMap<>(starts);
        this.stemCharsMax = starts.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    static ElementNames load() {
        var words = new HashMap<String, Integer>();
        var starts = new HashMap<String, Integer>();
        try (InputStream in =
                        Objects.requireNonNull(
                                ElementNames.class.getResourceAsStream("element-names.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (!line.startsWith("#") && colon > 0) {
                    int bit = Trait.valueOf(line.substring(0, colon)).bit();
                    for (String word : line.substring(colon + 1).strip().split(" +", -1)) {
                        boolean start = word.endsWith("*");
                        String bare = word.replace("*", "").replace("-", "");
                        (start ? starts : words).merge(bare, bit, (a, b) -> a | b);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ElementNames(words, starts);
    }

    /// The traits that the words of a class, id or test name stand for.
    ///
    /// @param name as in the page: "article__body js-share-bar relatedLinks"
    int traits(String name) {
        int found = 0;
        int end = Math.min(name.length(), NAME_CHARS_MAX);
        int start = 0;
        String before = "";
        for (int i = 0; i <= end; i++) {
            if (i == end || !Character.isLetter(name.charAt(i))) {
                String word = name.substring(start, i).toLowerCase(Locale.ROOT);
                found |= word.length() < 2 ? 0 : ofWord(word) | ofWord(before + word);
                before = i < end && Character.isWhitespace(name.charAt(i)) ? "" : word;
                start = i + 1;
            } else if (i > start
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1))) {
                String word = name.substring(start, i).toLowerCase(Locale.ROOT);
                found |= word.length() < 2 ? 0 : ofWord(word) | ofWord(before + word);
                before = word;
                start = i;
            }
        }
        return found;
    }

    private int ofWord(String word) {
        int found = words.getOrDefault(word, 0);
        if (word.endsWith("s")) {
            found |= words.getOrDefault(word.substring(0, word.length() - 1), 0);
        }
        for (int i = STEM_CHARS_MIN; i <= Math.min(word.length(), stemCharsMax); i++) {
            found |= starts.getOrDefault(word.substring(0, i), 0);
        }
        return found;
    }
}
