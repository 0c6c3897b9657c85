package frontstreet.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.config.Setting;
import frontstreet.server.fetch.Loopback;
import frontstreet.server.store.FeedTable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServeCommandTest {
    @TempDir private Path folder;

    private CommandRun serve(String... more) {
        String[] all = new String[more.length + 3];
        all[0] = "serve";
        all[1] = "--data";
        all[2] = folder.resolve("data").toString();
        System.arraycopy(more, 0, all, 3, more.length);
        return CommandRun.fed("", all);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--port                 | 99999                | --port is a whole number from 0 to 65535: 99999",
                "--zone                 | Nowhere              | --zone is a time zone like America/New_York",
                "--fetch.replay         | example.org:80       | --fetch.replay is an address and port on loopback",
                "--clock.rate           | 60                   | --clock options are for --fetch.replay alone",
                "--source.import        | ftp://example.org/l  | --source.import is an address of the web",
                "--fetch.first-contact  | some                 | recent or all",
                "--desk.edition-pause   | -1                   | --desk.edition-pause is a time from 0s to 1h",
                "--store.pages-max      | 99                   | --store.pages-max is a whole number from 100",
            })
    void anOptionThatCannotBeObeyedIsWrongUse(String option, String value, String sentence) {
        var run = serve(option, value);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("frontstreet: ").contains(sentence);
    }

    @Test
    void aFileThatCannotBeObeyedIsWrongUse() throws IOException {
        Path named = Files.writeString(folder.resolve("mine.conf"), "# mine\nprot = 80\n");
        Files.createDirectory(folder.resolve("data"));
        Path usual = Files.writeString(folder.resolve("data/frontstreet.conf"), "port = 80 a\n");

        var byName = serve("--config", named.toString());
        var byPlace = serve();

        assertThat(byName.status()).isEqualTo(2);
        assertThat(byName.err())
                .startsWith(
                        "frontstreet: " + named + ", line 2: unknown key 'prot': there are host,");
        assertThat(byPlace.status()).isEqualTo(2);
        assertThat(byPlace.err())
                .isEqualTo(
                        "frontstreet: "
                                + usual
                                + ", line 1: port is a whole number from 0 to 65535: 80 a\n"
                                + "Try 'frontstreet serve --help'.\n");
        assertThat(folder.resolve("data/frontstreet.db")).doesNotExist();
    }

    @Test
    void aFirstRoundInVainIsOneSentence() {
        assertThat(ServeCommand.inVain(new FeedTable.Round(34, 34, 0, 34, null)))
                .isEqualTo(
                        "none of the 34 outlets could be read: this machine may have no connection"
                                + " to the internet; it is tried again by itself");
        assertThat(ServeCommand.inVain(new FeedTable.Round(1, 1, 0, 1, null)))
                .startsWith("the outlet could not be read: ");
    }

    @Test
    void helpNamesEverySetting() {
        var run = serve("--help");

        assertThat(run.status()).isZero();
        for (Setting setting : Setting.values()) {
            assertThat(run.out()).contains(setting.flag() + "=" + setting.label());
        }
    }

    @Test
    void aPortInUseIsToldWithWhatToDo() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var run = serve("--port", Integer.toString(other.getLocalPort()));

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out())
                    .isEqualTo("Starting the paper in " + folder.resolve("data") + " …\n");
            assertThat(run.err())
                    .isEqualTo(
                            "frontstreet: cannot listen on 127.0.0.1:"
                                    + other.getLocalPort()
                                    + ": another program does; stop it, or name another port with"
                                    + " --port\n");
        }
    }

    @Test
    void aHostThatIsNotOfThisMachineIsToldAsSuch() {
        String unknown = "x".repeat(64) + ".invalid"; // too long to be asked for anywhere

        assertThat(serve("--port", "0", "--host", "192.0.2.1").err())
                .isEqualTo(
                        "frontstreet: cannot listen on 192.0.2.1:0: it is no address of this"
                                + " machine; name another with --host\n");
        assertThat(serve("--port", "0", "--host", unknown).err())
                .isEqualTo(
                        "frontstreet: cannot listen on "
                                + unknown
                                + ":0: no machine of that name is known; name an address of this"
                                + " one with --host\n");
    }

    @Test
    void aDataFolderThatCannotBeMadeIsToldWithWhatToDo() throws IOException {
        Files.writeString(folder.resolve("data"), "a file");

        var run = serve("--port", "0");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("is a file, no folder").endsWith("--data\n");
        assertThat(folder.resolve("data")).hasContent("a file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://list.example/page | http://list.example/page is no list of feeds: it has no root element of a feed",
                "http://list.example/loop | http://list.example/loop: redirects in a circle",
                "http://list.example/none | http://list.example/none: the server answers HTTP 404",
                "http://list.example/feed | http://list.example/feed lists no feeds",
            })
    void aListThatIsNoneIsToldToo(String address, String sentence) {
        try (var press = new Loopback()) {
            press.at("list.example/page", "200 OK\nContent-Type: text/html", "<h1>Welcome</h1>");
            press.at("list.example/loop", "302 Found\nLocation: http://list.example/loop", "");
            press.at(
                    "list.example/feed",
                    "200 OK",
                    "<rss><channel><title>x</title></channel></rss>");

            var run =
                    serve(
                            "--port",
                            "0",
                            "--fetch.replay",
                            press.door(),
                            "--source.import",
                            address);

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err())
                    .isEqualTo("frontstreet: cannot read the list of sources: " + sentence + "\n");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://127.0.0.1:9/list | 127.0.0.1 is not an address of the public internet",
                "http://10.0.0.1/list    | 10.0.0.1 is not an address of the public internet",
            })
    void aListThatCannotBeReadIsToldAndNothingIsKept(String address, String sentence) {
        var run = serve("--port", "0", "--source.import", address);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        "frontstreet: cannot read the list of sources: "
                                + address
                                + ": "
                                + sentence
                                + "\n");
    }
}
