package frontstreet.article;

import frontstreet.page.Page;
import org.jsoup.Jsoup;

/// Pages for tests, written in a line.
final class Pages {
    private Pages() {}

    static Page page(String head, String body) {
        return page("https://paper.example/news/dam", head, body);
    }

    static Page page(String url, String head, String body) {
        String html = "<html lang=en><head>" + head + "</head><body>" + body + "</body></html>";
        return new Page(url, "UTF-8", "default", Jsoup.parse(html, url));
    }

    static Head head(Page page) {
        return Head.of(page, Landmarks.of(page.document()));
    }

    static String jsonLd(String fields) {
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                + fields
                + "}</script>";
    }
}
