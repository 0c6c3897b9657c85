package frontstreet.page;

import frontstreet.feed.FeedLinks;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// One fetched document: its address, how it was decoded, and its tree, parsed once. It stays on
/// one thread and never travels. Whoever changes the tree works on a clone.
public final class Page {
    private final @Nullable String url;
    private final String charset;
    private final String decodedBy;
    private final Document document;
    private @Nullable PageMetadata metadata;
    private @Nullable StructuredData structuredData;

    /// @param url the address it came from, or `null` when unknown
    /// @param charset the encoding it was read in, by its WHATWG name
    /// @param decodedBy what told the encoding: "bom", "content-type", "meta", "guess", "default"
    /// @param document the parsed tree, its base address set where one is known
    public Page(@Nullable String url, String charset, String decodedBy, Document document) {
        this.url = url;
        this.charset = charset;
        this.decodedBy = decodedBy;
        this.document = document;
    }

    /// The address it came from, or `null` when unknown.
    public @Nullable String url() {
        return url;
    }

    /// The encoding it was read in, by its WHATWG name.
    public String charset() {
        return charset;
    }

    /// What told the encoding.
    public String decodedBy() {
        return decodedBy;
    }

    /// The tree, parsed once. Not to be changed: clone it first.
    public Document document() {
        return document;
    }

    /// What the page says of itself in its head; read when first asked for.
    public PageMetadata metadata() {
        PageMetadata known = metadata;
        if (known == null) {
            known = PageMetadata.of(document);
            metadata = known;
        }
        return known;
    }

    /// The feeds that the page announces in its head, in document order.
    public List<FeedLinks.Announced> feeds() {
        return FeedLinks.of(document, url);
    }

    /// What the page describes in the words of schema.org; read when first asked for.
    public StructuredData structuredData() {
        StructuredData known = structuredData;
        if (known == null) {
            known = StructuredData.of(document);
            structuredData = known;
        }
        return known;
    }
}
