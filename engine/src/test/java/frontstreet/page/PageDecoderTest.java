package frontstreet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDecoderTest {
    private static final String WORDS = "Fünf Bäume, ein Weg: Grüße aus Köln.";

    private final PageDecoder decoder = new PageDecoder();

    @Test
    void theByteOrderMarkGoesBeforeAllElse() {
        Page page = decode(marked(html("iso-8859-1")), "text/html; charset=windows-1250");

        assertThat(page.decodedBy()).isEqualTo("bom");
        assertThat(page.document().body().text()).isEqualTo(WORDS);
    }

    @Test
    void aTextThatIsCalledHtmlAndHasNoTagIsPlain() {
        Document document = decode(bytes("First line\n\nSecond line"), "text/html").document();

        assertThat(PlainText.is(document)).isTrue();
        assertThat(PlainText.is(decode(bytes("Two <b>words"), "text/html").document())).isFalse();
        assertThat(PlainText.is(decode(bytes("Two <b>words"), null).document())).isTrue();
    }

    @Test
    void theHeaderGoesBeforeThePage() {
        Page page =
                decode(
                        html("utf-8").getBytes(StandardCharsets.ISO_8859_1),
                        "text/html; charset=\"latin1\"");

        assertThat(page.decodedBy()).isEqualTo("content-type");
        assertThat(page.charset()).isEqualTo("windows-1252");
        assertThat(page.document().body().text()).isEqualTo(WORDS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta charset=iso-8859-1>                                        | windows-1252",
                "<META content='text/html; charset=ISO-8859-15' http-equiv=Content-Type> |"
                        + " ISO-8859-15",
                "<!-- <meta charset=koi8-r> --><meta charset='windows-1251'>      | windows-1251",
                "<meta name=x content='charset=koi8-r'><meta charset=Windows-1250>| windows-1250",
                "<meta charset=utf-16>                                            | UTF-8",
                "<meta charset=no-such-thing><meta charset=shift_jis>             | Shift_JIS",
                "<meta charset=gb2312>                                            | GBK",
            })
    void thePageDeclaresItsEncoding(String head, String expected) {
        Page page =
                decode(
                        ("<html><head>" + head + "</head><body>x")
                                .getBytes(StandardCharsets.US_ASCII),
                        null);

        assertThat(page.charset()).isEqualTo(expected);
        assertThat(page.decodedBy()).isEqualTo("meta");
    }

    @Test
    void anXmlDeclarationDeclaresToo() {
        byte[] bytes =
                ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><html><body>" + WORDS)
                        .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(decode(bytes, null).document().body().text()).isEqualTo(WORDS);
    }

    @Test
    void bytesThatAreUtf8ThroughoutAreUtf8WhateverThePageSays() {
        byte[] bytes =
                html("iso-8859-1").replace(WORDS, WORDS.repeat(5)).getBytes(StandardCharsets.UTF_8);

        Page page = decode(bytes, null);

        assertThat(page.decodedBy()).isEqualTo("utf-8");
        assertThat(page.document().body().text()).startsWith(WORDS);
    }

    @Test
    void withoutADeclarationTheBytesAreGuessed() {
        String russian =
                "Сегодня утром жители посёлка увидели на берегу реки большой костёр. ".repeat(20);
        byte[] bytes = ("<html><body><p>" + russian).getBytes(Charset.forName("windows-1251"));

        Page page = decode(bytes, "text/html");

        assertThat(page.decodedBy()).isEqualTo("guess");
        assertThat(page.document().body().text()).isEqualTo(russian.strip());
    }

    @Test
    void withoutAnySignItIsWindows1252OrPlainAscii() {
        assertThat(decode("<p>all plain</p>".getBytes(StandardCharsets.US_ASCII), null).charset())
                .isEqualTo("UTF-8");
        assertThat(
                        decode(
                                        new byte[] {'<', 'p', '>', (byte) 0x93, 'x', (byte) 0x94},
                                        "text/html")
                                .decodedBy())
                .isIn("default", "guess");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "text/plain | <b>Dam</b> holds            | <b>Dam</b> holds",
                "-          | How to use <b> and <i>      | How to use <b> and <i>",
                "-          | <!doctype html><p>Dam       | Dam",
                "-          | <div><p>Dam</p><p>x</p></div> | Dam x",
                "text/html  | 3 < 4 & <b>so</b> on        | 3 < 4 & so on",
            })
    void aPageIsHtmlOrPlainText(@Nullable String type, String text, String seen) {
        Page page = decode(text.getBytes(StandardCharsets.UTF_8), type);

        assertThat(page.document().body().text()).isEqualTo(seen);
    }

    @Test
    void anyBytesGiveAPage() {
        var noise = new byte[70_000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 31 + (i >> 3));
        }

        assertThat(decode(noise, null).document()).isNotNull();
        assertThat(decode(new byte[0], null).document()).isNotNull();
        assertThat(decode(new byte[] {(byte) 0xFF, (byte) 0xFE}, null).charset())
                .isEqualTo("UTF-16LE");
        assertThat(decode("<meta charset".getBytes(StandardCharsets.UTF_8), null).document())
                .isNotNull();
        assertThat(decode("<meta = = =".getBytes(StandardCharsets.UTF_8), null).document())
                .isNotNull();
    }

    @Test
    void moreThanThirtyTwoMegabytesAreNotRead() {
        var bytes = new byte[32 * 1024 * 1024 + 4];
        Arrays.fill(bytes, (byte) ' ');
        System.arraycopy(bytes("<p>The dam holds"), 0, bytes, 0, 16);
        System.arraycopy(bytes("more"), 0, bytes, bytes.length - 4, 4);

        assertThat(decode(bytes, "text/html; charset=utf-8").document().body().text())
                .isEqualTo("The dam holds");
    }

    @Test
    void wideTextWhoseBytesWouldBeUtf8TooIsWide() {
        // each of these characters is, in UTF-16LE, the two bytes of "é" in UTF-8
        String words = "\uA9C3".repeat(30);
        byte[] bytes = ("<html><body>" + words).getBytes(StandardCharsets.UTF_16LE);

        Page page = decode(bytes, "text/html; charset=utf-16le");

        assertThat(page.charset()).isEqualTo("UTF-16LE");
        assertThat(page.document().body().text()).isEqualTo(words);
    }

    private Page decode(byte[] bytes, @Nullable String type) {
        return decoder.decode(bytes, type, "https://paper.example/a");
    }

    private static String html(String charset) {
        return "<html><head><meta charset=\""
                + charset
                + "\"></head><body>"
                + WORDS
                + "</body></html>";
    }

    private static byte[] marked(String html) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        bytes.writeBytes(html.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
