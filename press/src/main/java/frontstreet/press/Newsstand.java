package frontstreet.press;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be had at a moment: outlets, and what they have published by then. Safe for many
/// threads.
sealed interface Newsstand permits WorldStand, Archive {
    /// Everybody who publishes.
    List<Outlet> outlets();

    /// What an outlet has published by `now`, the newest first.
    ///
    /// @param max no more than this
    List<Piece> published(Outlet outlet, Instant now, int max);

    /// The piece at a path of an outlet, or `null` where there is none by `now`.
    @Nullable Piece at(Outlet outlet, String path, Instant now);

    /// What its mishaps are dealt by.
    long seed();

    /// What this is, for the first line of the log.
    String title();
}
