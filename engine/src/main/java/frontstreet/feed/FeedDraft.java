package frontstreet.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A feed while it is read. Whoever speaks first is heard, as in [EntryDraft].
final class FeedDraft {
    final FeedFormat format;
    @Nullable String version;
    @Nullable String title;
    @Nullable String link;
    @Nullable String self;
    @Nullable String hub;
    @Nullable String description;
    @Nullable String language;
    @Nullable Instant published;
    @Nullable Instant updated;
    @Nullable String image;
    @Nullable String icon;
    @Nullable String rights;
    @Nullable String generator;
    @Nullable String id;
    @Nullable Integer ttlMinutes;
    final List<Author> authors = new ArrayList<>(2);
    final Set<String> categories = new LinkedHashSet<>();
    final List<Entry> entries = new ArrayList<>();
    final List<Outline> outlines = new ArrayList<>();

    FeedDraft(FeedFormat format) {
        this.format = format;
    }

    FeedDraft version(@Nullable String value) {
        version = version == null ? value : version;
        return this;
    }

    FeedDraft title(@Nullable String value) {
        title = title == null ? value : title;
        return this;
    }

    FeedDraft link(@Nullable String value) {
        link = link == null ? value : link;
        return this;
    }

    FeedDraft self(@Nullable String value) {
        self = self == null ? value : self;
        return this;
    }

    FeedDraft hub(@Nullable String value) {
        hub = hub == null ? value : hub;
        return this;
    }

    FeedDraft description(@Nullable String value) {
        description = description == null ? value : description;
        return this;
    }

    FeedDraft language(@Nullable String value) {
        language = language == null ? value : language;
        return this;
    }

    FeedDraft published(@Nullable Instant value) {
        published = published == null ? value : published;
        return this;
    }

    FeedDraft updated(@Nullable Instant value) {
        updated = updated == null ? value : updated;
        return this;
    }

    FeedDraft image(@Nullable String value) {
        image = image == null ? value : image;
        return this;
    }

    FeedDraft icon(@Nullable String value) {
        icon = icon == null ? value : icon;
        return this;
    }

    FeedDraft rights(@Nullable String value) {
        rights = rights == null ? value : rights;
        return this;
    }

    FeedDraft generator(@Nullable String value) {
        generator = generator == null ? value : generator;
        return this;
    }

    FeedDraft id(@Nullable String value) {
        id = id == null ? value : id;
        return this;
    }

    Feed feed() {
        return new Feed(
                format,
                version,
                title,
                link,
                self,
                hub,
                description,
                language,
                published,
                updated,
                image,
                icon,
                authors,
                List.copyOf(categories),
                rights,
                generator,
                id,
                ttlMinutes,
                entries,
                outlines);
    }
}
