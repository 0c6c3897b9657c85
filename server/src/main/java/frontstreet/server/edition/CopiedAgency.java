package frontstreet.server.edition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Copies of texts → the agency whose copies all of them are.
public final class CopiedAgency {

    /// A copy.
    ///
    /// @param text the article that it repeats
    /// @param agency whom its outlet names for the text, or `null`
    public record Copy(long text, @Nullable String agency) {}

    private CopiedAgency() {}

    /// The agency; `null` where one of the texts is nobody's whom a carrier names, or where they
    /// are several agencies'. Not every carrier of a text names its agency: one is enough.
    public static @Nullable String of(List<Copy> copies) {
        Map<Long, Set<String>> named = new HashMap<>();
        for (Copy copy : copies) {
            Set<String> of = named.computeIfAbsent(copy.text(), text -> new HashSet<>());
            if (copy.agency() != null) {
                of.add(copy.agency());
            }
        }
        Set<String> all = new HashSet<>();
        named.values().forEach(all::addAll);
        boolean isOne = all.size() == 1 && named.values().stream().noneMatch(Set::isEmpty);
        return isOne ? all.iterator().next() : null;
    }
}
