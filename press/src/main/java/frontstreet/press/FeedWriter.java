package frontstreet.press;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Writes an outlet's pieces as a feed, in the format the outlet offers.
final class FeedWriter {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final Outlet outlet;
    private final Outlet.FeedOffer offer;
    private final Set<Mishap> mishaps;
    private final Instant now;

    /// @param mishaps what goes wrong at this outlet
    FeedWriter(Outlet outlet, Outlet.FeedOffer offer, Set<Mishap> mishaps, Instant now) {
        this.outlet = outlet;
        this.offer = offer;
        this.mishaps = Set.copyOf(mishaps);
        this.now = now;
    }

    /// What the answer is declared to be.
    static String contentType(String format) {
        return switch (format) {
            case "atom" -> "application/atom+xml; charset=utf-8";
            case "json" -> "application/feed+json";
            case "rdf" -> "application/rdf+xml";
            case "rss091", "sitemap", "sitemapindex" -> "text/xml; charset=utf-8";
            default -> "application/rss+xml; charset=UTF-8";
        };
    }

    /// The feed with these pieces, the newest first.
    byte[] written(List<Piece> pieces) {
        String text =
                switch (offer.format()) {
                    case "rss2" -> rss2(pieces);
                    case "rss091" -> rss091(pieces);
                    case "rdf" -> rdf(pieces);
                    case "atom" -> atom(pieces);
                    case "json" -> json(pieces);
                    case "sitemap" -> sitemap(pieces);
                    case "sitemapindex" -> sitemapIndex();
                    default -> throw new IllegalArgumentException("no format " + offer.format());
                };
        return spoiled(text).getBytes(StandardCharsets.UTF_8);
    }

    private String rss2(List<Piece> pieces) {
        var out = new StringBuilder(XML);
        out.append(
                        "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"")
                .append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
                .append(" xmlns:media=\"http://search.yahoo.com/mrss/\"")
                .append(" xmlns:atom=\"http://www.w3.org/2005/Atom\">\n<channel>\n");
        channel(out);
        out.append("<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"")
                .append(self())
                .append("\"/>\n");
        for (Piece piece : pieces) {
            Text text = piece.textAt(now);
            out.append("<item>\n").append(Markup.element("title", text.headline()));
            out.append(Markup.element("link", piece.url()));
            out.append("<guid isPermaLink=\"false\">").append(guid(piece)).append("</guid>\n");
            out.append(date("pubDate", piece, Dates.rfc822(piece.published())));
            String by = text.byline();
            out.append(by == null ? "" : Markup.element("dc:creator", by));
            Section shelf = piece.section();
            out.append(shelf == null ? "" : Markup.element("category", shelf.title()));
            out.append("<description><![CDATA[")
                    .append(Markup.escaped(Summary.of(text, outlet)))
                    .append("]]></description>\n");
            media(piece, text, out);
            full(text, out);
            out.append("</item>\n");
        }
        return out.append("</channel>\n</rss>\n").toString();
    }

    private void channel(StringBuilder out) {
        out.append(Markup.element("title", title()))
                .append(Markup.element("link", "https://" + outlet.host() + "/"))
                .append(Markup.element("description", "News from " + outlet.name()))
                .append(Markup.element("language", "en"));
    }

    private void media(Piece piece, Text text, StringBuilder out) {
        if (piece.scene() == null) {
            return;
        }
        out.append("<media:content medium=\"image\" width=\"1200\" height=\"800\" url=\"")
                .append(Markup.escaped(Pictures.url(piece)))
                .append("\">");
        String caption = text.caption();
        String credit = text.credit();
        out.append(caption == null ? "" : Markup.element("media:description", caption));
        out.append(credit == null ? "" : Markup.element("media:credit", credit));
        out.append("</media:content>\n");
    }

    // Small houses give the whole text away in their feeds.
    private void full(Text text, StringBuilder out) {
        if (!Set.of("blog", "nonprofit").contains(outlet.kind())) {
            return;
        }
        out.append("<content:encoded><![CDATA[");
        text.paragraphs().forEach(p -> out.append("<p>").append(Markup.escaped(p)).append("</p>"));
        out.append("]]></content:encoded>\n");
    }

    private String rss091(List<Piece> pieces) {
        var out = new StringBuilder(XML);
        out.append("<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\"")
                .append(" \"http://my.netscape.com/publish/formats/rss-0.91.dtd\">\n")
                .append("<rss version=\"0.91\">\n<channel>\n");
        channel(out);
        for (Piece piece : pieces) {
            Text text = piece.textAt(now);
            out.append("<item>\n")
                    .append(Markup.element("title", text.headline()))
                    .append(Markup.element("link", piece.url()))
                    .append(Markup.element("description", Summary.of(text, outlet)))
                    .append("</item>\n");
        }
        return out.append("</channel>\n</rss>\n").toString();
    }

    private String rdf(List<Piece> pieces) {
        var out = new StringBuilder(XML);
        out.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"")
                .append(" xmlns=\"http://purl.org/rss/1.0/\"")
                .append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<channel rdf:about=\"")
                .append(self())
                .append("\">\n");
        channel(out);
        out.append("<items><rdf:Seq>\n");
        pieces.forEach(piece ->
                out.append("<rdf:li rdf:resource=\"").append(address(piece)).append("\"/>\n"));
        out.append("</rdf:Seq></items>\n</channel>\n");
        for (Piece piece : pieces) {
            Text text = piece.textAt(now);
            String by = text.byline();
            out.append("<item rdf:about=\"").append(address(piece)).append("\">\n");
            out.append(Markup.element("title", text.headline()));
            out.append(Markup.element("link", piece.url()));
            out.append(Markup.element("description", Summary.of(text, outlet)));
            out.append(by == null ? "" : Markup.element("dc:creator", by));
            out.append(date("dc:date", piece, piece.published().toString()));
            out.append("</item>\n");
        }
        return out.append("</rdf:RDF>\n").toString();
    }

