package frontstreet.server.fetch;

import static frontstreet.server.fetch.FailureReason.BROKEN;
import static frontstreet.server.fetch.FailureReason.TOO_BIG;
import static frontstreet.server.fetch.FetchStage.FEED;
import static frontstreet.server.fetch.FetchStage.LONG;
import static frontstreet.server.fetch.FetchStage.failed;
import static frontstreet.server.fetch.FetchStage.text;
import static frontstreet.server.fetch.FetchStage.within;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.fetch.FetchResult.Failed;
import frontstreet.server.fetch.FetchResult.Fetched;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What bodies come as, packed, cut short, too big, and what is no HTTP at all.
class FetcherBodyTest {
    private final FetchStage stage = new FetchStage();
    private final Loopback server = stage.server();
    private final FetchOptions options = stage.options();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void packedBodiesAreUnpacked() throws Exception {
        server.at("daily.example/gzip", "200 OK\nContent-Encoding: gzip", Packed.gzip(Packed.TEXT));
        server.at(
                "daily.example/x-gzip",
                "200 OK\nContent-Encoding: X-GZIP",
                Packed.gzip(Packed.TEXT));
        server.at("daily.example/br", "200 OK\nContent-Encoding: br", Packed.BROTLI);
        server.at("daily.example/zstd", "200 OK\nContent-Encoding: zstd", Packed.ZSTD);
        server.at(
                "daily.example/twice",
                "200 OK\nContent-Encoding: br, gzip",
                Packed.gzip(Packed.BROTLI));
        server.at("daily.example/unpacked", "200 OK\nContent-Encoding: gzip", Packed.TEXT);
        server.at("daily.example/none", "200 OK\nContent-Encoding: UTF-8", Packed.TEXT);

        for (String path : List.of("gzip", "x-gzip", "br", "zstd", "twice", "unpacked", "none")) {
            assertThat(text(stage.feed("https://daily.example/" + path)))
                    .as(path)
                    .isEqualTo(new String(Packed.TEXT, UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "zstd"})
    void anEmptyBodyIsEmptyHoweverItIsDeclared(String coding) throws Exception {
        server.at("daily.example/feed", "200 OK\nContent-Encoding: " + coding, "");

        assertThat(text(stage.feed(FEED))).isEmpty();
    }

    @Test
    void bombsAreStopped() throws Exception {
        server.at(
                "daily.example/gzip",
                "200 OK\nContent-Encoding: gzip",
                Packed.gzip(new byte[50_000_000]));
        server.at("daily.example/br", "200 OK\nContent-Encoding: br", Packed.BROTLI_BOMB);
        server.at(
                "daily.example/zstd",
                "200 OK\nContent-Encoding: zstd",
                Packed.zstd(new byte[50_000_000]));
        server.at(
                "daily.example/window",
                "200 OK\nContent-Encoding: zstd",
                Packed.ZSTD_WINDOW_OF_128_MIB);

        for (String path : List.of("gzip", "br", "zstd", "window")) {
            failed(stage.feed("https://daily.example/" + path), TOO_BIG);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "zstd"})
    void packedBodiesCutShortAreBroken(String coding) throws Exception {
        byte[] whole =
                coding.equals("gzip")
                        ? Packed.gzip(Packed.TEXT)
                        : coding.equals("br") ? Packed.BROTLI : Packed.ZSTD;
        for (int length = 2; length < whole.length; length++) {
            server.at(
                    "daily.example/feed",
                    "200 OK\nContent-Encoding: " + coding,
                    Arrays.copyOf(whole, length));
            failed(stage.feed(FEED), BROKEN);
        }
    }

    @Test
    void aCodingNobodyAskedForIsBroken() throws Exception {
        server.at("daily.example/feed", "200 OK\nContent-Encoding: compress", "x");
        server.at("daily.example/many", "200 OK\nContent-Encoding: gzip, gzip, gzip, gzip", "x");

        failed(stage.feed(FEED), BROKEN);
        failed(stage.feed("https://daily.example/many"), BROKEN);
    }

    @Test
    void aBodyOf200MegabytesIsStoppedAtTheLimit() throws Exception {
        server.at(
                "daily.example/declared",
                out -> {
                    out.write(
                            "HTTP/1.1 200 OK\r\nContent-Length: 209715200\r\n\r\n"
                                    .getBytes(ISO_8859_1));
                    zeros(out);
                });
        server.at(
                "daily.example/undeclared",
                out -> {
                    out.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".getBytes(ISO_8859_1));
                    zeros(out);
                });

        failed(stage.feed("https://daily.example/declared"), TOO_BIG);
        failed(stage.feed("https://daily.example/undeclared"), TOO_BIG);
    }

    private static void zeros(OutputStream out) throws IOException {
        for (int i = 0; i < 200; i++) {
            out.write(new byte[1 << 20]);
        }
    }

    @ParameterizedTest
    @CsvSource({"1000, true", "1001, false"})
    void theLimitItselfIsAllowed(int length, boolean allowed) throws Exception {
        server.at("daily.example/feed", "200 OK", new byte[length]);
        var fetcher = stage.fetcher(options.limitedTo(within(1000, LONG)));

        var result = fetcher.fetch(FetchRequest.feed(FEED, null));

        assertThat(result instanceof Fetched).isEqualTo(allowed);
    }

    @Test
    void aBodyCutShortIsBroken() throws Exception {
        server.at(
                "daily.example/length",
                out ->
                        out.write(
                                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<rss>"
                                        .getBytes(ISO_8859_1)));
        server.at(
                "daily.example/chunk",
                out ->
                        out.write(
                                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\n<rss>"
                                        .getBytes(ISO_8859_1)));
        server.at(
                "daily.example/last",
                out ->
                        out.write(
                                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<rss>\r\n"
                                        .getBytes(ISO_8859_1)));

        for (String path : List.of("length", "chunk", "last")) {
            failed(stage.feed("https://daily.example/" + path), BROKEN);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\r\n\r\n",
                "hello\r\n\r\n",
                "SSH-2.0-OpenSSH_9\r\n",
                "HTTP/1.1 abc OK\r\n\r\n",
                "HTTP/1.1\r\n\r\n",
                "HTTP/9.9 200 OK\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: -7\r\n\r\nabc",
                "HTTP/1.1 200 OK\r\nContent-Length: -7\r\n\r\nabc",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nabc",
                "HTTP/1.1 204 No\r\nContent-Length: 5\r\n\r\nabcde",
                "HTTP/1.1 407 Proxy\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 101 Switch\r\n\r\n",
                "HTTP/1.1 100 Continue\r\n\r\n"
            })
    void whatIsNotHttpIsAFailure(String bytes) throws Exception {
        server.at("daily.example/feed", out -> out.write(bytes.getBytes(ISO_8859_1)));

        assertThat(stage.feed(FEED)).isInstanceOf(Failed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no colon here",
                ": no name",
                "Bad Name: x",
                "X: \u0000\u0001\u007f\u00ff",
                "Content-Length: many",
                "Content-Type: \u00ff;;;=",
                "Date: then",
                "Expires: \u0000",
                "Cache-Control: ,,,=,\"",
                "Age: -1"
            })
    void headersWithJunkDoNoHarm(String header) throws Exception {
        server.at(
                "daily.example/feed",
                out ->
                        out.write(
                                ("HTTP/1.1 200 OK\r\n"
                                                + header
                                                + "\r\nConnection: close\r\n\r\n<rss/>")
                                        .getBytes(ISO_8859_1)));

        var result = stage.feed(FEED);

        assertThat(result instanceof Failed || text(result).equals("<rss/>"))
                .as(text(result))
                .isTrue();
    }

    @Test
    void headersWithoutEndAreBroken() throws Exception {
        server.at(
                "daily.example/feed",
                out -> {
                    out.write("HTTP/1.1 200 OK\r\n".getBytes(ISO_8859_1));
                    for (int i = 0; i < 10_000; i++) {
                        out.write(
                                ("X-" + i + ": " + "x".repeat(1000) + "\r\n").getBytes(ISO_8859_1));
                    }
                });

        failed(stage.feed(FEED), BROKEN);
    }
}
