package frontstreet.server.upkeep;

import frontstreet.server.store.RoomTable.Room;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What takes room in a data folder.
///
/// @param bytes of all parts
/// @param parts of the store, then what lies beside it
/// @param oldest time of the oldest article (ISO 8601, UTC), or `null` when there is none
/// @param keptDays how long articles are kept
/// @param pagesKeptDays how long copies of pages are kept
/// @param nextDay how many articles become too old within a day
public record Storage(
        long bytes,
        List<Room> parts,
        @Nullable String oldest,
        long keptDays,
        long pagesKeptDays,
        long nextDay) {
    public Storage {
        parts = List.copyOf(parts);
    }
}
