package frontstreet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One paragraph or line of a page saved as plain text.
///
/// @param text white space folded, without its bullet
/// @param kind what it is by itself
record PlainLine(String text, Kind kind) {

    /// What a line is by itself.
    enum Kind {
        /// Running text: one sentence or more.
        PROSE,
        /// A few words without a sentence's end: headline, subheading, menu entry.
        SHORT,
        /// Behind a bullet.
        ITEM,
        /// Who signed, and perhaps when.
        BYLINE,
        /// Rights, terms.
        LEGAL
    }

    private static final int LINES_MAX = 100_000;
    private static final int WRAP_LINES_MIN = 2;
    private static final int WRAP_CHARS_MAX = 110;
    private static final int WRAP_CHARS_MIN = 40;
    private static final int WRAP_SLACK = 8;
    private static final int AGAIN_LINES_MAX = 8;
    private static final int PROSE_CHARS_MIN = 140;
    private static final int SENTENCE_CHARS_MIN = 25;
    private static final int BYLINE_CHARS_MAX = 140;
    private static final int DATED_CHARS_MAX = 60;

    private static final String BULLETS = "•·▪◦‣●○■►–*-";
    private static final Pattern BYLINE =
            Pattern.compile(
                    "(?:By|BY|Von|VON|Par|PAR|Por|POR|Di|Da|Door|Av|Af|Text|Texte|Texto|Autor|Autorin|Author|Auteur|Written"
                            + " by|Story by|Reported by|Reporting by|Przez|Автор)\\s*:?\\s+\\p{Lu}.*");
    // whoever signs with the day signs on a line of its own, whatever is written below it
    private static final Pattern DATED_BYLINE =
            Pattern.compile(
                    "(?:By|BY|Von|VON|Par|PAR|Por|POR)\\s\\p{Lu}[^.!?]{1,90}\\s[-–—|•]\\s[^-–—|•]{1,20}\\d{4}.{0,40}");
    // "JANE DOE - Dec. 13, 2015 9:45 PM EST AP", "- Dec. 13, 2015 9:45 PM EST AP"
    private static final Pattern DATED_SIGNATURE =
            Pattern.compile(
                    "(?:\\p{Lu}[\\p{L}.'’-]{0,25},?\\s(?:(?:and|und|et|y|\\p{Lu}[\\p{L}.'’-]{0,25}),?\\s){0,8})?"
                            + "[-–—|]\\s\\p{L}{3,12}\\.?\\s\\d{1,2},?\\s\\d{4},?\\s\\d{1,2}[:.]\\d\\d\\b.{0,25}");
    private static final Pattern DAY =
            Pattern.compile("(?:\\p{L}{2,10}[.,:]{0,2}\\s){0,3}\\d{1,4}[-./,\\s]");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern CLOCK = Pattern.compile("(?<!\\d)\\d{1,2}[:.]\\d\\d(?!\\d)");
    private static final Pattern STAMP =
            Pattern.compile(
                    "(?i)(?:(?:last|first|originally|zuletzt)\\s)?(?:updated|published|posted|modified"
                            + "|aktualisiert|veröffentlicht|stand|publié|mis à jour|publicado|actualizado"
                            + "|pubblicato|aggiornato|gepubliceerd|bijgewerkt)\\b[^.!?]{0,20}\\d");
    // "The ministers meet in May. (Reporting by Ada Fields; editing by Ben Rivers)"
    private static final Pattern SIGNED_IN_BRACKETS =
            Pattern.compile(
                    "[(（]((?:Reporting|Writing|Additional reporting|Written|Reported|Text|By|Von|Par|Por)(?:\\sby)?:?\\s\\p{Lu}[^()（）]{2,300})[)）]\\.?");

    /// The paragraphs and lines of a text. Paragraphs broken into lines of even width are joined.
    static List<PlainLine> of(String text) {
        var read = new ArrayList<PlainLine>();
        var block = new ArrayList<String>();
        for (String line : text.split("\\R", LINES_MAX)) {
            String folded = folded(line);
            boolean isSigned = DATED_BYLINE.matcher(folded).matches();
            boolean isSignature = !isSigned && DATED_SIGNATURE.matcher(folded).matches();
            if (folded.isEmpty() || isSigned || isSignature) {
                addBlock(block, read);
                block.clear();
            }
            if (isSigned) {
                read.add(of(folded, false));
            } else if (isSignature) {
                read.add(new PlainLine(folded, Kind.BYLINE));
            } else if (!folded.isEmpty()) {
                block.add(folded);
            }
        }
        addBlock(block, read);
        headingsAboutRights(read);
        return read;
    }

    // before the text begins, a line that names a house and no year is a headline
    private static void headingsAboutRights(List<PlainLine> read) {
        for (int i = 0; i < read.size() && read.get(i).kind() != Kind.PROSE; i++) {
            String text = read.get(i).text();
            if (read.get(i).kind() == Kind.LEGAL && !RightsLine.isCertain(text)) {
                read.set(i, new PlainLine(text, Kind.SHORT));
            }
        }
    }

