package frontstreet.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words beside a name that say what its bearer is: "Staff Writer", "Korrespondentin".
final class BylineRole {
    /// That of whoever edited the text of others.
    static final String EDITING = "editing";

    /// That of whoever brought something to the text of others.
    static final String ADDITIONAL = "additional reporting";

    private static final int CHARS_MAX = 80;
    private static final int LINE_CHARS_MAX = 60;
    private static final int LINE_WORDS_MAX = 4;
    private static final List<String> PLURALS = List.of("s", "e", "en", "es", "nen");
    private static final Set<String> OF_SEVERAL = Set.of("staff", "bureau");

    private static final Set<String> SENTENCE_WORDS =
            Set.of(
                    "is", "was", "has", "are", "were", "have", "covers", "writes", "ist", "est",
                    "es");

    private static final Set<String> ROLE_WORDS =
            Set.of(
                    "editor",
                    "publisher",
                    "reporter",
                    "writer",
                    "correspondent",
                    "columnist",
                    "critic",
                    "producer",
                    "photographer",
                    "journalist",
                    "contributor",
                    "columnista",
                    "redakteur",
                    "redakteurin",
                    "korrespondent",
                    "korrespondentin",
                    "autor",
                    "autorin",
                    "kolumnist",
                    "journalistin",
                    "staff",
                    "bureau",
                    "chief",
                    "analyst",
                    "intern",
                    "fellow",
                    "director",
                    "host",
                    "anchor",
                    "author",
                    "freelance",
                    "freelancer",
                    "senior",
                    "deputy",
                    "managing",
                    "redactor",
                    "redactora",
                    "corresponsal",
                    "correspondant",
                    "correspondante",
                    "journaliste",
                    "giornalista",
                    "redaktor",
                    "dziennikarz",
                    "reporterin",
                    "ressortleiter",
                    "ressortleiterin",
                    "chefredakteur",
                    "chefredakteurin",
                    "volontär",
                    "volontärin",
                    "meteorologist",
                    "blogger",
                    "professor",
                    "expert",
                    "founder",
                    "ceo",
                    "president",
                    "manager",
                    "fotograf",
                    "photograph",
                    "photographs",
                    "video",
                    "fotos",
                    "foto",
                    "photos",
                    "illustration",
                    "illustrations",
                    "graphics",
                    "editora",
                    "repórter",
                    "journalist,",
                    "specialist",
                    "coach",
                    "dietitian",
                    "md",
                    "phd",
                    "m.d.",
                    "ph.d.",
                    "rd",
                    "commerce",
                    "strategist",
                    "researcher",
                    "lecturer",
                    "attorney");

    // of those who made the pictures
    private static final List<String> PICTURES =
            List.of("photo", "foto", "illustrat", "graphic", "grafik", "video", "camera", "bild");

    private BylineRole() {}

    /// Whether whoever has the role wrote the text, and did not make its pictures or edit it.
    static boolean isOfWriter(@Nullable String role) {
        if (role == null) {
            return true;
        }
        String lower = role.toLowerCase(Locale.ROOT);
        return !lower.equals(EDITING)
                && (lower.contains("writer") || PICTURES.stream().noneMatch(lower::contains));
    }

    /// Whether a text is a role, of one or of several; what says in a sentence who somebody is, as
    /// notes on authors do, is none.
    static boolean is(String text) {
        if (text.length() > CHARS_MAX) {
            return false;
        }
        String[] words = words(text);
        if (Arrays.stream(words).anyMatch(SENTENCE_WORDS::contains)) {
            return false;
        }
        for (String word : words) {
            if (ROLE_WORDS.contains(word) || isPluralWord(word)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a line is nothing but a role: "Staff writer", "Harbour correspondent".
    static boolean isAlone(String line) {
        String[] words = words(line);
        String last = words[words.length - 1];
        return line.length() <= LINE_CHARS_MAX
                && words.length > 1
                && words.length <= LINE_WORDS_MAX
                && (ROLE_WORDS.contains(last) || isPluralWord(last));
    }

    /// Whether somebody only brought something to the text of others.
    static boolean isAdditional(Byline byline) {
        return ADDITIONAL.equals(byline.role());
    }

    /// Whether a text says what one person is, and not who: "Executive content editor".
    static boolean isNobody(String text) {
        return isAlone(text) && !isPlural(text);
    }

    /// Whether a role is that of several people: "staff writers", "Redakteure", "Example News
    /// Staff".
    static boolean isPlural(String role) {
        String[] words = words(role);
        return OF_SEVERAL.contains(words[words.length - 1])
                || List.of(words).stream().anyMatch(BylineRole::isPluralWord);
    }

    private static boolean isPluralWord(String word) {
        return PLURALS.stream()
                .anyMatch(it ->
                        word.endsWith(it)
                                && ROLE_WORDS.contains(
                                        word.substring(0, word.length() - it.length())));
    }

    private static String[] words(String text) {
        return text.toLowerCase(Locale.ROOT).split("[\\s/-]+", -1);
    }
}
