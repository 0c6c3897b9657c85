package frontstreet.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class FeedWriterTest {
    private static final World WORLD = World.of(5);
    private static final Instant NOON = Instant.parse("2026-02-02T23:00:00Z");
    private static final Outlet LEDGER = WORLD.outlets().getFirst();
    private static final List<Piece> PIECES =
            WORLD.day(LocalDate.parse("2026-02-02")).stream()
                    .filter(piece -> piece.outlet().equals(LEDGER.slug()))
                    .toList();

    @ParameterizedTest
    @ValueSource(strings = {"rss2", "rss091", "rdf", "atom", "sitemap", "sitemapindex"})
    void xmlFormatsAreWellFormed(String format) throws Exception {
        byte[] feed = written(format, Set.of());

        Document document = parsed(feed);

        assertThat(document.getDocumentElement().getNodeName())
                .isIn("rss", "rdf:RDF", "feed", "urlset", "sitemapindex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss2", "rss091", "rdf", "atom", "json", "sitemap"})
    void everyPieceIsListedWithItsAddress(String format) {
        String feed = new String(written(format, Set.of()), StandardCharsets.UTF_8);

        assertThat(PIECES).hasSizeGreaterThan(5);
        assertThat(PIECES).allSatisfy(piece -> assertThat(feed).contains(piece.url()));
    }

    @Test
    void jsonFeedIsJson() {
        byte[] feed = written("json", Set.of());
        int items = 0;
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), feed)) {
            while (json.nextToken() != null) {
                items += "date_published".equals(json.currentName()) ? 1 : 0;
            }
        }

        assertThat(items).isEqualTo(2 * PIECES.size()); // the name and its value
    }

    @Test
    void brokenXmlIsBroken() {
        byte[] feed = written("rss2", Set.of(Mishap.BROKEN_XML));

        assertThatThrownBy(() -> parsed(feed)).isInstanceOf(SAXException.class);
    }

    @Test
    void wrongDatesAreWrongInSeveralWays() {
        String feed =
                new String(written("rss2", Set.of(Mishap.WRONG_DATES)), StandardCharsets.UTF_8);

        assertThat(feed).contains("1970").contains("yesterday, about noon").contains("2027");
        assertThat(feed.split("<pubDate>", -1).length - 1).isLessThan(PIECES.size());
    }

    @Test
    void changingGuidsChangeWithTheHour() {
        Set<Mishap> mishap = Set.of(Mishap.CHANGING_GUIDS);
        var offer = new Outlet.FeedOffer("rss2", "/f", "");
        byte[] now = new FeedWriter(LEDGER, offer, mishap, NOON).written(PIECES);
        byte[] later =
                new FeedWriter(LEDGER, offer, mishap, NOON.plusSeconds(3600)).written(PIECES);

        assertThat(now).isNotEqualTo(later);
    }

    private static byte[] written(String format, Set<Mishap> mishaps) {
        var offer = new Outlet.FeedOffer(format, "/feed.xml", "");
        return new FeedWriter(LEDGER, offer, mishaps, NOON).written(PIECES);
    }

    private static Document parsed(byte[] xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new ByteArrayInputStream(xml));
    }
}
