package frontstreet.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An entry while it is read. Whoever speaks first is heard: a format asks its strongest source
/// first, and what is said already is not said again.
final class EntryDraft {
    @Nullable String id;
    @Nullable String title;
    @Nullable String link;
    @Nullable String summary;
    @Nullable String content;
    @Nullable Instant published;
    @Nullable Instant updated;
    @Nullable String comments;
    @Nullable String thumbnail;
    @Nullable Long durationSeconds;
    @Nullable String language;
    @Nullable Origin origin;
    final List<Author> authors = new ArrayList<>(2);
    final Set<String> categories = new LinkedHashSet<>();
    private final Map<String, Enclosure> enclosures = new LinkedHashMap<>();

    EntryDraft id(@Nullable String value) {
        id = id == null ? value : id;
        return this;
    }

    EntryDraft title(@Nullable String value) {
        title = title == null ? value : title;
        return this;
    }

    /// Takes a link that a reader may be led to.
    EntryDraft link(@Nullable String value) {
        if (link == null && value != null && !isForbidden(value)) {
            link = value;
        }
        return this;
    }

    EntryDraft summary(@Nullable String value) {
        summary = summary == null ? value : summary;
        return this;
    }

    EntryDraft content(@Nullable String value) {
        content = content == null ? value : content;
        return this;
    }

    EntryDraft published(@Nullable Instant value) {
        published = published == null ? value : published;
        return this;
    }

    EntryDraft updated(@Nullable Instant value) {
        updated = updated == null ? value : updated;
        return this;
    }

    EntryDraft comments(@Nullable String value) {
        comments = comments == null ? value : comments;
        return this;
    }

    EntryDraft thumbnail(@Nullable String value) {
        thumbnail = thumbnail == null ? value : thumbnail;
        return this;
    }

    EntryDraft language(@Nullable String value) {
        language = language == null ? value : language;
        return this;
    }

    EntryDraft origin(@Nullable Origin value) {
        origin = origin == null ? value : origin;
        return this;
    }

    EntryDraft duration(@Nullable Long seconds) {
        durationSeconds = durationSeconds == null ? seconds : durationSeconds;
        return this;
    }

    /// Takes a file; each address once.
    EntryDraft enclosure(@Nullable String url, @Nullable String type, @Nullable String length) {
        if (url != null) {
            enclosures.putIfAbsent(url, new Enclosure(url, type, positive(length)));
        }
        return this;
    }

    Entry entry() {
        for (Enclosure enclosure : enclosures.values()) {
            if (isPicture(enclosure.type())) {
                thumbnail(enclosure.url());
            }
        }
        return new Entry(
                id,
                title,
                link,
                summary,
                content,
                authors,
                published,
                updated,
                List.copyOf(categories),
                comments,
                List.copyOf(enclosures.values()),
                thumbnail,
                durationSeconds,
                language,
                origin);
    }

    private static boolean isPicture(@Nullable String type) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("image");
    }

    private static boolean isForbidden(String address) {
        String start =
                address.substring(0, Math.min(12, address.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("javascript:")
                || start.startsWith("vbscript:")
                || start.startsWith("data:")
                || start.startsWith("file:");
    }

    /// A positive number of bytes; feeds also write 0, -1, "unknown" and "1,234".
    private static @Nullable Long positive(@Nullable String length) {
        String digits = length == null ? "" : length.strip().replace(",", "");
        if (digits.isEmpty() || digits.length() > 15) {
            return null;
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return null;
            }
        }
        long value = Long.parseLong(digits);
        return value > 0 ? value : null;
    }
}
