package frontstreet.press;

import java.time.Instant;
import java.util.List;

/// What is on an outlet's pages and of none of its articles: menus, boxes, comments, footers.
final class Furniture {
    private static final List<String> COMMENTS =
            List.of(
                    "And who is going to pay for it? We are, as usual.",
                    "My uncle worked there for thirty years and he always said this would happen.",
                    "Finally some good reporting. Thank you for sticking with it.",
                    "I read it twice and I still do not see what is new about this.",
                    "First!",
                    "This comment was removed because it did not follow our rules.",
                    "People forget that it was exactly the same in 1994.",
                    "Does anybody know whether the library is open on Saturday?");

    private final Outlet outlet;
    private final List<Piece> others;
    private final Instant now;

    Furniture(Outlet outlet, List<Piece> others, Instant now) {
        this.outlet = outlet;
        this.others = List.copyOf(others);
        this.now = now;
    }

    String menu() {
        var out = new StringBuilder("<header class=\"site-header\"><a class=\"logo\" href=\"/\">");
        out.append(Markup.escaped(outlet.name())).append("</a>\n<nav><ul>");
        for (Section section : Section.values()) {
            if (outlet.covers(section)) {
                out.append("<li><a href=\"/")
                        .append(section.slug())
                        .append("/\">")
                        .append(section.title())
                        .append("</a></li>");
            }
        }
        return out.append("<li><a href=\"/subscribe\">Subscribe</a></li><li><a href=\"/login\">")
                .append("Log in</a></li></ul></nav></header>")
                .toString();
    }

    /// Headlines of the same section below an article.
    String related(Piece piece) {
        var out = new StringBuilder("<aside class=\"related\"><h2>More in ");
        Section shelf = piece.section();
        out.append(shelf == null ? "the news" : shelf.title()).append("</h2>\n<ul>");
        others.stream()
                .filter(other ->
                        other.section() == piece.section() && !other.id().equals(piece.id()))
                .limit(5)
                .forEach(other -> link(other, "li", out));
        return out.append("</ul></aside>\n").toString();
    }

    /// A link in the middle of a text.
    String readMore(Piece piece, int at) {
        if (others.isEmpty()) {
            return "";
        }
        Piece other = others.get(Math.floorMod(at * 7, others.size()));
        if (other.id().equals(piece.id())) {
            return "";
        }
        return "<p class=\"read-more\"><strong>READ MORE: <a href=\""
                + Markup.escaped(other.path())
                + "\">"
                + Markup.escaped(other.textAt(now).headline())
                + "</a></strong></p>\n";
    }

    /// A box in the middle of a text.
    String inner(Piece piece) {
        if (outlet.markup().equals("plain") || outlet.markup().equals("amp")) {
            return "";
        }
        var out = new StringBuilder("<aside class=\"inline-related\"><h4>Recommended</h4><ul>");
        others.stream()
                .filter(other -> other.section() != piece.section())
                .limit(2)
                .forEach(other -> link(other, "li", out));
        return out.append("</ul></aside>\n").toString();
    }

    String mostRead() {
        var out = new StringBuilder("<div class=\"most-read\"><h3>Most read</h3><ol>");
        others.stream().skip(3).limit(6).forEach(other -> link(other, "li", out));
        return out.append("</ol></div>\n").toString();
    }

    private void link(Piece piece, String element, StringBuilder out) {
        out.append('<')
                .append(element)
                .append("><a href=\"")
                .append(Markup.escaped(piece.path()))
                .append("\">")
                .append(Markup.escaped(piece.textAt(now).headline()))
                .append("</a></")
                .append(element)
                .append(">\n");
    }

    String newsletter() {
        return "<div class=\"newsletter-signup\"><h4>Get the "
                + Markup.escaped(outlet.name())
                + " in your inbox</h4><p>Sign up for our daily newsletter and never miss a story. You can"
                + " unsubscribe at any time.</p><form action=\"/newsletter\"><input type=\"email\""
                + " placeholder=\"Your e-mail address\"><button>Sign up</button></form></div>\n";
    }

    String comments(Piece piece) {
        var out =
                new StringBuilder(
                        "<section id=\"comments\" class=\"comments-area\"><h2>Comments</h2>");
        Dice dice = Dice.of(piece.pictureSeed(), piece.id(), "comments");
        int count = dice.between(2, 5);
        List<String> said = dice.shuffled(COMMENTS);
        for (int i = 0; i < count; i++) {
            out.append("<div class=\"comment\"><b>reader")
                    .append(dice.below(900) + 100)
                    .append("</b><p>")
                    .append(said.get(i))
                    .append("</p></div>\n");
        }
        return out.append("</section>").toString();
    }

    String consent() {
        return "<div id=\"consent-banner\" role=\"dialog\"><p>We and our 812 partners store and access"
                + " information on a device. Your choices apply to this site only.</p>"
                + "<button>Accept all</button><button>More options</button></div>";
    }

    String footer() {
        return "<footer class=\"site-footer\"><ul><li><a href=\"/about\">About us</a></li><li><a"
                + " href=\"/contact\">Contact</a></li><li><a href=\"/privacy\">Privacy</a></li><li><a"
                + " href=\"/terms\">Terms of use</a></li></ul><p>© "
                + Dates.day(now).getYear()
                + " "
                + Markup.escaped(outlet.name())
                + ", "
                + Markup.escaped(outlet.place())
                + ". All rights reserved. A made-up outlet of a simulated press.</p></footer>";
    }

    /// The outlet's own front page: its latest headlines.
    String frontPage() {
        var out =
                new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
        out.append(Markup.element("title", outlet.name()));
        for (Outlet.FeedOffer feed : outlet.feeds()) {
            if (!feed.format().startsWith("sitemap")) {
                out.append("<link rel=\"alternate\" type=\"application/rss+xml\" title=\"")
                        .append(Markup.escaped(outlet.name()))
                        .append("\" href=\"")
                        .append(Markup.escaped(feed.path()))
                        .append("\">\n");
            }
        }
        out.append("</head><body>").append(menu()).append("<main>");
        others.forEach(piece -> link(piece, "h3", out));
        return out.append("</main>").append(footer()).append("</body></html>\n").toString();
    }
}
