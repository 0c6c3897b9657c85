package frontstreet.article;

import frontstreet.feed.Entry;
import frontstreet.text.Words;
import frontstreet.url.SiteName;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An entry's title without the name of its outlet, which some feeds set behind it: "Dam holds |
/// Riverton News".
final class EntryTitle {
    private static final List<String> SIGNS = List.of(" | ", " - ", " – ", " — ");
    private static final int NAME_WORDS_MAX = 5;
    private static final int LABEL_CHARS_MIN = 4;

    private static final Pattern HOST =
            Pattern.compile(
                    "^https?://(?:[^/.]{1,63}\\.){0,5}?([^/.]{1,63}\\.[^/.]{1,63})(?=[/?#:]|$)");

    private EntryTitle() {}

    /// The title; a tail is taken for the outlet's name only when the entry's link is on a site of
    /// that name.
    static @Nullable String of(Entry entry) {
        String title = entry.title();
        String link = entry.link();
        if (title == null || link == null) {
            return title;
        }
        int end = end(title);
        return end > 0 && isName(title.substring(end), label(link))
                ? title.substring(0, end).strip()
                : title;
    }

    // "gazette" of "https://www.gazette.example/pier"; "" when the address has none
    private static String label(String link) {
        Matcher host = HOST.matcher(link);
        String domain =
                SiteName.of(link).orElse(host.find() ? Objects.requireNonNull(host.group(1)) : "");
        return domain.substring(0, Math.max(domain.indexOf('.'), 0)).toLowerCase(Locale.ROOT);
    }

    // where the last part begins, with its sign; 0 when there is one part
    private static int end(String title) {
        int end = 0;
        for (String sign : SIGNS) {
            end = Math.max(end, title.lastIndexOf(sign));
        }
        return end;
    }

    private static boolean isName(String tail, String label) {
        List<String> words = Words.of(tail, NAME_WORDS_MAX + 1);
        return label.length() >= LABEL_CHARS_MIN
                && words.size() <= NAME_WORDS_MAX
                && (words.contains(label) || String.join("", words).equals(label));
    }
}
