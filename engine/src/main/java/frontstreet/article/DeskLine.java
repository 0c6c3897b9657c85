package frontstreet.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

    // what stands between a reporter and the agency
    private static final String PARTING = ",/|•·";
    private static final Pattern SIGNERS =
            Pattern.compile("\\s*[,/|•·]\\s*|\\s+(?:and|AND|und|et|y)\\s+");

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
                || wire(line).isPresent()
                || isDesk(signer.split(" ", -1), line.regionMatches(true, 0, "from", 0, 4));
    }

    /// The agency, known or not, that a line is signed by: "By Parallel Press", "By Jane Doe, Coast
    /// Wire Service", "JANE DOE / Coast Wire".
    static Optional<String> wire(String line) {
        if (line.length() > CHARS_MAX) {
            return Optional.empty();
        }
        String by = line.substring(0, Math.max(0, line.indexOf(' ')));
        boolean isBy = SIGNED.contains(lower(by)) && !lower(by).equals("from");
        String signers = isBy ? line.substring(by.length() + 1).strip() : line;
        int last = -1;
        for (int i = 0; i < signers.length(); i++) {
            last = PARTING.indexOf(signers.charAt(i)) < 0 ? last : i;
        }
        return (isBy || (last > 0 && areNames(signers.substring(0, last))))
                        && isWire(signers.substring(last + 1).strip())
                ? Optional.of(signers.substring(last + 1).strip())
                : Optional.empty();
    }

    private static boolean areNames(String signers) {
        return Arrays.stream(SIGNERS.split(signers, -1)).allMatch(PersonName::isLikely);
    }

    private static boolean isWire(String name) {
        String[] words = name.split(" ", WORDS_MAX);
        return words.length >= 2
                && words.length < WORDS_MAX
                && WIRES.contains(lower(words[words.length - 1]))
                && Arrays.stream(words)
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