    private static String folded(String line) {
        var folded = new StringBuilder();
        boolean space = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
            } else if (c != '\uFEFF' && c != '\u200B' && c != '\u00AD') {
                if (space && !folded.isEmpty()) {
                    folded.append(' ');
                }
                space = false;
                folded.append(c);
            }
        }
        return folded.toString();
    }

    // a caption is printed twice at times, with no blank line between; it may fill several lines
    private static void addBlock(List<String> block, List<PlainLine> read) {
        int done = 0;
        for (int i = 0; i < block.size(); i++) {
            int lines = saidAgain(block, i);
            if (lines > 0) {
                addLines(block.subList(done, i), read);
                addLines(block.subList(i, i + lines), read);
                done = i + lines;
                i = done + lines - 1;
                addLines(block.subList(done, i + 1), read);
                done = i + 1;
            }
        }
        addLines(block.subList(done, block.size()), read);
    }

    // how many lines from here on are there again right below; 0 when none are
    private static int saidAgain(List<String> block, int from) {
        for (int lines = 1; lines <= AGAIN_LINES_MAX; lines++) {
            int to = from + 2 * lines;
            if (to <= block.size()
                    && block.get(from).length() >= WRAP_CHARS_MIN
                    && block.subList(from, from + lines).equals(block.subList(from + lines, to))) {
                return lines;
            }
        }
        return 0;
    }

    private static void addLines(List<String> block, List<PlainLine> read) {
        if (isWrapped(block)) {
            addLine(String.join(" ", block), read);
            return;
        }
        for (String line : block) {
            boolean bullet = isBullet(line);
            if (bullet) {
                read.add(of(line.substring(2).strip(), true));
            } else {
                addLine(line, read);
            }
        }
    }

    // who signed in brackets behind the last sentence signs on a line of its own
    private static void addLine(String line, List<PlainLine> read) {
        int open = Math.max(line.lastIndexOf('('), line.lastIndexOf('（'));
        Matcher signed = SIGNED_IN_BRACKETS.matcher(line.substring(Math.max(open, 0)));
        String text = open < 0 || !signed.matches() ? line : line.substring(0, open).strip();
        if (!text.isEmpty()) {
            read.add(of(text, false));
        }
        if (text.length() < line.length()) {
            read.add(new PlainLine(Objects.requireNonNull(signed.group(1)), Kind.BYLINE));
        }
    }

    private static boolean isBullet(String line) {
        return line.length() > 2 && BULLETS.indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
    }

    // a line was broken where the next word would not have fitted into the longest one
    private static boolean isWrapped(List<String> block) {
        int longest = 0;
        for (String line : block) {
            longest = Math.max(longest, line.length());
        }
        boolean even = block.size() >= WRAP_LINES_MIN && longest <= WRAP_CHARS_MAX;
        for (int i = 0; even && i < block.size(); i++) {
            String line = block.get(i);
            boolean last = i == block.size() - 1;
            even = !isBullet(line) && !isStamped(line) && (last || line.length() >= WRAP_CHARS_MIN);
            if (even && !last) {
                int space = block.get(i + 1).indexOf(' ');
                int word = space < 0 ? block.get(i + 1).length() : space;
                even = line.length() + 1 + word > longest - WRAP_SLACK;
            }
        }
        return even;
    }

    // "Published: 14:05 GMT, 9 February 2026 | Updated: 16:40 GMT, 9 February 2026"
    private static boolean isStamped(String text) {
        return text.length() <= BYLINE_CHARS_MAX
                && STAMP.matcher(text).lookingAt()
                && YEAR.matcher(text).find()
                && CLOCK.matcher(text).find();
    }

    private static PlainLine of(String text, boolean bullet) {
        if (bullet) {
            return new PlainLine(text, Kind.ITEM);
        }
        if (RightsLine.is(text)) {
            return new PlainLine(text, Kind.LEGAL);
        }
        boolean sentence = endsAsSentence(text);
        if (text.length() <= BYLINE_CHARS_MAX && !sentence && BYLINE.matcher(text).matches()) {
            return new PlainLine(text, Kind.BYLINE);
        }
        int size = size(text);
        boolean prose = size >= PROSE_CHARS_MIN || (sentence && size >= SENTENCE_CHARS_MIN);
        return new PlainLine(text, prose ? Kind.PROSE : Kind.SHORT);
    }

    // a character of Chinese, Japanese or Korean says as much as three letters
    private static int size(String text) {
        int size = text.length();
        for (int i = 0; i < text.length(); i++) {
            size += text.charAt(i) >= '\u2E80' && text.charAt(i) < '\uFB00' ? 2 : 0;
        }
        return size;
    }

    private static boolean endsAsSentence(String text) {
        int i = text.length() - 1;
        while (i > 0 && "\"'”’»)]」』".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return ".!?…。！？؟।".indexOf(text.charAt(i)) >= 0;
    }

    /// Whether it tells only when the text came out or was changed.
    boolean isStamp() {
        boolean isLong = kind == Kind.SHORT && isStamped(text);
        return isLong
                || (isDated()
                        && (STAMP.matcher(text).lookingAt()
                                || (isDay() && CLOCK.matcher(text).find())));
    }

    /// Whether it begins with a day and tells its year.
    boolean isDay() {
        return isDated() && DAY.matcher(text).lookingAt();
    }

    /// Whether it tells a day or a time, and little else.
    boolean isDated() {
        return kind == Kind.SHORT && text.length() <= DATED_CHARS_MAX && YEAR.matcher(text).find();
    }

    /// How many words, where words are parted by spaces; a third of the characters elsewhere.
    int words() {
        int words = 1;
        int wide = 0;
        for (int i = 0; i < text.length(); i++) {
            words += text.charAt(i) == ' ' ? 1 : 0;
            wide += text.charAt(i) >= '\u2E80' && text.charAt(i) < '\uFB00' ? 1 : 0;
        }
        return Math.max(words, wide / 3);
    }
}
