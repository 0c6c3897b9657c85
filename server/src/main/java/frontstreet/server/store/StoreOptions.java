package frontstreet.server.store;

import org.jspecify.annotations.Nullable;

/// How the store is kept.
///
/// @param pagesMax default none; 100 to 4,294,967,294. Pages of 4 KiB that the store may grow to:
///   beyond them it is as if the disk were full. `null` for as many as the disk holds
/// @param keep how long what was read is kept
public record StoreOptions(@Nullable Long pagesMax, KeepOptions keep) {
    private static final long PAGES_LEAST = 100;
    private static final long PAGES_MOST = 4_294_967_294L; // of SQLite itself

    public StoreOptions {
        if (pagesMax != null && (pagesMax < PAGES_LEAST || pagesMax > PAGES_MOST)) {
            throw new IllegalArgumentException(
                    "the store's pages are " + PAGES_LEAST + " to " + PAGES_MOST + ": " + pagesMax);
        }
    }

    /// What holds when nothing is said.
    public static StoreOptions defaults() {
        return new StoreOptions(null, KeepOptions.defaults());
    }
}
