package frontstreet.page;

import java.util.List;
import java.util.regex.Pattern;

/// Which lines of a plain text are captions of pictures: one that is there twice, one that ends in
/// a credit before the text begins, one that says so.
final class PlainCaptions {
    private static final int CAPTION_CHARS_MAX = 700;
    private static final int CREDIT_CHARS_MAX = 90;
    private static final int SAME_CHARS_MIN = 40;
    private static final int SAME_WORDS_MIN = 4;
    private static final int APART_MAX = 2;

    private static final Pattern CREDIT_AT_END =
            Pattern.compile("[^()]*[(（]([^()（）]{2,100})[)）]\\.?$", Pattern.DOTALL);
    private static final Pattern CREDIT =
            Pattern.compile(
                    "(?i).*(?:\\b(?:photo|foto|bild|image|picture|pool|getty|reuters|ap|afp|dpa|epa|efe|ansa|via|courtesy|archiv|file|handout|associated"
                            + " press)\\b|写真|사진|照片|/).*");
    private static final Pattern NAMES =
            Pattern.compile("[(（]\\p{Lu}[\\p{L}.'’-]*(?:,?\\s\\p{Lu}[\\p{L}.'’-]*){1,7}[)）]\\.?");
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?i)(?:photo|photos|photograph|foto|bild|image|picture|写真)\\s*(?:(?:by|courtesy"
                            + " of|von)\\b|:|：|/).*");
    // "Reuters/Piet Okonjo", "Lena Marti / AP"
    private static final Pattern AGENCY_AND_NAME =
            Pattern.compile(
                    "(?:(?i:reuters|ap|afp|dpa|epa|efe|ansa|getty(?:"
                            + " images)?)\\s?/\\s?\\p{Lu}.*|\\p{Lu}[^/]{1,50}\\s?/\\s?(?i:reuters|ap|afp|dpa|epa|efe|ansa|getty(?:"
                            + " images)?)\\b.{0,20})");
    private static final Pattern PICTURE_WORD =
            Pattern.compile("(?i)\\b(?:photo|foto|bild|image|getty|pool)\\b");

    private final List<PlainLine> lines;

    PlainCaptions(List<PlainLine> lines) {
        this.lines = lines;
    }

    /// Whether a line is a caption.
    ///
    /// @param beforeText whether the running text has not begun yet
    boolean isCaption(int i, boolean beforeText) {
        String text = lines.get(i).text();
        if (text.length() > CAPTION_CHARS_MAX) {
            return false;
        }
        return isTwice(i)
                || LABEL.matcher(text).matches()
                || (beforeText && isCredit(tail(text)))
                || (endsInBrackets(text) && (beforeText || hasPictureWord(text)));
    }

    /// Whether a line is nothing but a credit.
    static boolean isCredit(String text) {
        return text.length() >= 2
                && text.length() <= CREDIT_CHARS_MAX
                && (LABEL.matcher(text).matches() || AGENCY_AND_NAME.matcher(text).matches());
    }

    /// Whether a caption stands nearby again, above it or with more to it.
    boolean isSaidBetter(int i) {
        int length = lines.get(i).text().length();
        for (int apart = 1; apart <= APART_MAX; apart++) {
            boolean above = same(i, i - apart) && lines.get(i - apart).text().length() >= length;
            boolean below = same(i, i + apart) && lines.get(i + apart).text().length() > length;
            if (above || below) {
                return true;
            }
        }
        return false;
    }

    private boolean isTwice(int i) {
        for (int apart = 1; apart <= APART_MAX; apart++) {
            if (same(i, i - apart) || same(i, i + apart)) {
                return true;
            }
        }
        return false;
    }

    // one of the two may go on with the credit
    private boolean same(int i, int other) {
        if (other < 0 || other >= lines.size()) {
            return false;
        }
        String one = lines.get(i).text();
        String two = lines.get(other).text();
        int shared = Math.min(one.length(), two.length());
        boolean equal = one.length() == two.length() && lines.get(i).words() >= SAME_WORDS_MIN;
        boolean longer =
                shared >= SAME_CHARS_MIN
                        && Math.max(one.length(), two.length()) - shared <= CREDIT_CHARS_MAX;
        boolean same = one.regionMatches(0, two, 0, shared);
        return same
                && (equal || longer || isCreditBehind(shared, one) || isCreditBehind(shared, two));
    }

    // "The ferry at dusk. (Lena Marti / AFP)": a credit in brackets is all that is new
    private static boolean isCreditBehind(int said, String line) {
        String more = line.substring(said).strip();
        return said > 0
                && CREDIT_AT_END.matcher(more).matches()
                && (CREDIT.matcher(more).matches() || NAMES.matcher(more).matches());
    }

    // what stands behind the last sentence
    private static String tail(String text) {
        for (int i = text.length() - 3; i > 0; i--) {
            if (".!?…”\"".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ') {
                String tail = text.substring(i + 2);
                if (isCredit(tail) || tail.length() > CREDIT_CHARS_MAX) {
                    return tail;
                }
            }
        }
        return "";
    }

    private static boolean endsInBrackets(String text) {
        int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
        if (open < 0 || !CREDIT_AT_END.matcher(text.substring(open)).matches()) {
            return false;
        }
        boolean sentence = endsSentence(text.substring(0, open).strip());
        return CREDIT.matcher(text.substring(open)).matches()
                || (sentence && NAMES.matcher(text.substring(open)).matches());
    }

    private static boolean endsSentence(String text) {
        return !text.isEmpty() && ".!?…”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean hasPictureWord(String text) {
        String credit = text.substring(Math.max(text.lastIndexOf('('), 0));
        return PICTURE_WORD.matcher(credit).find();
    }
}
