package frontstreet.feed;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Atom 0.3 and 1.0 elements → [Feed] (RFC 4287). Atom's links are read in RSS too.
final class AtomFormat {
    private AtomFormat() {}

    static Feed read(Element root) {
        var feed = new FeedDraft(FeedFormat.ATOM);
        if (root.key().equals("atom:entry")) {
            feed.entries.add(entry(root, feed).entry());
            return feed.version("1.0").feed();
        }
        feed.version(version(root));
        feed(root, feed);
        for (Element entry : root.all("atom:entry")) {
            feed.entries.add(entry(entry, feed).entry());
        }
        return feed.feed();
    }

    private static String version(Element root) {
        String version = root.filled("version");
        return version == null || version.startsWith("1") ? "1.0" : version;
    }

    private static void feed(Element root, FeedDraft feed) {
        feed.title(AtomText.text(root.first("atom:title")))
                .link(alternate(root))
                .description(AtomText.html(root.first("atom:subtitle", "atom:tagline")))
                .published(Values.date(root.first("atom:published", "atom:issued")))
                .updated(Values.date(root.first("atom:updated", "atom:modified")))
                .image(Values.url(root.first("atom:logo")))
                .icon(Values.url(root.first("atom:icon")))
                .rights(AtomText.html(root.first("atom:rights", "atom:copyright")))
                .generator(Values.text(root.first("atom:generator")))
                .id(Values.plain(root.first("atom:id")));
        Authors.collect(root, feed.authors);
        DublinCore.fill(root, feed);
        Podcast.fill(root, feed);
        links(root, feed);
        feed.language(root.language());
        Categories.collect(root, feed.categories);
    }

    private static EntryDraft entry(Element element, FeedDraft feed) {
        var entry = new EntryDraft();
        Element source = element.first("atom:source");
        entry.id(Values.plain(element.first("atom:id")))
                .title(AtomText.text(element.first("atom:title")))
                .link(alternate(element))
                .link(Values.url(element.first("feedburner:origlink")))
                .link(webAddress(element.first("atom:id")))
                .summary(AtomText.html(element.first("atom:summary")))
                .content(AtomText.html(element.first("atom:content")))
                .published(Values.date(element.first("atom:published", "atom:issued")))
                .updated(Values.date(element.first("atom:updated", "atom:modified")))
                .published(Values.date(element.first("atom:created")))
                .origin(origin(source));
        Authors.collect(element, entry.authors);
        links(element, entry);
        DublinCore.fill(element, entry);
        Podcast.fill(element, entry);
        MediaRss.fill(element, entry);
        Podcast.picture(element, entry);
        Categories.collect(element, entry.categories);
        inherit(source, entry, feed);
        return entry.language(element.language());
    }

    /// An entry without authors has those of the feed it came from, else its feed's (section
    /// 4.2.1).
    private static void inherit(@Nullable Element source, EntryDraft entry, FeedDraft feed) {
        if (entry.authors.isEmpty() && source != null) {
            Authors.collect(source, entry.authors);
        }
        if (entry.authors.isEmpty()) {
            entry.authors.addAll(feed.authors);
        }
    }

    /// An identifier that is an address is where an entry without links may be found.
    private static @Nullable String webAddress(@Nullable Element id) {
        String address = Values.plain(id);
        return address != null && address.startsWith("http") ? address : null;
    }

    private static @Nullable Origin origin(@Nullable Element source) {
        if (source == null) {
            return null;
        }
        String title = AtomText.text(source.first("atom:title"));
        String url = alternate(source);
        return title == null && url == null ? null : new Origin(title, url);
    }

    /// Takes the links that describe a feed: where it is, and who tells of its changes.
    static void links(Element parent, FeedDraft feed) {
        for (Element link : parent.all("atom:link", "link")) {
            switch (relation(link)) {
                case "self" -> feed.self(address(link));
                case "hub" -> feed.hub(address(link));
                default -> {}
            }
        }
    }

    /// Takes the links of an entry that are neither its page nor its own address.
    static void links(Element parent, EntryDraft entry) {
        for (Element link : parent.all("atom:link")) {
            if (relation(link).equals("enclosure")) {
                String href = link.attribute("href");
                String file = Values.url(link, href == null ? link.text() : href);
                entry.enclosure(file, link.filled("type"), link.filled("length"));
            }
        }
        entry.comments(first(parent, "replies"));
    }

    /// The page that a feed or an entry stands for, HTML before anything else.
    static @Nullable String alternate(Element parent) {
        return first(parent, "alternate");
    }

    private static @Nullable String first(Element parent, String relation) {
        String best = null;
        for (Element link : parent.all("atom:link")) {
            String address = relation(link).equals(relation) ? address(link) : null;
            if (address == null) {
                continue;
            }
            String type = link.filled("type");
            if (type != null && type.contains("html")) {
                return address;
            }
            best = best == null ? address : best;
        }
        return best;
    }

    /// Early Atom also wrote relations as addresses, and the link itself as text.
    private static String relation(Element link) {
        String rel = link.filled("rel");
        String name = rel == null ? "alternate" : rel.toLowerCase(Locale.ROOT);
        return name.startsWith("http://www.iana.org/assignments/relation/")
                ? name.substring(name.lastIndexOf('/') + 1)
                : name;
    }

    /// An empty `href` is the address of the document itself.
    private static @Nullable String address(Element link) {
        String href = link.attribute("href");
        String address = href == null ? link.text() : href;
        return href == null && address.isBlank()
                ? null
                : Values.filled(link.base().resolve(address));
    }
}
