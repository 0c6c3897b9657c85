package frontstreet.article;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which part of a line, if any, is the stamp that says when the text came out.
///
/// A day in a sentence is the day of what it tells of: "Alan Bell, born April 4, 1951, …". A stamp
/// is a day with a clock, a name or a label beside it, set off from them; or says what it is.
final class StampLine {
    private static final int LINE_CHARS_MAX = 150;
    private static final int OPENING_CHARS = 60;
    private static final int LABEL_WORDS_MAX = 8;
    private static final int CASELESS_CHARS_MAX = 12;

    private static final PrintedDateLine DATES = new PrintedDateLine();
    private static final Pattern SIGN =
            Pattern.compile("\\s+[-–—/]+\\s+|\\s*[|•·●⋅∙]\\s*|\\s[—–]|[—–]\\s");
    private static final Pattern IN_BRACKETS = Pattern.compile("^[(\\[]([^()\\[\\]]{6,40})[)\\]]");
    private static final Pattern ZONE = Pattern.compile("\\p{Lu}{2,5}");
    private static final Pattern BY =
            Pattern.compile(
                    "(?:^|\\s)(?:by|von|par|por|di|door|av|af|przez)\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern.compile("[\\p{L})”\"][.!?…]+[”\"]?$");
    private static final Pattern CREDIT =
            Pattern.compile("(?i)\\b(?:photos?|fotos?|bild|getty|file|archiv|images?)\\b");
    private static final Set<String> BESIDE_NAMES =
            Set.of(
                    "by",
                    "von",
                    "par",
                    "por",
                    "di",
                    "da",
                    "door",
                    "av",
                    "af",
                    "przez",
                    "in",
                    "and",
                    "und",
                    "et",
                    "y",
                    "e",
                    "og",
                    "och",
                    "en",
                    "for",
                    "to",
                    "this",
                    "article",
                    "story",
                    "was",
                    "originally",
                    "is",
                    "wurde",
                    "dieser",
                    "artikel",
                    "a",
                    "été",
                    "de",
                    "van",
                    "edited",
                    "written",
                    "staff");

    private StampLine() {}

    /// The stamp in a line, or `null` where there is none.
    ///
    /// @param language BCP 47, or `null`
    static @Nullable String of(String line, @Nullable String language) {
        boolean isShort = line.length() <= LINE_CHARS_MAX;
        if (isShort && !CREDIT.matcher(line).find()) {
            for (String part : SIGN.split(line, -1)) {
                if (isStamp(part)) {
                    return line;
                }
            }
        }
        return opening(line, language);
    }

    // "KENDAL, May 3, 2024 — The river …", "May 3, 2024 | The river …", "(3 May 2024) The river …"
    private static @Nullable String opening(String line, @Nullable String language) {
        String first = SIGN.split(line, 2)[0];
        if (first.length() < line.length() && first.length() <= OPENING_CHARS && isStamp(first)) {
            return first;
        }
        Matcher brackets = IN_BRACKETS.matcher(line);
        if (brackets.find() && isStamp(Objects.requireNonNull(brackets.group(1)))) {
            return brackets.group();
        }
        return DatelineFinder.find(line, "", language)
                .filter(it -> it.day() != null)
                .map(it -> line.substring(0, line.length() - it.rest().length()))
                .orElse(null);
    }

    private static boolean isStamp(String part) {
        if (part.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        var labels = new Labels(part);
        if (labels.count == 0) {
            return true;
        }
        if (!labels.areLabels || labels.count > LABEL_WORDS_MAX) {
            return false;
        }
        return labels.areSetOff
                || StampWords.isStamp(part)
                || BY.matcher(part).find()
                || (labels.areCaseless && labels.chars <= CASELESS_CHARS_MAX);
    }

    /// The words of a part of a line that are no words of a date; three capitals behind a clock are
    /// its zone.
    private static final class Labels {
        private final String part;
        private boolean areLabels;
        private boolean areSetOff = true;
        private boolean areCaseless = true;
        private int count;
        private int chars;
        // of what was read: whether the last word was a label, a date with a number, or neither
        private boolean afterLabel;
        private boolean afterDate;
        private boolean isParted;

        private Labels(String part) {
            this.part = part;
            this.areLabels = !SENTENCE_END.matcher(part).find();
            read();
        }

        private void read() {
            int start = -1;
            for (int at = 0; at <= part.length(); at++) {
                char c = at < part.length() ? part.charAt(at) : ' ';
                if (Character.isLetter(c) || (start >= 0 && (c == '’' || c == '\''))) {
                    start = start < 0 ? at : start;
                    continue;
                }
                if (start >= 0) {
                    word(part.substring(start, at));
                    start = -1;
                }
                if (Character.isDigit(c)) {
                    areSetOff &= !afterLabel || isParted;
                    afterDate = true;
                    afterLabel = false;
                    isParted = false;
                } else {
                    isParted |= ",;()[]".indexOf(c) >= 0;
                }
            }
        }

        private void word(String word) {
            boolean isZone = afterDate && !isParted && ZONE.matcher(word).matches();
            if (isZone || DATES.isKnown(word) || StampWords.isStamp(word)) {
                return;
            }
            int first = word.codePointAt(0);
            boolean isLower = Character.isLowerCase(first);
            count++;
            chars += word.length();
            areLabels &= !isLower || BESIDE_NAMES.contains(word);
            areCaseless &= !isLower && !Character.isUpperCase(first);
            areSetOff &= !afterDate || isParted;
            afterDate = false;
            afterLabel = true;
            isParted = false;
        }
    }
}
