package frontstreet.server.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalLong;

/// Our own addresses. In one with a number the number alone counts; the words are for who reads it.
final class Addresses {
    private static final int WORDS_CHARS_MAX = 60;

    private Addresses() {}

    static String section(String slug) {
        return "/section/" + slug;
    }

    static String source(String slug) {
        return "/source/" + slug;
    }

    static String story(long id, String headline) {
        return "/story/" + id + "/" + words(headline, "story");
    }

    static String article(long id, String headline) {
        return "/article/" + id + "/" + words(headline, "article");
    }

    /// A search.
    ///
    /// @param page from 1
    static String search(String typed, boolean isNewestFirst, int page) {
        return "/search?q="
                + URLEncoder.encode(typed, StandardCharsets.UTF_8)
                + (isNewestFirst ? "&order=newest" : "")
                + (page > 1 ? "&page=" + page : "");
    }

    /// The number in an address; none when what stands there is none of ours.
    static OptionalLong number(String id) {
        return id.matches("[1-9][0-9]{0,15}")
                ? OptionalLong.of(Long.parseLong(id))
                : OptionalLong.empty();
    }

    /// The words of a headline, "senate-strikes-a-deal": Latin letters without their marks, those
    /// of other scripts as they are, in the percent-encoding that browsers send
    /// (<https://url.spec.whatwg.org/#path-percent-encode-set>).
    ///
    /// @param otherwise what stands there when the headline has neither letters nor digits
    static String words(String headline, String otherwise) {
        int[] letters =
                Normalizer.normalize(headline, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .codePoints()
                        .toArray();
        var words = new StringBuilder();
        boolean gap = false;
        int last = 0;
        for (int i = 0; i < letters.length && words.length() < WORDS_CHARS_MAX; i++) {
            int letter = letters[i];
            if (Character.isLetterOrDigit(letter)) {
                words.append(gap && !words.isEmpty() ? "-" : "").append(plain(letter));
                gap = false;
                last = letter;
            } else if (isMark(letter)) {
                words.append(
                        gap || words.isEmpty() || isLatin(last) ? "" : Character.toString(letter));
            } else if (!isSilent(letter)) {
                gap = true;
            }
        }
        return words.isEmpty() ? otherwise : encoded(whole(words.toString()));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(
                Normalizer.normalize(words, Normalizer.Form.NFC), StandardCharsets.UTF_8);
    }

    // Marks make other letters of Latin ones, but are part of the word in Hindi, Thai or Hebrew.
    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isLatin(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    /// Latin letters that are no others with a mark, as they are spelled without.
    private static String plain(int letter) {
        return switch (letter) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            case 'ø' -> "o";
            case 'ð', 'đ' -> "d";
            case 'ł' -> "l";
            case 'ı' -> "i";
            default -> Character.toString(letter);
        };
    }

    // apostrophes part no words
    private static boolean isSilent(int letter) {
        return letter == '\'' || letter == '’';
    }

    private static String whole(String words) {
        int cut = words.length() < WORDS_CHARS_MAX ? -1 : words.lastIndexOf('-');
        return cut < 1 ? words : words.substring(0, cut);
    }
}
