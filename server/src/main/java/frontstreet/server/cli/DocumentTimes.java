package frontstreet.server.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// The times of documents in a row: when each was published, or was last updated where only that is
/// given. One without a time came when the one before it came.
///
/// Owned by one thread.
final class DocumentTimes {
    private static final int DAY_CHARS = 10; // 2026-01-10

    private @Nullable Instant last;
    private int unread;
    private String firstUnread = "";

    /// When a document came.
    ///
    /// @param at `null` where no time has come yet
    /// @param isTimed whether the document itself gives that time, with its hour
    record Time(@Nullable Instant at, boolean isTimed) {}

    /// @param start the time of documents that come before any time is given, or `null` for none
    DocumentTimes(@Nullable Instant start) {
        last = start;
    }

    /// The time of the next document.
    Time of(DocumentLine line) {
        String published = line.text("published");
        if (published != null && time(published) == null) {
            if (unread++ == 0) {
                firstUnread = line.here() + ": " + published;
            }
            published = null;
        }
        String given = published == null ? line.text("updated") : published;
        Instant at = given == null ? null : time(given);
        if (given == null || at == null) {
            return new Time(last, false);
        }
        last = at;
        return new Time(at, given.length() > DAY_CHARS);
    }

    // A day alone counts as its first moment in UTC where an instant is needed.
    private static @Nullable Instant time(String given) {
        try {
            return given.length() == DAY_CHARS
                    ? LocalDate.parse(given).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : OffsetDateTime.parse(given).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// Tells how many times could not be read, when there were any.
    void tell(Streams streams, String shown) {
        if (unread > 0) {
            streams.complain(
                    "%s: published could not be read in %d %s and counts as absent there, first in %s"
                            .formatted(shown, unread, unread == 1 ? "line" : "lines", firstUnread));
        }
    }
}
