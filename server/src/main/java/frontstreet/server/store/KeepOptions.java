package frontstreet.server.store;

import java.time.Duration;

/// How long what was read is kept, in paper time.
///
/// @param articles default 90 days; 14 days to 10 years. Articles with all that hangs on them
/// @param pages default 14 days; 0 to 1 year, and 0 keeps none. Pages as they were fetched
/// @param pageBytesMax default 1 MiB; 1 KiB to 64 MiB. A page that is longer when packed is not
///   kept
public record KeepOptions(Duration articles, Duration pages, int pageBytesMax) {
    private static final Duration LEAST = Duration.ofDays(14); // what the desk remembers is younger

    public KeepOptions {
        if (articles.compareTo(LEAST) < 0 || articles.compareTo(Duration.ofDays(3653)) > 0) {
            throw new IllegalArgumentException(
                    "articles are kept for 14 days to ten years: " + articles);
        }
        if (pages.isNegative() || pages.compareTo(Duration.ofDays(365)) > 0) {
            throw new IllegalArgumentException("pages are kept for up to a year: " + pages);
        }
        if (pageBytesMax < 1024 || pageBytesMax > 64 * 1024 * 1024) {
            throw new IllegalArgumentException("a kept page is 1 KiB to 64 MiB: " + pageBytesMax);
        }
    }

    /// What holds when nothing is said.
    public static KeepOptions defaults() {
        return new KeepOptions(Duration.ofDays(90), Duration.ofDays(14), 1024 * 1024);
    }

    /// Are pages kept at all?
    public boolean keepsPages() {
        return pages.isPositive();
    }
}
