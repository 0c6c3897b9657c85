package frontstreet.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the publisher says of a feed, and its entries. What is not said is `null` or an empty list.
///
/// Text and HTML as in [Entry]: HTML is as published, its addresses absolute, and not yet safe.
///
/// @param format the family it belongs to
/// @param version "0.90" to "2.0" for RSS, "0.3" or "1.0" for Atom, "1.0" or "1.1" for JSON Feed
/// @param title text
/// @param link the page of the feed
/// @param self where the feed says it is
/// @param hub where one may ask to be told of changes (WebSub)
/// @param description HTML
/// @param language its language tag as written
/// @param published when this issue came out
/// @param updated when it was last changed
/// @param image a picture that stands for it
/// @param icon a small square one
/// @param authors in the order named
/// @param categories the publisher's labels, in document order, each once
/// @param rights HTML
/// @param generator the program that wrote it
/// @param id Atom `id`
/// @param ttlMinutes how long it may be kept before asking again
/// @param entries in document order, all of them
/// @param outlines subscriptions; only OPML has them
public record Feed(
        FeedFormat format,
        @Nullable String version,
        @Nullable String title,
        @Nullable String link,
        @Nullable String self,
        @Nullable String hub,
        @Nullable String description,
        @Nullable String language,
        @Nullable Instant published,
        @Nullable Instant updated,
        @Nullable String image,
        @Nullable String icon,
        List<Author> authors,
        List<String> categories,
        @Nullable String rights,
        @Nullable String generator,
        @Nullable String id,
        @Nullable Integer ttlMinutes,
        List<Entry> entries,
        List<Outline> outlines) {
    public Feed {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        entries = List.copyOf(entries);
        outlines = List.copyOf(outlines);
    }
}
