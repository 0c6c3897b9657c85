package frontstreet.press;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which outlet has which mishap. Each mishap asked for falls on one or two outlets that have no
/// other, so that most of the press stays well; how many refuse their pages can be asked for apart.
final class Troubles {
    private static final Set<Mishap> TWICE =
            EnumSet.of(Mishap.REFUSES_PAGES, Mishap.WRONG_DATES, Mishap.REDIRECTS, Mishap.SLOW);

    private final Map<String, Set<Mishap>> byOutlet = new LinkedHashMap<>();

    private Troubles() {}

    /// @param refusePercent of all outlets, how many refuse their pages
    static Troubles of(List<Outlet> outlets, Set<Mishap> mishaps, int refusePercent, long seed) {
        var troubles = new Troubles();
        List<Outlet> shuffled = Dice.of(seed, "troubles").shuffled(outlets);
        int at = 0;
        for (Mishap mishap : Mishap.values()) {
            int times = !mishaps.contains(mishap) ? 0 : TWICE.contains(mishap) ? 2 : 1;
            for (int i = 0; i < times; i++) {
                troubles.add(shuffled.get(at++ % shuffled.size()), mishap);
            }
        }
        int refusing = (outlets.size() * refusePercent + 99) / 100;
        for (Outlet outlet : Dice.of(seed, "refuse").shuffled(outlets).subList(0, refusing)) {
            troubles.add(outlet, Mishap.REFUSES_PAGES);
        }
        return troubles;
    }

    private void add(Outlet outlet, Mishap mishap) {
        byOutlet.computeIfAbsent(outlet.slug(), slug -> EnumSet.noneOf(Mishap.class)).add(mishap);
    }

    Set<Mishap> of(Outlet outlet) {
        return byOutlet.getOrDefault(outlet.slug(), Set.of());
    }

    /// Slugs of the outlets with a mishap.
    List<String> with(Mishap mishap) {
        return byOutlet.entrySet().stream()
                .filter(entry -> entry.getValue().contains(mishap))
                .map(Map.Entry::getKey)
                .toList();
    }
}
