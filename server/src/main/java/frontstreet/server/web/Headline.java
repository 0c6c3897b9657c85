package frontstreet.server.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Words of an outlet that lead to a page of ours, in their own language and direction.
///
/// @param href where they lead
/// @param text as published; never blank
/// @param lang BCP 47, or `null` when it is that of the paper or not known
/// @param dir "rtl", by its language or its first letter, or `null` when it is read from the left
record Headline(String href, String text, @Nullable String lang, @Nullable String dir) {
    // Up to 18 letters: longer ones may have to be broken on a phone.
    private static final Pattern COMPOUND =
            Pattern.compile("(?<!\\S)(?=\\S{3,18}(?!\\S))[^\\s-]+(?:-[^\\s-]+)+(?!\\S)");
    private static final String RTL = "rtl";
    private static final String NONE = "(no headline)";
    private static final Set<String> FROM_THE_RIGHT =
            Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi");

    /// A piece of the words.
    ///
    /// @param isWhole whether no line may end within it
    record Piece(String text, boolean isWhole) {}

    /// The words in pieces: a browser ends a line after a hyphen, and "81-year-" over "old" is not
    /// how a headline is set.
    List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        Matcher compound = COMPOUND.matcher(text);
        while (compound.find()) {
            if (compound.start() > from) {
                pieces.add(new Piece(text.substring(from, compound.start()), false));
            }
            pieces.add(new Piece(text.substring(compound.start(), compound.end()), true));
            from = compound.end();
        }
        if (from < text.length()) {
            pieces.add(new Piece(text.substring(from), false));
        }
        return List.copyOf(pieces);
    }

    static Headline of(String href, String text, @Nullable String language) {
        String lang = foreign(language);
        String dir = lang == null ? null : direction(lang);
        return new Headline(
                href,
                text.isBlank() ? NONE : text,
                lang,
                dir == null && startsFromTheRight(text) ? RTL : dir);
    }

    /// The language when it is not English, or `null`.
    static @Nullable String foreign(@Nullable String language) {
        if (language == null) {
            return null;
        }
        String tag = Locale.forLanguageTag(language).toLanguageTag();
        return tag.equals("und") || tag.equals("en") || tag.startsWith("en-") ? null : tag;
    }

    /// "in Spanish", or `null` for English and what is not known.
    static @Nullable String inLanguage(@Nullable String language) {
        String tag = foreign(language);
        return tag == null
                ? null
                : "in " + Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }

    static @Nullable String direction(String lang) {
        return FROM_THE_RIGHT.contains(Locale.forLanguageTag(lang).getLanguage()) ? RTL : null;
    }

    // Many pages do not say their language: the first letter that has a direction gives it.
    private static boolean startsFromTheRight(String text) {
        return text.codePoints()
                .mapToObj(Character::getDirectionality)
                .filter(it -> it == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isFromTheRight(it))
                .findFirst()
                .filter(Headline::isFromTheRight)
                .isPresent();
    }

    private static boolean isFromTheRight(byte direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
