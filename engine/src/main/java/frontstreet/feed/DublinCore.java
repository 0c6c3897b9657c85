package frontstreet.feed;

/// The `dc:` and `dcterms:` fields (ISO 15836), which any XML feed may use.
final class DublinCore {
    private DublinCore() {}

    static void fill(Element channel, FeedDraft feed) {
        feed.title(Values.text(channel.first("dc:title")))
                .description(Values.html(channel.first("dc:description", "dcterms:abstract")))
                .language(Values.plain(channel.first("dc:language", "dcterms:language")))
                .published(Values.date(channel.first("dcterms:issued", "dcterms:created")))
                .updated(Values.date(channel.first("dcterms:modified")))
                .rights(Values.html(channel.first("dc:rights", "dcterms:rights")));
        if (feed.published == null) {
            feed.updated(Values.date(channel.first("dc:date", "dcterms:date")));
        }
        for (Element person : channel.all("dc:creator", "dc:author")) {
            AuthorLine.add(feed.authors, Values.text(person));
        }
    }

    static void fill(Element item, EntryDraft entry) {
        entry.title(Values.text(item.first("dc:title")))
                .summary(Values.html(item.first("dc:description", "dcterms:abstract")))
                .language(Values.plain(item.first("dc:language", "dcterms:language")))
                .published(Values.date(item.first("dcterms:issued", "dcterms:created")))
                .updated(Values.date(item.first("dcterms:modified")))
                .published(Values.date(item.first("dc:date", "dcterms:date")));
        for (Element person : item.all("dc:creator", "dc:author", "dcterms:creator")) {
            AuthorLine.add(entry.authors, Values.text(person));
        }
    }
}
