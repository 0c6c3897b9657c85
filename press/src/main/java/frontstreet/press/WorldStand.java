package frontstreet.press;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The made-up world at a moment. Days are written when the clock reaches them, and forgotten after
/// a week.
final class WorldStand implements Newsstand {
    private static final int DAYS_BEFORE = 3; // what an outlet still has when the clock starts
    private static final int DAYS_KEPT = 7;

    private final World world;
    private final Map<String, Piece> byAddress = new HashMap<>();
    private final Map<String, List<Piece>> byOutlet = new HashMap<>();
    private LocalDate next;

    /// @param start paper time when the clock starts
    WorldStand(World world, Instant start) {
        this.world = world;
        this.next = Dates.day(start).minusDays(DAYS_BEFORE);
    }

    @Override
    public List<Outlet> outlets() {
        return world.outlets();
    }

    @Override
    public synchronized List<Piece> published(Outlet outlet, Instant now, int max) {
        turnTo(now);
        var published = new ArrayList<Piece>();
        List<Piece> all = byOutlet.getOrDefault(outlet.slug(), List.of());
        for (int i = all.size() - 1; i >= 0 && published.size() < max; i--) {
            if (!all.get(i).published().isAfter(now)) {
                published.add(all.get(i));
            }
        }
        return published;
    }

    @Override
    public synchronized @Nullable Piece at(Outlet outlet, String path, Instant now) {
        turnTo(now);
        Piece piece = byAddress.get(outlet.slug() + path);
        return piece == null || piece.published().isAfter(now) ? null : piece;
    }

    @Override
    public long seed() {
        return world.seed();
    }

    @Override
    public String title() {
        return "a made-up day of news of " + outlets().size() + " outlets";
    }

    private void turnTo(Instant now) {
        LocalDate today = Dates.day(now);
        boolean turned = false;
        for (; !next.isAfter(today); next = next.plusDays(1)) {
            for (Piece piece : world.day(next)) {
                byAddress.put(piece.outlet() + piece.path(), piece);
                byOutlet.computeIfAbsent(piece.outlet(), k -> new ArrayList<>()).add(piece);
            }
            turned = true;
        }
        if (turned) {
            forget(today.minusDays(DAYS_KEPT));
            byOutlet.values().forEach(list -> list.sort(Comparator.comparing(Piece::published)));
        }
    }

    private void forget(LocalDate before) {
        byAddress.values().removeIf(piece -> Dates.day(piece.published()).isBefore(before));
        for (List<Piece> list : byOutlet.values()) {
            list.removeIf(piece -> Dates.day(piece.published()).isBefore(before));
        }
    }
}
