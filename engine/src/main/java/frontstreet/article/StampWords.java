package frontstreet.article;

import java.util.Locale;
import java.util.regex.Pattern;

/// The words before a printed time that say what happened then. A new word is one entry in its
/// pattern.
final class StampWords {
    private static final Pattern UPDATED =
            Pattern.compile(
                    "updated|modified|last (?:edited|changed|revised)|aktualisiert|geändert|zuletzt|stand:|update|actualizado|actualizad|mis à jour|mise à jour|modifié|aggiornato|aggiornamento|modificato|atualizado|atualizada|bijgewerkt|gewijzigd|aktualizowano|aktualizace|zmodyfikowano|ostatnia|oppdatert|uppdaterad|opdateret|päivitetty|обновлено|更新|수정|güncelleme|diperbarui|frissítve|actualizat|оновлено");

    private static final Pattern PUBLISHED =
            Pattern.compile(
                    "published|posted (?:on|at)|first posted|date:|datum:|press release|pressemitteilung vom|gepostet|veröffentlicht|erstellt (?:am|von)|publiziert|erschienen|online seit|publié|publicado|pubblicato|gepubliceerd|opublikowano|publisert|publicerad|udgivet|опубликовано|yayın");

    private StampWords() {}

    /// Whether the words tell of a change, so that the time beside them is not the publication's.
    static boolean isUpdate(String words) {
        return UPDATED.matcher(words.toLowerCase(Locale.ROOT)).find();
    }

    /// Whether the line says what its time is the time of.
    static boolean isStamp(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return PUBLISHED.matcher(lower).find() || UPDATED.matcher(lower).find();
    }
}
