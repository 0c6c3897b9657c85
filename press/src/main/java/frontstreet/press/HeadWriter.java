package frontstreet.press;

import java.time.Instant;

/// What a page says of itself in its head.
final class HeadWriter {
    private final Outlet outlet;
    private final Piece piece;
    private final Text text;
    private final Instant now;

    HeadWriter(Outlet outlet, Piece piece, Text text, Instant now) {
        this.outlet = outlet;
        this.piece = piece;
        this.text = text;
        this.now = now;
    }

    /// @param linkedData whether there is JSON-LD
    String full(boolean linkedData) {
        var out = new StringBuilder("<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append(Markup.element("title", text.headline() + " | " + outlet.name()));
        out.append("<link rel=\"canonical\" href=\"")
                .append(Markup.escaped(piece.url()))
                .append("\">\n");
        property(out, "og:type", "article");
        property(out, "og:site_name", outlet.name());
        property(out, "og:title", text.headline());
        property(out, "og:url", piece.url());
        property(out, "og:description", Summary.of(text, outlet));
        if (piece.scene() != null) {
            property(out, "og:image", Pictures.url(piece));
        }
        property(out, "article:published_time", piece.published().toString());
        property(out, "article:modified_time", piece.changedAt(now).toString());
        Section shelf = piece.section();
        if (shelf != null) {
            property(out, "article:section", shelf.title());
        }
        String by = text.byline();
        if (by != null) {
            out.append("<meta name=\"author\" content=\"")
                    .append(Markup.escaped(by))
                    .append("\">\n");
        }
        for (Outlet.FeedOffer feed : outlet.feeds()) {
            String type = FeedWriter.contentType(feed.format());
            int end = type.indexOf(';');
            if (!feed.format().startsWith("sitemap")) {
                out.append("<link rel=\"alternate\" type=\"")
                        .append(end < 0 ? type : type.substring(0, end))
                        .append("\" href=\"")
                        .append(Markup.escaped(feed.path()))
                        .append("\">\n");
            }
        }
        if (linkedData) {
            out.append("<script type=\"application/ld+json\">")
                    .append(linkedData().replace("</", "<\\/"))
                    .append("</script>\n");
        }
        return out.append("</head>").toString();
    }

    private static void property(StringBuilder out, String name, String value) {
        out.append("<meta property=\"")
                .append(name)
                .append("\" content=\"")
                .append(Markup.escaped(value))
                .append("\">\n");
    }

    private String linkedData() {
        return Json.object(json -> {
            json.writeStringProperty("@context", "https://schema.org");
            json.writeStringProperty("@type", type());
            json.writeStringProperty("headline", text.headline());
            json.writeStringProperty("url", piece.url());
            json.writeStringProperty("datePublished", piece.published().toString());
            json.writeStringProperty("dateModified", piece.changedAt(now).toString());
            Section shelf = piece.section();
            Json.orNothing(json, "articleSection", shelf == null ? null : shelf.title());
            Json.orNothing(json, "description", text.standfirst());
            if (piece.scene() != null) {
                json.writeStringProperty("image", Pictures.url(piece));
            }
            String by = text.byline();
            if (by != null) {
                json.writeArrayPropertyStart("author");
                for (String name : by.split(" and ", -1)) {
                    json.writeStartObject();
                    json.writeStringProperty("@type", "Person");
                    json.writeStringProperty("name", name);
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeObjectPropertyStart("publisher");
            json.writeStringProperty("@type", "NewsMediaOrganization");
            json.writeStringProperty("name", outlet.name());
            json.writeEndObject();
        });
    }

    private String type() {
        return switch (piece.form()) {
            case LIVE -> "LiveBlogPosting";
            case VIDEO -> "VideoObject";
            default -> "NewsArticle";
        };
    }
}
