package frontstreet.server;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.StandIns.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The installed command, with a JDK that only says how it was called.
@Timeout(60)
class InstalledScriptTest {
    private static final Path ROOT =
            Path.of(Objects.requireNonNullElse(System.getProperty("frontstreet.root"), ".."));
    private static final String JAVA =
            """
            #!/bin/sh
            [ "$1" = -version ] && { echo 'version "99.0.1"' >&2; exit; }
            for word; do
                case $word in
                    -XX:AOTCacheOutput=*)
                        [ ! -p "$HOME/gate" ] || read -r go < "$HOME/gate"
                        echo made >> "$HOME/made"; : > "${word#*=}"; exit ;;
                    -XX:AOTCache=*) echo "cache ${word##*/}" ;;
                esac
            done
            """;

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void install() throws IOException {
        String whole = Files.readString(ROOT.resolve("frontstreet"));
        tool(
                "front street/bin/frontstreet",
                whole.substring(0, whole.indexOf("\n# ====") + 1)
                        + Files.readString(ROOT.resolve("server/src/dist/bin/frontstreet")));
        Files.createDirectories(folder.resolve("front street/lib"));
        Files.writeString(folder.resolve("front street/lib/checksums"), "1 2 lib/a.jar\n");
        Files.createDirectories(folder.resolve("home"));
        new StandIns(folder).jdk("jdk", 99, JAVA);
    }

    private void tool(String path, String script) throws IOException {
        new StandIns(folder).tool(path, script);
    }

    private Process start(String shell) throws IOException {
        return new StandIns(folder)
                .start(
                        shell,
                        environment -> {
                            environment.keySet().removeIf(it -> it.startsWith("XDG_"));
                            environment.remove("CACHE_DIRECTORY");
                            environment.put("HOME", folder.resolve("home").toString());
                        });
    }

    private Ended end(Process process) throws Exception {
        return new StandIns(folder).end(process);
    }

    private Ended run(String shell) throws Exception {
        return end(start(shell));
    }

    private List<String> kept(String where) throws IOException {
        Path cache = folder.resolve(where);
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.map(it -> cache.relativize(it).toString())
                    .filter(it -> it.startsWith("classes-"))
                    .sorted()
                    .toList();
        }
    }

    private Ended serveUntilMade(String before, String where) throws Exception {
        return run(
                "%s'front street/bin/frontstreet' serve; until ls %s/classes-*.aot; do :; done > found 2>&1"
                        .formatted(before, where));
    }

    @Test
    void theFirstServerHasACacheMadeAndAllUseItThen() throws Exception {
        assertThat(run("'front street/bin/frontstreet' extract x.html"))
                .isEqualTo(new Ended(0, "", ""));
        assertThat(kept("home/.cache/frontstreet")).as("no server").isEmpty();

        Ended first =
                run(
                        "mkfifo home/gate; 'front street/bin/frontstreet' serve; echo go > home/gate;"
                                + " until ls home/.cache/frontstreet/classes-*.aot; do :; done > found 2>&1");

        String cache = kept("home/.cache/frontstreet").getFirst();
        assertThat(first.out()).as("does not wait for it").doesNotContain("cache ");
        Ended using = new Ended(0, "cache " + cache + "\n", "");
        assertThat(run("'front street/bin/frontstreet' serve")).isEqualTo(using);
        assertThat(run("'front street/bin/frontstreet' extract x.html")).isEqualTo(using);
        assertThat(folder.resolve("home/made")).content().hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"front street/lib/checksums", "jdk/release"})
    void aCacheOfOtherJarsOrAnotherJdkIsNotUsed(String changed) throws Exception {
        serveUntilMade("", "home/.cache/frontstreet");
        Files.writeString(folder.resolve(changed), "JAVA_VERSION=\"98.1\"\n");

        assertThat(run("'front street/bin/frontstreet' extract x.html").out()).isEmpty();
    }

    @Test
    void theCacheLiesWhereTheServiceManagerOrTheUserSays() throws Exception {
        serveUntilMade("XDG_CACHE_HOME=$PWD/xdg ", "xdg/frontstreet");
        serveUntilMade("XDG_CACHE_HOME=$PWD/xdg CACHE_DIRECTORY=$PWD/var ", "var");
        serveUntilMade("XDG_CACHE_HOME=relative ", "home/.cache/frontstreet");

        assertThat(kept("xdg/frontstreet")).hasSize(1);
        assertThat(kept("var")).hasSize(1);
        assertThat(kept("home/.cache/frontstreet")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HOME=", "HOME=/proc/nowhere", "HOME=/dev/null"})
    void withoutAPlaceForTheCacheItStartsAllTheSame(String home) throws Exception {
        assertThat(run(home + " 'front street/bin/frontstreet' serve"))
                .isEqualTo(new Ended(0, "", ""));
    }

    @Test
    void itRunsThroughALink() throws Exception {
        Files.createDirectories(folder.resolve("links"));
        Files.createSymbolicLink(
                folder.resolve("links/frontstreet"), Path.of("../front street/bin/frontstreet"));

        assertThat(run("cd home && PATH=$PWD/../links:$PATH && frontstreet extract x.html"))
                .isEqualTo(new Ended(0, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "bench", "dist"})
    void whatNeedsACheckoutSaysSo(String command) throws Exception {
        Ended ended = run("'front street/bin/frontstreet' " + command);

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err())
                .isEqualTo(
                        "frontstreet: '%s' is for a checkout of the project; this is an installed one\n"
                                .formatted(command));
    }

    @Test
    void whatIsNotAllUnpackedIsTold() throws Exception {
        Files.delete(folder.resolve("front street/lib/checksums"));

        Ended ended = run("'front street/bin/frontstreet' serve");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).hasLineCount(1).contains("unpack the archive again");
    }
}
