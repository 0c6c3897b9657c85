package frontstreet.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A caption as printed → what the picture shows and, apart, who made or owns it: "The dock at
/// dusk. (Jane Doe/Example News)" is "The dock at dusk." and "Jane Doe/Example News".
final class CaptionSplitter {
    private static final int CHARS_MAX = 3_000;
    private static final int TAIL_CHARS_MAX = 160;

    /// Both parts; each `null` where the caption has none.
    record Split(@Nullable String caption, @Nullable String credit) {}

    private static final String LABELS =
            "photo credits?|photo/|photographs?|photos?|image credits?|images?|picture credits?"
                    + "|pictures?|credits?|source|courtesy|fotocredit|fotoquelle|bildquelle|bildrechte"
                    + "|bildcredit|fotografie|fotos?|bild|bilder|quelle|grafik|archivfoto|symbolfoto"
                    + "|symbolbild|archivbild|crédits? photos?|crédits?|photographie|créditos?|fuente"
                    + "|fotografía|imagen|fotógrafo|imagem|foto de|immagine|fonte|bron|beeld|kuva|zdjęcie"
                    + "|fot|zdroj|autor|źródło|фото|источник|写真|출처|사진|图|ill|illustration";
    private static final Pattern LABEL_AT_START =
            Pattern.compile(
                    "^[\\s(\\[|–—-]*(?:" + LABELS + ")\\.?\\s*[:：/]\\s*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BY_AT_START =
            Pattern.compile(
                    "^[\\s(\\[]*(?:photos?|photographs?|images?|pictures?|illustrations?|foto|fotos)"
                            + "\\s+(?:by|courtesy of|von|de|via)\\s+",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LABEL_INSIDE =
            Pattern.compile(
                    "(?<=^|[\\s.,;|(\\[–—\"”’-])(?:(?:"
                            + LABELS
                            + ")\\.?\\s*[:：]|(?:photo|photograph|image|picture|illustration)s?\\s+(?:by|courtesy of)\\b|©|\\(c\\)\\s)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OWNER =
            Pattern.compile(
                    "(?:^|[^\\p{L}])(?:AP|AFP|REUTERS|Reuters|dpa|DPA|EPA|EFE|ANSA|AAP|APA|PA|UPI|NTB|TT|CTK|ČTK"
                            + "|PAP|ANP|KEYSTONE|Keystone|Belga|BELGA|TASS|Xinhua|Yonhap|Kyodo|Ritzau|Scanpix"
                            + "|Lehtikuva|Getty(?: Images)?|GETTY(?: IMAGES)?|AFP-JIJI|imago(?: images)?|IMAGO"
                            + "|picture[ -]alliance|Picture Alliance|Shutterstock|SHUTTERSTOCK|iStock(?:photo)?|Alamy"
                            + "|Unsplash|Pixabay|Pexels|Adobe Stock|Depositphotos|Dreamstime|Bloomberg|ZUMA|Zuma"
                            + "|Sipa|SIPA|Abaca|LaPresse|Anadolu|Ukrinform|Associated Press|Agence France-Presse"
                            + "|Press Association|Canadian Press|EyeEm|WireImage|Imagn|USA TODAY Sports|Newscom|Magnum"
                            + "|Profimedia|Handout|HANDOUT|Pool|POOL|Screenshot|Wikimedia Commons|Wikipedia|NASA"
                            + "|Europa Press|EUROPA PRESS|Archiv|privat|Privat|Courtesy|courtesy|epd|KNA|ddp|NurPhoto)(?:$|[^\\p{L}])");
    private static final Pattern NAMES =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}.'’-]{0,30}(?:,?\\s+(?:\\p{Lu}[\\p{L}.'’-]{0,30}|de|van|von|der|den|al|la|da|dos)){1,6}");
    private static final Pattern NAMES_AND_OWNER =
            Pattern.compile(
                    "[\\p{L}.'’ -]{2,60}\\s?/\\s?[\\p{L}\\d.,'’& /-]{2,80}|[\\p{L}.'’ ,-]{2,80}\\s(?:via|for|für)\\s[\\p{L}\\d.'’& /-]{2,60}");

    // "By Jane Doe published 19 December 2023", "By Jane Doe | doe@paper.example": who wrote the
    // article, and when
    private static final Pattern BYLINE =
            Pattern.compile(
                    "^By\\s\\p{Lu}.{2,150}?(?:\\p{L}{3,12}\\.? \\d{1,2},? \\d{4}|\\d{1,2}\\.? \\p{L}{3,12}\\.?,? \\d{4}"
                            + "|\\w@\\w|\\b(?:[Pp]ublished|[Uu]pdated)\\b)");

    private CaptionSplitter() {}

    static Split split(String printed) {
        String text = printed.strip();
        if (text.isEmpty() || text.length() > CHARS_MAX) {
            return new Split(text.isEmpty() ? null : text, null);
        }
        boolean labelled = LABEL_AT_START.matcher(text).find() || BY_AT_START.matcher(text).find();
        Split split = labelled ? null : brackets(text);
        if (split == null) {
            split = labelled(text);
        }
        if (split == null) {
            split = tail(text);
        }
        if (split == null) {
            split = isCredit(text) ? new Split(null, credit(text)) : new Split(text, null);
        }
        return split;
    }

    /// A credit without its label, brackets and marks: "(Photo: Jane Doe)" is "Jane Doe"; none
    /// where it is the article's byline.
    static @Nullable String credit(String printed) {
        String text = printed.strip();
        if (BYLINE.matcher(text).find()) {
            return null;
        }
        for (int round = 0; round < 3; round++) {
            text = BY_AT_START.matcher(text).replaceFirst("");
            text = LABEL_AT_START.matcher(text).replaceFirst("");
            text = unbracketed(text);
            text = text.replaceFirst("^[\\s©:;,|–—-]+", "").replaceFirst("[\\s;,|–—-]+$", "");
        }
        return text.isEmpty() ? null : text;
    }

    private static String unbracketed(String text) {
        boolean round = text.startsWith("(") && text.indexOf(')') == text.length() - 1;
        boolean square = text.startsWith("[") && text.indexOf(']') == text.length() - 1;
        if (round || square) {
            return text.substring(1, text.length() - 1).strip();
        }
        return text.startsWith("(") && text.indexOf(')') < 0 ? text.substring(1) : text;
    }

    // "... at dusk. (Jane Doe/Example News)"
    private static @Nullable Split brackets(String text) {
        int end = text.length();
        while (end > 0 && ". ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0 || ")]）".indexOf(text.charAt(end - 1)) < 0) {
            return null;
        }
        char opening = "([（".charAt(")]）".indexOf(text.charAt(end - 1)));
        int open = text.lastIndexOf(opening, end - 1);
        if (open < 0 || end - open > TAIL_CHARS_MAX) {
            return null;
        }
        String inner = text.substring(open + 1, end - 1).strip();
        String before = text.substring(0, open).strip();
        boolean named = NAMES.matcher(inner).matches() && endsSentence(before);
        if (!inner.isEmpty() && (named || isCredit(inner))) {
            return new Split(before.isEmpty() ? null : before, credit(inner));
        }
        return null;
    }

    // "... at dusk. Photo: Jane Doe", "... at dusk © Jane Doe"
    private static @Nullable Split labelled(String text) {
        Matcher label = LABEL_INSIDE.matcher(text);
        int at = -1;
        while (label.find()) {
            if (text.length() - label.start() <= TAIL_CHARS_MAX && at < 0) {
                at = label.start();
            }
        }
        if (at < 0) {
            return null;
        }
        String before = text.substring(0, at).replaceFirst("[\\s|(\\[–—,-]+$", "").strip();
        String credit = credit(text.substring(at));
        if (credit == null || (at == 0 && endsSentence(credit) && credit.length() > 60)) {
            return null;
        }
        return new Split(before.isEmpty() ? null : before, credit);
    }

    // "... at dusk. Jane Doe/Example News"
    private static @Nullable Split tail(String text) {
        int from = Math.max(0, text.length() - TAIL_CHARS_MAX);
        for (int i = text.length() - 3; i > from; i--) {
            boolean ends = ".!?…”\"»|".indexOf(text.charAt(i)) >= 0;
            if (ends && text.charAt(i + 1) == ' ') {
                String tail = text.substring(i + 1).strip();
                if (isCredit(tail) && tail.length() <= 90) {
                    String before = text.substring(0, text.charAt(i) == '|' ? i : i + 1).strip();
                    return new Split(before, credit(tail));
                }
            }
        }
        return null;
    }

    private static boolean endsSentence(String text) {
        return text.isEmpty() || ".!?…\"”».".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /// Whether a text is nothing but a credit.
    static boolean isCredit(String text) {
        if (text.length() > TAIL_CHARS_MAX) {
            return false;
        }
        if (LABEL_AT_START.matcher(text).find() || BY_AT_START.matcher(text).find()) {
            return true;
        }
        boolean few = text.split("\\s+", -1).length <= 9;
        return text.startsWith("©")
                || (few && OWNER.matcher(text).find())
                || (few && NAMES_AND_OWNER.matcher(text).matches());
    }
}
