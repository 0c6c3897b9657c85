package frontstreet.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One item of a feed, as published. What the feed does not say is `null` or an empty list.
///
/// Text (`title`, names, `categories`) is what a reader sees, white space folded. HTML (`summary`,
/// `content`) is as published, its addresses absolute where a base is known, and **not yet safe**:
/// clean it before showing it. Addresses are absolute where a base is known.
///
/// @param id `guid`, `rdf:about`, Atom and JSON `id`; equal ids in one feed do happen
/// @param title text
/// @param link the entry's page; never a `javascript:`, `data:` or `file:` address
/// @param summary HTML
/// @param content HTML
/// @param authors in the order named; an Atom entry without any has its feed's
/// @param published when it came out
/// @param updated when it was last changed
/// @param categories the publisher's labels, in document order, each once
/// @param comments the page of the discussion
/// @param enclosures files it points to, each address once
/// @param thumbnail a picture for it
/// @param durationSeconds how long its recording plays
/// @param language its language tag as written ("en-GB")
/// @param origin where the publisher took it from
public record Entry(
        @Nullable String id,
        @Nullable String title,
        @Nullable String link,
        @Nullable String summary,
        @Nullable String content,
        List<Author> authors,
        @Nullable Instant published,
        @Nullable Instant updated,
        List<String> categories,
        @Nullable String comments,
        List<Enclosure> enclosures,
        @Nullable String thumbnail,
        @Nullable Long durationSeconds,
        @Nullable String language,
        @Nullable Origin origin) {
    public Entry {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        enclosures = List.copyOf(enclosures);
    }
}
