package frontstreet.server.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FrontPageCommandTest {
    private static final String AT = "2026-01-10T05:00Z";
    private static final String DAM =
            "The dam above Orsk broke at dawn and water poured into the lower town. Thousands fled"
                    + " to the hills, the governor said.";
    private static final String DOCUMENTS =
            document(
                            "a",
                            "gazette.example",
                            "2026-01-10T02:00:00Z",
                            "Dam breaks above Orsk, thousands flee",
                            DAM)
                    + document(
                            "b",
                            "courier.example",
                            "2026-01-10T03:00:00Z",
                            "Thousands flee as dam above Orsk breaks",
                            DAM + " Rescue crews came by boat and by helicopter.")
                    + document(
                            "c",
                            "ledger.example",
                            "2026-01-10T04:00:00Z",
                            "Striker's late goal wins the cup final for Port Allen",
                            "The striker scored in injury time.")
                    + document(
                            "d",
                            "ledger.example",
                            "2026-01-10T06:00:00Z",
                            "Senate votes on budget",
                            "Tomorrow's news.")
                    + document(
                            "e",
                            "ledger.example",
                            "2025-11-01T06:00:00Z",
                            "Museum opens",
                            "An old story.");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aPageIsOneObjectOfSlots() {
        int status = run(DOCUMENTS, "frontpage", "-", "--at", AT);

        assertThat(status).isZero();
        JsonNode page = JsonMapper.builder().build().readTree(lines().getFirst());
        assertThat(lines()).hasSize(1);
        assertThat(page.path("at").asString()).isEqualTo("2026-01-10T05:00:00Z");
        JsonNode lead = page.path("slots").get(0);
        assertThat(lead.propertyNames())
                .containsExactly(
                        "place",
                        "story",
                        "section",
                        "headline",
                        "articles",
                        "outlets",
                        "copies",
                        "score",
                        "why");
        assertThat(lead.path("place").asString()).isEqualTo("lead");
        assertThat(lead.path("story").asString()).isEqualTo("a");
        assertThat(lead.path("articles").size()).isEqualTo(2);
        assertThat(lead.path("outlets").asInt()).isEqualTo(2);
        assertThat(lead.path("score").path("value").asDouble()).isPositive();
        assertThat(lead.path("score").path("parts").path("size").asDouble()).isPositive();
    }

    @Test
    void whatIsLaterOrTooOldIsLeftOut() {
        run(DOCUMENTS, "frontpage", "-", "--at", AT);

        assertThat(out.toString(UTF_8)).doesNotContain("Senate votes", "Museum opens");
        assertThat(err.toString(UTF_8))
                .contains("1 document is later than " + AT + " and was left out\n");
    }

    @Test
    void theTextIsAPageToRead() {
        run(DOCUMENTS, "frontpage", "-", "--at", "2026-01-10T00:00-05:00", "--text");

        String page = out.toString(UTF_8);
        assertThat(page)
                .contains(
                        "F R O N T   S T R E E T",
                        "Saturday, January 10, 2026",
                        "12:00 a.m. UTC-05:00",
                        "Why it is here: ",
                        "Only in ledger.example",
                        "Quiet today: ",
                        "That is the front page of Saturday");
        assertThat(page).containsPattern("(?s)Quiet today: .*Art").doesNotContain("── Art ");
        assertThat(lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(76));
    }

    @Test
    void anOutletIsShownAsItCallsItselfElseByItsDomain() {
        String named =
                DOCUMENTS
                        .replace(
                                "\"source\":\"ledger.example\"",
                                "\"source\":\"ledger.example\",\"siteName\":\"Port Allen Ledger\"")
                        .replace("gazette.example", "www.gazette.example");

        run(named, "frontpage", "-", "--at", AT, "--text");

        assertThat(out.toString(UTF_8))
                .contains("Only in Port Allen Ledger", "gazette.example and courier.example")
                .doesNotContain("www.", "ledger.example");
    }

    @Test
    void theStandfirstStandsUnderTheHeadline() {
        String withStandfirst =
                DOCUMENTS.replace(
                        "\"text\":\"The striker",
                        "\"standfirst\":\"A cup after forty years\",\"text\":\"The striker");

        run(withStandfirst, "frontpage", "-", "--at", AT, "--text");

        assertThat(out.toString(UTF_8))
                .contains("A cup after forty years")
                .doesNotContain("scored in injury time");
    }

    @Test
    void theLatestNameTheirOutlets() {
        String many =
                IntStream.range(0, 40)
                        .mapToObj(i ->
                                document(
                                        "m" + i,
                                        "paper" + i + ".example",
                                        "2026-01-10T04:30:00Z",
                                        "Alpha" + i + " meets beta" + i,
                                        "Gamma" + i + " saw delta" + i + "."))
                        .collect(Collectors.joining());

        run(many, "frontpage", "-", "--at", AT, "--text");

        assertThat(out.toString(UTF_8))
                .containsPattern("4:30 a.m. Alpha\\d+ meets beta\\d+ \\(paper\\d+\\.example\\)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-01-10"})
    void noHourIsPrintedWhereNoneWasGiven(String published) {
        String untimed =
                DOCUMENTS
                        .replaceAll(
                                "\"published\":\"[^\"]*\"", "\"published\":\"" + published + "\"")
                        .replace("\"published\":\"\",", "");

        run(untimed, "frontpage", "-", "--at", "2026-01-10T05:17Z", "--text");

        assertThat(out.toString(UTF_8).replace("5:17 a.m.", ""))
                .contains("Dam breaks above Orsk")
                .doesNotContain("a.m.", "p.m.", " ago", "just now", "hours");
    }

    @Test
    void anEmptyPageSaysSo() {
        run("", "frontpage", "-", "--at", AT, "--text");

        assertThat(lines()).contains("No stories at this hour.");
    }

    @Test
    void nothingMakesAnEmptyPage() {
        int status = run("", "frontpage", "-", "--at", AT);

        assertThat(lines()).containsExactly("{\"at\":\"2026-01-10T05:00:00Z\",\"slots\":[]}");
        assertThat(status).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-10T05:00Z", "2030-01-10T05:00Z"})
    void aPageIsEmptyWhenAllIsOlderOrLaterAndItSaysWhy(String moment) {
        int status = run(DOCUMENTS, "frontpage", "-", "--at", moment);

        assertThat(status).isZero();
        assertThat(lines()).singleElement().asString().endsWith("\"slots\":[]}");
        assertThat(err.toString(UTF_8))
                .matches(
                        "frontstreet: standard input: no document is within the last \\d+ hours of "
                                + moment
                                + ", so the page is empty\n");
    }

    @Test
    void whereNoDocumentCouldBeReadNothingIsLaidOut() {
        int status = run("nonsense\n", "frontpage", "-", "--at", AT, "--text");

        assertThat(status).isEqualTo(1);
        assertThat(lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-01-10", "2026-01-10T05:00", ""})
    void aMomentWithoutItsZoneIsWrongUse(String moment) {
        int status = run(DOCUMENTS, "frontpage", "-", "--at", moment);

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("frontstreet: --at is a time with its zone");
        assertThat(lines()).isEmpty();
    }

    @Test
    void theLanguageIsThatOfItsReaders() {
        String two =
                document("de", "bote.example", "2026-01-10T04:00:00Z", "Damm bricht bei Orsk", DAM)
                                .replace("{", "{\"lang\":\"de\",")
                        + document(
                                        "en",
                                        "post.example",
                                        "2026-01-10T04:00:00Z",
                                        "Mayor quits in Lund",
                                        DAM)
                                .replace("{", "{\"lang\":\"en\",")
                                .replace(
                                        DAM,
                                        "The mayor of Lund quit on Friday after the council met.");

        run(two, "frontpage", "-", "--at", AT);
        run(two, "frontpage", "-", "--at", AT, "--language", "DE");

        assertThat(lines())
                .extracting(it -> JsonMapper.builder().build().readTree(it))
                .extracting(it -> it.path("slots").get(0).path("story").asString())
                .containsExactly("en", "de");
    }

    @Test
    void theMomentMustBeGiven() {
        assertThat(run(DOCUMENTS, "frontpage", "-")).isEqualTo(2);
    }

    private static String document(
            String id, String source, String published, String title, String text) {
        return "{\"id\":\"%s\",\"source\":\"%s\",\"published\":\"%s\",\"title\":\"%s\",\"text\":\"%s\"}%n"
                .formatted(id, source, published, title, text);
    }

    private List<String> lines() {
        return out.toString(UTF_8).lines().toList();
    }

    private int run(String input, String... args) {
        var in = new ByteArrayInputStream(input.getBytes(UTF_8));
        return Main.run(new Streams(in, new Output(out), new PrintStream(err, true, UTF_8)), args);
    }
}
