package frontstreet.server.intake;

import frontstreet.feed.Entry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Entries for tests.
final class Entries {
    private Entries() {}

    static Entry entry(
            @Nullable String id,
            @Nullable String title,
            @Nullable String link,
            @Nullable String summary,
            @Nullable Instant published) {
        return new Entry(
                id, title, link, summary, null, List.of(), published, null, List.of(), null,
                List.of(), null, null, null, null);
    }
}
