package frontstreet.server.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

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

    /// The words of a headline in letters that every address bar shows: "senate-strikes-a-deal".
    ///
    /// @param otherwise what stands there when the headline has none of these letters
    static String words(String headline, String otherwise) {
        String plain =
                Normalizer.normalize(headline, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var words = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < plain.length() && words.length() < WORDS_CHARS_MAX; i++) {
            char c = plain.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                words.append(gap && !words.isEmpty() ? "-" : "").append(c);
                gap = false;
            } else if (!isSilent(c)) {
                gap = true;
            }
        }
        return words.isEmpty() ? otherwise : whole(words.toString());
    }

    // marks over letters, and apostrophes: they part no words
    private static boolean isSilent(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || c == '\'' || c == '’';
    }

    private static String whole(String words) {
        int cut = words.length() < WORDS_CHARS_MAX ? -1 : words.lastIndexOf('-');
        return cut < 1 ? words : words.substring(0, cut);
    }
}
