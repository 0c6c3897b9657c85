package frontstreet.press;

import java.util.List;

/// The directory of outlets as a subscription list, OPML 2.0: one outline an outlet, under it one a
/// feed.
final class Opml {
    private Opml() {}

    static String of(List<Outlet> outlets) {
        var out = new StringBuilder();
        out.append(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <opml version="2.0">
                <head><title>Outlets of the press</title></head>
                <body>
                """);
        for (Outlet outlet : outlets) {
            out.append("<outline text=\"").append(Markup.escaped(outlet.name())).append("\">\n");
            for (Outlet.FeedOffer feed : outlet.feeds()) {
                out.append("  <outline type=\"rss\" text=\"")
                        .append(Markup.escaped(outlet.name()))
                        .append("\" title=\"")
                        .append(Markup.escaped(outlet.name()))
                        .append("\" xmlUrl=\"https://")
                        .append(outlet.host())
                        .append(Markup.escaped(feed.path()))
                        .append("\" htmlUrl=\"https://")
                        .append(outlet.host())
                        .append("/\" category=\"/")
                        .append(outlet.kind())
                        .append(feed.section().isEmpty() ? "" : ",/section/" + feed.section())
                        .append("\" description=\"")
                        .append(Markup.escaped(outlet.place()))
                        .append("\"/>\n");
            }
            out.append("</outline>\n");
        }
        return out.append("</body>\n</opml>\n").toString();
    }
}