    private String atom(List<Piece> pieces) {
        var out = new StringBuilder(XML);
        out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">\n")
                .append(Markup.element("title", title()))
                .append(Markup.element("id", "tag:" + outlet.host() + ",2020:feed"))
                .append("<link rel=\"self\" href=\"")
                .append(self())
                .append("\"/>\n<link href=\"https://")
                .append(outlet.host())
                .append("/\"/>\n");
        Instant changed = pieces.isEmpty() ? now : pieces.getFirst().published();
        out.append(Markup.element("updated", changed.toString()));
        for (Piece piece : pieces) {
            Text text = piece.textAt(now);
            String by = text.byline();
            out.append("<entry>\n").append(Markup.element("title", text.headline()));
            out.append("<link href=\"").append(address(piece)).append("\"/>\n");
            out.append(Markup.element("id", "tag:" + outlet.host() + ",2020:" + guid(piece)));
            out.append(date("published", piece, piece.published().toString()));
            out.append(date("updated", piece, piece.changedAt(now).toString()));
            out.append(by == null ? "" : "<author>" + Markup.element("name", by) + "</author>\n");
            Section shelf = piece.section();
            out.append(shelf == null ? "" : "<category term=\"" + shelf.slug() + "\"/>\n");
            out.append(
                    Markup.element(
                            "summary type=\"html\"",
                            "<p>" + Markup.escaped(Summary.of(text, outlet)) + "</p>"));
            out.append("</entry>\n");
        }
        return out.append("</feed>\n").toString();
    }

    private String json(List<Piece> pieces) {
        return Json.object(json -> {
            json.writeStringProperty("version", "https://jsonfeed.org/version/1.1");
            json.writeStringProperty("title", title());
            json.writeStringProperty("home_page_url", "https://" + outlet.host() + "/");
            json.writeStringProperty("feed_url", "https://" + outlet.host() + offer.path());
            json.writeArrayPropertyStart("items");
            for (Piece piece : pieces) {
                Text text = piece.textAt(now);
                json.writeStartObject();
                json.writeStringProperty("id", guid(piece));
                json.writeStringProperty("url", piece.url());
                json.writeStringProperty("title", text.headline());
                json.writeStringProperty("summary", Summary.of(text, outlet));
                json.writeStringProperty("content_text", Summary.of(text, outlet));
                String time = FeedDate.of(piece, piece.published().toString(), mishaps);
                Json.orNothing(json, "date_published", time);
                if (piece.scene() != null) {
                    json.writeStringProperty("image", Pictures.url(piece));
                }
                json.writeArrayPropertyStart("tags");
                Section shelf = piece.section();
                if (shelf != null) {
                    json.writeString(shelf.title());
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private String sitemap(List<Piece> pieces) {
        var out = new StringBuilder(XML);
        out.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
                .append(" xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\"")
                .append(" xmlns:image=\"http://www.google.com/schemas/sitemap-image/1.1\">\n");
        for (Piece piece : pieces) {
            Text text = piece.textAt(now);
            out.append("<url>\n").append(Markup.element("loc", piece.url()));
            out.append(Markup.element("lastmod", piece.changedAt(now).toString()));
            out.append("<news:news>\n<news:publication>")
                    .append(Markup.element("news:name", outlet.name()))
                    .append(Markup.element("news:language", "en"))
                    .append("</news:publication>\n");
            out.append(date("news:publication_date", piece, piece.published().toString()));
            out.append(Markup.element("news:title", text.headline())).append("</news:news>\n");
            if (piece.scene() != null) {
                out.append("<image:image>")
                        .append(Markup.element("image:loc", Pictures.url(piece)))
                        .append("</image:image>\n");
            }
            out.append("</url>\n");
        }
        return out.append("</urlset>\n").toString();
    }

    private String sitemapIndex() {
        return XML
                + "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n<sitemap>"
                + Markup.element("loc", "https://" + outlet.host() + newsSitemap(offer.path()))
                + Markup.element("lastmod", now.toString())
                + "</sitemap>\n</sitemapindex>\n";
    }

    /// Where the sitemap is that an index names.
    static String newsSitemap(String indexPath) {
        return indexPath.replace(".xml", "-news.xml");
    }

    private String title() {
        return outlet.name()
                + (offer.section().isEmpty() ? "" : " – " + Section.of(offer.section()).title());
    }

    private String self() {
        return Markup.escaped("https://" + outlet.host() + offer.path());
    }

    private static String address(Piece piece) {
        return Markup.escaped(piece.url());
    }

    private String guid(Piece piece) {
        String hour =
                mishaps.contains(Mishap.CHANGING_GUIDS) ? "-" + now.getEpochSecond() / 3600 : "";
        return piece.id() + hour;
    }

    private String date(String element, Piece piece, String right) {
        String written = FeedDate.of(piece, right, mishaps);
        return written == null ? "" : Markup.element(element, written);
    }

    // Cut in the middle of an element, behind a control character and a bare ampersand.
    private String spoiled(String text) {
        if (!mishaps.contains(Mishap.BROKEN_XML)) {
            return text;
        }
        String dirty = text.replaceFirst("</title>", " & Sons \u0008 &nbsp;</title>");
        return dirty.substring(0, dirty.length() - Math.min(60, dirty.length() / 4));
    }
}
