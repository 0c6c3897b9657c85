package frontstreet.article;

import java.text.DateFormatSymbols;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Lines that are nothing but a date, a time or how long ago: "Dec. 14, 2015 11:04 AM EST", "Stand:
/// 3. März 2024, 18:20 Uhr".
final class PrintedDateLine {
    private static final int CHARS_MAX = 120;
    private static final List<String> LANGUAGES =
            List.of(
                    "en", "de", "fr", "es", "it", "pt", "nl", "sv", "nb", "da", "fi", "pl", "cs",
                    "hu", "ro", "tr", "ru", "uk", "el", "id");
    private static final Set<String> WORDS =
            Set.copyOf(
                    List.of(
                            ("updated update published posted modified last first on at of the th st nd rd"
                                            + " am pm a p m time est edt et cst cdt pst pdt pt gmt utc bst cet cest"
                                            + " ist ago hour hours hr hrs minute minutes min mins day days week weeks"
                                            + " month months year years read today yesterday date created uhr um am"
                                            + " den der vom vor stunde stunden minuten tag tagen tage heute gestern"
                                            + " stand aktualisiert veröffentlicht veröffentlichung datum fecha erstellt zuletzt lesezeit publié le"
                                            + " mis à jour modifié h heure heures il y de lecture temps publicado"
                                            + " actualizado el las hora horas hace lectura a las del pubblicato"
                                            + " aggiornato alle ore fa atualizado em às há gepubliceerd bijgewerkt om"
                                            + " uur geleden publisert oppdatert kl publicerad uppdaterad den opdateret"
                                            + " udgivet aktualizace dnes včera godz opublikowano aktualizacja")
                                    .split(" ", -1)));

    private final Set<String> words = new HashSet<>(WORDS);

    PrintedDateLine() {
        for (String language : LANGUAGES) {
            var symbols = DateFormatSymbols.getInstance(Locale.forLanguageTag(language));
            addAll(symbols.getMonths());
            addAll(symbols.getShortMonths());
            addAll(symbols.getWeekdays());
            addAll(symbols.getShortWeekdays());
        }
    }

    private void addAll(String[] names) {
        for (String name : names) {
            for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
                words.add(word);
            }
        }
    }

    /// Whether a line is nothing else.
    boolean is(String line) {
        if (line.length() > CHARS_MAX || line.length() < 4) {
            return false;
        }
        int digits = 0;
        int start = -1;
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                start = start < 0 ? i : start;
                continue;
            }
            if (start >= 0 && !isKnown(line.substring(start, i))) {
                return false;
            }
            start = -1;
            digits += Character.isDigit(c) ? 1 : 0;
        }
        return digits > 0;
    }

    /// Whether a word is one of those that dates are printed with.
    boolean isKnown(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT)) || isOfDate(word);
    }

    private static boolean isOfDate(String word) {
        return word.length() == 1 && "年月日時分년월일시분".contains(word);
    }
}
