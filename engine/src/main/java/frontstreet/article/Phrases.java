package frontstreet.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The wording of boilerplate, read from `boilerplate-words.txt`, which describes its own form.
/// Immutable.
final class Phrases {
    private static final int CHARS_MAX = 400;
    private static final String GAP = " … ";

    /// What a wording tells.
    ///
    /// @param why what such a line is
    /// @param sure whether the wording alone decides
    record Told(Cut.Why why, boolean sure) {}

    // what a line holds, begins or ends with, and what else it holds: "" where nothing
    private record Phrase(String words, String more, Told told) {
        private static Phrase of(String words, Told told) {
            int gap = words.indexOf(GAP);
            return gap < 0
                    ? new Phrase(words, "", told)
                    : new Phrase(
                            words.substring(0, gap), words.substring(gap + GAP.length()), told);
        }
    }

    private final Map<String, Told> whole;
    private final Map<Character, List<Phrase>> starts;
    private final List<Phrase> ends;
    private final List<Phrase> parts;

    private Phrases(
            Map<String, Told> whole,
            Map<Character, List<Phrase>> starts,
            List<Phrase> ends,
            List<Phrase> parts) {
        this.whole = Map.copyOf(whole);
        this.starts = Map.copyOf(starts);
        this.ends = List.copyOf(ends);
        this.parts = List.copyOf(parts);
    }

    static Phrases load() {
        var whole = new HashMap<String, Told>();
        var starts = new HashMap<Character, List<Phrase>>();
        var ends = new ArrayList<Phrase>();
        var parts = new ArrayList<Phrase>();
        for (String line : loadLines()) {
            int colon = line.indexOf(": ");
            boolean sure = line.startsWith("!");
            var told = new Told(Cut.Why.valueOf(line.substring(sure ? 1 : 0, colon)), sure);
            String words = line.substring(colon + 2);
            if (words.startsWith("=")) {
                whole.put(words.substring(1), told);
            } else if (words.startsWith("^")) {
                starts.computeIfAbsent(words.charAt(1), it -> new ArrayList<>())
                        .add(Phrase.of(words.substring(1), told));
            } else if (words.endsWith("$")) {
                ends.add(new Phrase(words.substring(0, words.length() - 1), "", told));
            } else {
                parts.add(new Phrase(words, "", told));
            }
        }
        parts.sort((a, b) -> Boolean.compare(b.told().sure(), a.told().sure()));
        return new Phrases(whole, starts, ends, parts);
    }

    private static List<String> loadLines() {
        var read = new ArrayList<String>();
        try (InputStream in =
                        Objects.requireNonNull(
                                Phrases.class.getResourceAsStream("boilerplate-words.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && line.contains(": ")) {
                    read.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /// What the wording of a line tells, or `null` when nothing.
    @Nullable Told of(String line) {
        if (line.isEmpty() || line.length() > CHARS_MAX) {
            return null;
        }
        String text = line.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
        Told told = whole.get(trimmed(text));
        if (told == null) {
            told = first(starts.getOrDefault(text.charAt(0), List.of()), text);
        }
        for (int i = 0; told == null && i < ends.size(); i++) {
            told = text.endsWith(ends.get(i).words()) ? ends.get(i).told() : null;
        }
        for (int i = 0; told == null && i < parts.size(); i++) {
            told = text.contains(parts.get(i).words()) ? parts.get(i).told() : null;
        }
        return told;
    }

    private static @Nullable Told first(List<Phrase> phrases, String text) {
        for (Phrase phrase : phrases) {
            String words = phrase.words();
            if (text.startsWith(words)
                    && endsAsWord(text, words.length())
                    && text.contains(phrase.more())) {
                return phrase.told();
            }
        }
        return null;
    }

    private static boolean endsAsWord(String text, int end) {
        return end >= text.length()
                || !Character.isLetterOrDigit(text.charAt(end))
                || !Character.isLetterOrDigit(text.charAt(end - 1));
    }

    private static String trimmed(String text) {
        int end = text.length();
        int start = 0;
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return text.substring(start, end);
    }
}
