package frontstreet.server.fetch;

/// What an address is fetched for: what we say we accept, and which limits hold.
public enum Purpose {
    FEED(
            "application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml,"
                    + " application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8,"
                    + " text/html;q=0.5, */*;q=0.1"),
    /// The one purpose that asks robots.txt first: feeds and their pictures are published to be
    /// fetched.
    PAGE("text/html, application/xhtml+xml, */*;q=0.1"),
    PICTURE("image/webp, image/png, image/jpeg, image/gif, image/*;q=0.5"),
    ROBOTS("text/plain, */*;q=0.5");

    private final String accept;

    Purpose(String accept) {
        this.accept = accept;
    }

    /// The `Accept` header, <https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1>.
    String accept() {
        return accept;
    }
}
