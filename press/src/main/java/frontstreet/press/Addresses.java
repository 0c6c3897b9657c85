package frontstreet.press;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The addresses that outlets give their pages, each in its own way.
final class Addresses {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final int WORDS_MAX = 9;

    private Addresses() {}

    /// The path of a piece on its outlet's server.
    ///
    /// @param section where it is shelved, or `null` where nobody says
    /// @param key a number that no other piece has
    static String path(
            Outlet outlet,
            @Nullable Section section,
            String headline,
            Instant published,
            long key) {
        String slug = slug(headline);
        String shelf = section == null ? "news" : section.slug();
        String number = Long.toString(10_000_000 + Long.remainderUnsigned(key, 89_999_999));
        LocalDate day = Dates.day(published);
        String date =
                String.format(
                        Locale.ROOT,
                        "%d/%02d/%02d",
                        day.getYear(),
                        day.getMonthValue(),
                        day.getDayOfMonth());
        return switch (outlet.address()) {
            case "dated" -> "/" + date + "/" + shelf + "/" + slug + "-" + number + "/";
            case "numbered" -> "/" + shelf + "/article" + number + ".html";
            case "coded" ->
                    "/"
                            + shelf
                            + "/"
                            + slug
                            + "-"
                            + Long.toHexString(Dice.hash(key, slug)).substring(0, 8);
            case "query" -> "/article.php?id=" + number;
            default -> "/" + shelf + "/" + slug + "-" + number + ".html";
        };
    }

    /// The readable part of an address.
    static String slug(String headline) {
        String plain =
                MARKS.matcher(Normalizer.normalize(headline, Normalizer.Form.NFD)).replaceAll("");
        String joined = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        String[] words = joined.split("-", -1);
        var slug = new StringBuilder();
        int used = 0;
        for (String word : words) {
            if (!word.isEmpty() && used < WORDS_MAX) {
                slug.append(used++ == 0 ? "" : "-").append(word);
            }
        }
        return slug.isEmpty() ? "story" : slug.toString();
    }
}
