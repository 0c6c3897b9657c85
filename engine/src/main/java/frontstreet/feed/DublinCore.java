package frontstreet.feed;

import java.time.Instant;

/// The `dc:` and `dcterms:` fields (ISO 15836), which any XML feed may use.
final class DublinCore {
    private DublinCore() {}

    static void fill(Element channel, FeedDraft feed) {
        feed.title(Values.text(channel.first("dc:title")))
                .description(Values.html(channel.first("dc:description", "dcterms:abstract")))
                .language(Values.plain(channel.first("dc:language", "dcterms:language")))
                .published(Values.date(channel.first("dcterms:issued", "dcterms:created")))
                .updated(Values.date(channel.first("dcterms:modified")))
                .updated(Values.date(channel.first("dc:date", "dcterms:date")))
                .rights(Values.html(channel.first("dc:rights", "dcterms:rights")));
    }

    static void fill(Element item, EntryDraft entry) {
        entry.title(Values.text(item.first("dc:title")))
                .summary(Values.html(item.first("dc:description", "dcterms:abstract")))
                .language(Values.plain(item.first("dc:language", "dcterms:language")))
                .published(Values.date(item.first("dcterms:issued", "dcterms:created")))
                .updated(Values.date(item.first("dcterms:modified")));
        Instant date = Values.date(item.first("dc:date", "dcterms:date"));
        if (entry.published == null) {
            entry.published(date);
        } else {
            entry.updated(date); // beside a time of publication it can only be a later one
        }
    }
}
