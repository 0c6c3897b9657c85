package frontstreet.press;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The time of an entry as its feed prints it, right or wrong.
final class FeedDate {
    private FeedDate() {}

    /// @param right the time as it should be
    static @Nullable String of(Piece piece, String right, Set<Mishap> mishaps) {
        if (!piece.dated()) {
            return null;
        }
        if (!mishaps.contains(Mishap.WRONG_DATES)) {
            return right;
        }
        String year = right.replaceAll(".*?(\\d{4}).*", "$1");
        return switch (Math.floorMod(piece.id().hashCode(), 5)) {
            case 0 -> null;
            case 1 -> right.replace(year, Integer.toString(Integer.parseInt(year) + 1));
            case 2 -> "Thu, 01 Jan 1970 00:00:00 GMT";
            case 3 -> "yesterday, about noon";
            default -> right;
        };
    }
}
