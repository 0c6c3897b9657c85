package frontstreet.server.web;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Words of an outlet that lead to a page of ours, in their own language and direction.
///
/// @param href where they lead
/// @param text as published; never blank
/// @param lang BCP 47, or `null` when it is that of the paper or not known
/// @param dir "rtl", or `null` when it is read from the left
record Headline(String href, String text, @Nullable String lang, @Nullable String dir) {
    private static final String NONE = "(no headline)";
    private static final Set<String> FROM_THE_RIGHT =
            Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi");

    static Headline of(String href, String text, @Nullable String language) {
        String lang = foreign(language);
        return new Headline(
                href, text.isBlank() ? NONE : text, lang, lang == null ? null : direction(lang));
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
        return FROM_THE_RIGHT.contains(Locale.forLanguageTag(lang).getLanguage()) ? "rtl" : null;
    }
}
