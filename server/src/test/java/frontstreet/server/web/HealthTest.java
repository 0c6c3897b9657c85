package frontstreet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.frontpage.Place;
import frontstreet.section.Sections;
import frontstreet.server.account.FullText;
import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What who watches over the server is told.
class HealthTest {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Readiness readiness = new Readiness();

    @TempDir private Path folder;
    private PaperStore paper;
    private Javalin site;

    private record Told(int status, String words) {}

    @BeforeEach
    void open() {
        paper = new PaperStore(folder.resolve("data"));
        site =
                Site.start(
                        paper.database(),
                        Sections.load(),
                        paper.search(),
                        new SiteOptions("127.0.0.1", 0, ZoneOffset.UTC, null, FullText.SIGNED_IN),
                        InstantSource.fixed(PaperStore.NOW),
                        readiness);
    }

    @AfterEach
    void close() {
        site.stop();
        paper.close();
    }

    private Told ask(String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + site.port() + path))
                        .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        return new Told(answer.statusCode(), answer.body());
    }

    @Test
    void itIsReadyFromTheEndOfItsStartToTheBeginningOfItsEnd() throws Exception {
        assertThat(ask("/readyz")).isEqualTo(new Told(503, "starting\n"));
        assertThat(ask("/healthz")).isEqualTo(new Told(200, "ok\n"));

        readiness.serving();

        assertThat(ask("/readyz")).as("says how far it is").isEqualTo(new Told(200, "ready\n"));

        paper.outlet("gazette", "The Gazette");
        long dam = paper.story("us", paper.article("gazette", "Dam holds").file());
        paper.shows(Place.LEAD, dam).edition();

        assertThat(ask("/readyz")).isEqualTo(new Told(200, "ready\n"));

        readiness.close();

        assertThat(ask("/readyz")).isEqualTo(new Told(503, "stopping\n"));
        assertThat(ask("/healthz")).isEqualTo(new Told(200, "ok\n"));
    }

    @Test
    void aStoreThatCannotBeReadIsNotReadyAndSaysNoMore() throws Exception {
        readiness.serving();
        paper.database().close();

        assertThat(ask("/readyz")).isEqualTo(new Told(503, "the store cannot be read\n"));
    }
}
