package frontstreet.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Lines that sign an article and name no person: "By Courier News Desk", "From our correspondent
/// in Kendal", "By Reuters".
final class DeskLine {
    private static final int CHARS_MAX = 70;
    private static final int WORDS_MAX = 7;

    private static final Set<String> SIGNED =
            Set.of("by", "from", "von", "par", "por", "di", "da", "door", "av", "af");
    private static final Set<String> OURS =
            Set.of(
                    "the", "a", "our", "own", "staff", "der", "unserem", "unserer", "unseren", "la",
                    "notre", "nos", "nuestra", "nuestro", "de", "onze");
    // words between that need no capital
    private static final Set<String> SMALL =
            Set.of("own", "and", "und", "staff", "special", "news", "editorial", "foreign", "wire");
    private static final Set<String> DESKS =
            Set.of(
                    "desk",
                    "staff",
                    "reporter",
                    "reporters",
                    "correspondent",
                    "correspondents",
                    "newsroom",
                    "bureau",
                    "team",
                    "editor",
                    "editors",
                    "board",
                    "writer",
                    "writers",
                    "reports",
                    "agencies",
                    "korrespondent",
                    "korrespondenten",
                    "korrespondentin",
                    "redaktion",
                    "agenturen",
                    "rédaction",
                    "redacción",
                    "corresponsal",
                    "correspondant",
                    "redazione",
                    "redactie");

    // what agencies end their names with that no list knows
    private static final Set<String> WIRES =
            Set.of("press", "wire", "wires", "service", "services", "agency");

    private DeskLine() {}

    /// Whether a line is such a signature and nothing else.
    static boolean is(String line) {
        int space = line.indexOf(' ');
        if (space < 0
                || line.length() > CHARS_MAX
                || !Character.isLetter(line.codePointBefore(line.length()))
                || !SIGNED.contains(line.substring(0, space).toLowerCase(Locale.ROOT))) {
            return false;
        }
        String signer = line.substring(space + 1).strip();
        return Agencies.named(signer).isPresent()
                || isWire(line)
                || isDesk(signer.split(" ", -1), line.regionMatches(true, 0, "from", 0, 4));
    }

    /// The agency, known or not, that a line is signed by: "By Parallel Press".
    static Optional<String> wire(String line) {
        return isWire(line) ? Optional.of(line.substring(line.indexOf(' ') + 1)) : Optional.empty();
    }

    private static boolean isWire(String line) {
        String[] words = line.split(" ", WORDS_MAX + 1);
        return words.length >= 3
                && words.length <= WORDS_MAX
                && line.length() <= CHARS_MAX
                && SIGNED.contains(lower(words[0]))
                && !lower(words[0]).equals("from")
                && WIRES.contains(lower(words[words.length - 1]))
                && Arrays.stream(words)
                        .skip(1)
                        .allMatch(it -> !it.isEmpty() && Character.isUpperCase(it.codePointAt(0)));
    }

    // "from" begins many a sentence: only "our" and the like make it a signature
    private static boolean isDesk(String[] words, boolean isFrom) {
        int end = end(words);
        if (end > WORDS_MAX
                || !DESKS.contains(lower(words[end - 1]))
                || (isFrom && !OURS.contains(lower(words[0])))) {
            return false;
        }
        for (int i = 0; i < end - 1; i++) {
            boolean isSmall = SMALL.contains(words[i]) || (i == 0 && OURS.contains(words[i]));
            if (!isSmall && !Character.isUpperCase(words[i].isEmpty() ? ' ' : words[i].charAt(0))) {
                return false;
            }
        }
        return true;
    }

    // before "in Kendal"
    private static int end(String[] words) {
        for (int i = 1; i < words.length - 1; i++) {
            if (lower(words[i]).equals("in")
                    && Character.isUpperCase(words[i + 1].codePointAt(0))) {
                return i;
            }
        }
        return words.length;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
