package frontstreet.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpmlTest {
    @Test
    void whatIsWrittenReadsBackTheSame() {
        var list =
                new Opml(
                        "Tom's papers & \"more\" <all>",
                        List.of(
                                feed("Herald & Co", "https://herald.example/f?a=1&b=2"),
                                feed("Hill", "https://hill.example/f", "Regional", "Hills & dales"),
                                feed("Dale", "https://dale.example/f", "Regional", "Hills & dales"),
                                feed("Lake", "https://lake.example/f", "Regional"),
                                feed("River", "https://river.example/f", "Regional", "Rivers"),
                                feed("Moor", "https://moor.example/f")));

        assertThat(Opml.read(list.write())).isEqualTo(list);
    }

    @Test
    void aFolderIsWrittenOnceForNeighbours() {
        var list =
                new Opml(
                        null,
                        List.of(
                                feed("A", "https://a.example/", "X"),
                                feed("B", "https://b.example/", "X")));

        assertThat(list.write()).containsOnlyOnce("<outline text=\"X\">");
    }

    @Test
    void aFeedWithoutATitleGoesByItsAddress() {
        var list =
                new Opml(null, List.of(new Outline(null, "https://a.example/", null, List.of())));

        assertThat(list.write()).contains("text=\"https://a.example/\"");
    }

    @Test
    void anEmptyListIsAListAndOtherTextIsNone() {
        var empty = new Opml(null, List.of());

        assertThat(Opml.read(empty.write())).isEqualTo(empty);
        assertThat(Opml.read("<rss/>")).isNull();
        assertThat(Opml.read("words")).isNull();
    }

    @Test
    void aListThatDeclaresEntitiesIsRefused() {
        String list =
                "<?xml version='1.0'?><!DOCTYPE o [<!ENTITY a 'x'>]>"
                        + "<opml><body><outline text='&a;' xmlUrl='http://&a;.example/'/></body></opml>";

        assertThat(Opml.read(list)).isNull();
        assertThat(new FeedParser().parse(list.getBytes(StandardCharsets.UTF_16), null, null))
                .isEqualTo(
                        new FeedResult.NotAFeed(
                                "it declares entities of its own, which no list of feeds needs"));
        assertThat(Opml.read(list.replace(" [<!ENTITY a 'x'>]", ""))).isNotNull();
    }

    private static Outline feed(String title, String url, String... path) {
        return new Outline(title, url, url.replace("/f", "/"), List.of(path));
    }
}
