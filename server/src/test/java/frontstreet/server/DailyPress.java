package frontstreet.server;

import frontstreet.server.fetch.Loopback;

/// The Daily, a press of one outlet for tests, with the list of feeds that names it.
final class DailyPress extends Loopback {
    /// Address of the list.
    static final String LIST = "http://list.example/outlets.opml";

    private static final String XML = "200 OK\nContent-Type: application/xml";

    DailyPress() {
        at(
                "list.example/outlets.opml",
                XML,
                "<opml version='2.0'><body><outline text='Daily' xmlUrl='http://daily.example/feed'/>"
                        + "</body></opml>");
    }

    /// Lets the feed list these items, in RSS.
    void feed(String items) {
        at(
                "daily.example/feed",
                XML,
                "<rss version='2.0'><channel><title>Daily</title>" + items + "</channel></rss>");
    }

    /// Publishes a page.
    ///
    /// @param name in `http://daily.example/news/NAME`
    /// @param headers further ones, each after a line break; may be empty
    void page(String name, String headers, String html) {
        at("daily.example/news/" + name, "200 OK\nContent-Type: text/html" + headers, html);
    }
}
