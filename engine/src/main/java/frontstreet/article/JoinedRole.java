package frontstreet.article;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/// A role behind the "and" of a byline, where a name should stand.
///
/// "Jane Doe and staff writers" names one of several who wrote; "Jane Doe and John Roe Globe Staff"
/// has no comma before the role of both; in "Jane Doe and John Roe, Globe Staff and Globe
/// Correspondent" the second role is that of the second name.
final class JoinedRole {
    private static final int NAME_WORDS = 2;
    private static final int ROLE_WORDS_MIN = 2;
    private static final int ROLE_WORDS_MAX = 3;

    private JoinedRole() {}

    /// Gives the roles at the head of a part to whom they belong.
    ///
    /// @param part what stands behind the "and"
    /// @param found who was named before, with their roles
    /// @param pending those of them who have no role yet
    /// @return what is left of the part
    static String without(String part, Map<String, @Nullable String> found, List<String> pending) {
        int comma = part.indexOf(',');
        String head = BylineReader.trimmed(comma < 0 ? part : part.substring(0, comma));
        String rest = comma < 0 ? "" : part.substring(comma + 1);
        if (!BylineRole.is(head) || PersonName.isInitialed(head)) {
            return part;
        }
        if (pending.isEmpty()) {
            return isOfLast(head, found) ? rest : part;
        }
        int name = nameEnd(head);
        if (name > 0) {
            String signed = NameCase.normal(head.substring(0, name));
            found.putIfAbsent(signed, null);
            pending.add(signed);
            BylineReader.give(head.substring(name + 1), found, pending);
            return rest;
        }
        return BylineRole.isPlural(head) ? rest : part;
    }

    // two who share a role had one each where another follows
    private static boolean isOfLast(String role, Map<String, @Nullable String> found) {
        List<Entry<String, @Nullable String>> all = List.copyOf(found.entrySet());
        int last = all.size() - 1;
        if (last < 1 || BylineRole.isPlural(role) || !BylineRole.isOfWriter(role)) {
            return false;
        }
        String shared = all.get(last).getValue();
        if (shared == null || !shared.equals(all.get(last - 1).getValue())) {
            return false;
        }
        found.put(all.get(last).getKey(), role);
        return true;
    }

    // "Adam Fields Globe Staff": where the name ends; 0 where no name stands before the role
    private static int nameEnd(String text) {
        String[] words = text.split(" ", -1);
        boolean isInitialed = words.length > NAME_WORDS && words[1].matches("\\p{Lu}\\.?");
        int named = isInitialed ? NAME_WORDS + 1 : NAME_WORDS;
        int left = words.length - named;
        if (left < ROLE_WORDS_MIN || left > ROLE_WORDS_MAX) {
            return 0;
        }
        String name = String.join(" ", List.of(words).subList(0, named));
        String role = text.substring(name.length() + 1);
        boolean isPaper = !PersonName.isNameLike(words[named]); // "New York Times Staff"
        boolean isName = PersonName.isLikely(name) && !BylineRole.is(name) && !isPaper;
        return isName && BylineRole.isAlone(role) ? name.length() : 0;
    }
}
