package frontstreet.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigFileTest {
    private static final String OF_DESK =
            "of desk there are desk.batch, desk.edition-pause, desk.editions-kept";
    private static final String OF_ALL =
            "there are host, port, zone, site.…, source.…, reading.…, fetch.…, schedule.…, desk.…, search.…, keep.…, store.…";

    @TempDir private Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("frontstreet.conf"), bytes);
    }

    private Path file(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(Path file) {
        return ConfigReaderTest.refusal(() -> ConfigFile.read(file));
    }

    @Test
    void aLineIsAKeyAndAValueARemarkOrNothing() throws IOException {
        Path file = file("\ufeff# mine\r\n\r\n  port=80\r\n\tzone\t=\tEurope/Paris  \n #port = 81");

        assertThat(ConfigFile.read(file))
                .containsExactly(
                        new Given(Setting.PORT, "80", file + ", line 3: port"),
                        new Given(Setting.ZONE, "Europe/Paris", file + ", line 4: zone"));
    }

    @Test
    void whatFollowsTheFirstEqualsSignIsTheValue() throws IOException {
        Path file = file("source.import = https://list.example/?a=b#c = d");

        assertThat(ConfigFile.read(file).getFirst().text())
                .isEqualTo("https://list.example/?a=b#c = d");
    }

    @Test
    void aFileOfNothingSetsNothing() throws IOException {
        assertThat(ConfigFile.read(file(""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "port                      | 1 | a line is 'key = value', and this one has no '=': port",
                "# mine;;[server]          | 3 | a line is 'key = value', and this one has no '=': [server]",
                "desk.bach = 1             | 1 | unknown key 'desk.bach': " + OF_DESK,
                "Port = 1                  | 1 | unknown key 'Port': " + OF_ALL,
                "= 1                       | 1 | unknown key 'nothing': " + OF_ALL,
                ".port = 1                 | 1 | unknown key '.port': " + OF_ALL,
                "server.port = 1           | 1 | unknown key 'server.port': " + OF_ALL,
                "port = 1;zone = UTC;port=1| 3 | port is set in line 1 already",
            })
    void aLineThatCannotBeObeyedIsToldWithItsNumber(String text, int line, String sentence)
            throws IOException {
        Path file = file(text.replace(';', '\n'));

        assertThat(refusal(file)).isEqualTo(file + ", line " + line + ": " + sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no text in UTF-16         | fffe70006f00     | 1 | this is no text in UTF-8",
                "no text in ISO 8859-1     | 0a23e90a         | 2 | this is no text in UTF-8",
                "cut within a character    | 0a0a23c3         | 3 | this is no text in UTF-8",
                "a program                 | 7f454c4602010100 | 1 | this is no text, it holds control characters",
                "a database                | 53514c69746500   | 1 | this is no text, it holds control characters",
                "colours of a terminal     | 0a1b5b33316d     | 2 | this is no text, it holds control characters",
            })
    void aFileThatIsNoTextIsToldWithTheLineThatIsNone(
            String what, String hex, int line, String sentence) throws IOException {
        Path file = file(HexFormat.of().parseHex(hex));

        assertThat(refusal(file)).as(what).isEqualTo(file + ", line " + line + ": " + sentence);
    }

    @Test
    void aFileOfOneMegabyteIsReadAndALongerOneIsNot() throws IOException {
        String remark = "#".repeat(ConfigFile.BYTES_MAX);

        assertThat(ConfigFile.read(file(remark))).isEmpty();
        Path file = file(remark + "#");
        assertThat(refusal(file))
                .isEqualTo(file + " is no configuration file: it is longer than 1 MB");
    }

    @Test
    void aLongLineIsQuotedByItsBeginning() throws IOException {
        assertThat(refusal(file("x".repeat(100_000)))).hasSizeLessThan(250).endsWith("x…");
    }

    @Test
    void whatIsNoFileIsTold() throws IOException {
        Path circle = folder.resolve("circle");
        Files.createSymbolicLink(circle, circle);

        assertThat(refusal(folder)).isEqualTo(folder + " is a folder, no configuration file");
        assertThat(refusal(folder.resolve("none")))
                .isEqualTo("there is no configuration file " + folder.resolve("none"));
        assertThat(refusal(circle)).startsWith("cannot read the configuration file " + circle);
    }
}
