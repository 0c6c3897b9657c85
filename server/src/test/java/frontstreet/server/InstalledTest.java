package frontstreet.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.fetch.Loopback;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The archive that `frontstreet dist` makes of the jars just built, unpacked into a folder with a
/// blank in its name and called through a link, on a machine that has a JDK and no Maven.
///
/// Runs when the jars are there, after the other tests. Longer than our files are: one archive is
/// made and unpacked for all of it.
@Tag("installed")
@Timeout(300)
class InstalledTest {
    private static final Path ROOT =
            Path.of(Objects.requireNonNullElse(System.getProperty("frontstreet.root"), ".."))
                    .toAbsolutePath()
                    .normalize();
    private static final String TARGET =
            Objects.requireNonNullElse(System.getProperty("frontstreet.built"), "target");
    private static final Path JDK =
            Path.of(Objects.requireNonNull(System.getProperty("java.home")));
    private static final List<String> TOOLS =
            List.of(
                    "cat",
                    "cksum",
                    "date",
                    "dirname",
                    "find",
                    "grep",
                    "head",
                    "id",
                    "ln",
                    "mkdir",
                    "mktemp",
                    "mv",
                    "nice",
                    "ps",
                    "readlink",
                    "rm",
                    "sed",
                    "sleep",
                    "sort",
                    "tail",
                    "tr",
                    "xargs");
    private static final List<String> TOOLS_OF_DIST =
            List.of("chmod", "cp", "gzip", "tar", "touch", "sh");
    private static final boolean IS_PATIENT = Integer.getInteger("frontstreet.rounds", 0) > 100;
    private static final String LIST = "http://list.example/outlets.opml";
    private static final String XML = "200 OK\nContent-Type: application/xml";

    @TempDir private static Path folder = Path.of("");
    private static Path archive = Path.of("");
    private static Path installed = Path.of("");

    @TempDir private Path here = Path.of("");

    private record Ended(int status, String out, String err) {}

    @BeforeAll
    static void install() throws Exception {
        Path tree = plant(folder.resolve("tree"));
        tools(folder.resolve("path"), TOOLS);
        tools(folder.resolve("path-of-dist"), TOOLS_OF_DIST);
        archive = dist(tree);
        Path place = Files.createDirectories(folder.resolve("in stalled"));
        Ended unpacked =
                end(
                        process(
                                folder,
                                List.of(
                                        "tar",
                                        "-xzf",
                                        archive.toString(),
                                        "-C",
                                        place.toString())));
        assertThat(unpacked).isEqualTo(new Ended(0, "", ""));
        installed =
                place.resolve(
                        Objects.requireNonNull(archive.getFileName())
                                .toString()
                                .replace(".tar.gz", ""));
        Files.createSymbolicLink(
                folder.resolve("path/frontstreet"), installed.resolve("bin/frontstreet"));
    }

    /// A checkout that was just built: what was built here, and nothing to be built again.
    private static Path plant(Path tree) throws IOException {
        for (String file :
                List.of(
                        "frontstreet",
                        "pom.xml",
                        "LICENSE",
                        "engine/pom.xml",
                        "press/pom.xml",
                        "server/pom.xml",
                        "server/src/dist")) {
            copy(ROOT.resolve(file), tree.resolve(file));
        }
        for (String module : List.of("engine", "press", "server")) {
            Files.createDirectories(tree.resolve(module + "/src/main"));
        }
        for (String module : List.of("press", "server")) {
            Path built = ROOT.resolve(module).resolve(TARGET);
            Path quick = tree.resolve(module + "/target/quick");
            copy(built.resolve("lib"), quick.resolve("lib"));
            String jar = "frontstreet-" + module + ".jar";
            copy(built.resolve(jar), quick.resolve(jar));
        }
        Files.createDirectories(tree.resolve("target"));
        Files.writeString(tree.resolve("server/target/quick/built"), "");
        return tree;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void tools(Path path, List<String> names) throws IOException {
        for (String name : names) {
            Path usual = Path.of("/usr/bin", name);
            call(path.resolve(name), Files.exists(usual) ? usual : Path.of("/bin", name));
        }
    }

    private static void call(Path script, Path program) throws IOException {
        Files.createDirectories(Objects.requireNonNull(script.getParent()));
        Files.writeString(script, "#!/bin/sh\nexec '" + program + "' \"$@\"\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path dist(Path tree) throws Exception {
        var builder = builder(tree, List.of("./frontstreet", "dist"));
        builder.environment()
                .put("PATH", folder.resolve("path") + ":" + folder.resolve("path-of-dist"));
        builder.environment().put("JAVA_HOME", JDK.toString());
        Ended made = end(builder.start());
        assertThat(made.err()).isEmpty();
        assertThat(made.status()).isZero();
        return Path.of(made.out().strip());
    }

    private static ProcessBuilder builder(Path folder, List<String> command) {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(it -> !it.equals("LANG"));
        return builder;
    }

    private static Process process(Path folder, List<String> command) throws IOException {
        return builder(folder, command).start();
    }

    private static Ended end(Process process) throws Exception {
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), out, err);
    }

    /// Calls what is installed, through its link, with a JDK on the path and no home.
    private ProcessBuilder call(String... words) {
        var command = new ArrayList<String>();
        command.add(folder.resolve("path/frontstreet").toString());
        command.addAll(Arrays.asList(words));
        var builder = builder(here, command);
        builder.environment().put("PATH", folder.resolve("path") + ":" + JDK.resolve("bin"));
        return builder;
    }

    private Ended run(String... words) throws Exception {
        return end(call(words).start());
    }

    private static List<String> files(Path top) throws IOException {
        try (Stream<Path> all = Files.walk(top)) {
            return all.filter(it -> Files.isRegularFile(it, LinkOption.NOFOLLOW_LINKS))
                    .map(it -> top.relativize(it).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theArchiveHoldsWhatItNeedsAndNothingElse() throws Exception {
        List<String> files = files(installed);

        assertThat(files)
                .contains(
                        "bin/frontstreet",
                        "frontstreet.conf",
                        "systemd/frontstreet.service",
                        "LICENSE",
                        "NOTICE",
                        "README",
                        "lib/checksums",
                        "lib/frontstreet-server.jar",
                        "lib/press/frontstreet-press.jar")
                .anyMatch(it -> it.matches("lib/frontstreet-engine-[0-9.]+\\.jar"))
                .noneMatch(
                        it -> it.matches(".*(junit|assertj|archunit|playwright|jmh|rome|bench).*"));
        assertThat(Files.isExecutable(installed.resolve("bin/frontstreet"))).isTrue();
        assertThat(Files.readString(installed.resolve("bin/frontstreet")))
                .startsWith("#!/bin/sh\n")
                .doesNotContain("mvn");
        assertThat(files.stream().filter(it -> it.endsWith(".jar")).toList())
                .hasSizeGreaterThan(50)
                .allSatisfy(it ->
                        assertThat(Files.readString(installed.resolve("lib/checksums")))
                                .contains(it));
    }

    @Test
    void everyJarOfOthersIsNamedWithItsLicence() throws Exception {
        List<String> words =
                Files.readAllLines(installed.resolve("NOTICE")).stream()
                        .flatMap(it -> Arrays.stream(it.split("\\s+")))
                        .toList();

        assertThat(
                        files(installed.resolve("lib")).stream()
                                .filter(it -> it.endsWith(".jar") && !it.contains("frontstreet-"))
                                .map(it -> it.replaceAll("-[0-9][0-9.]*\\.jar$", "")))
                .allMatch(it ->
                        words.contains(it)
                                || (it.startsWith("jetty-") && words.contains("jetty-*")));
    }

    @Test
    void theSameTreeMakesTheSameArchive() throws Exception {
        byte[] first = Files.readAllBytes(archive);

        assertThat(Files.readAllBytes(dist(folder.resolve("tree")))).isEqualTo(first);
    }

    @Test
    void itsCommandsAreThoseThatNeedNoCheckout() throws Exception {
        Ended help = run("--help");

        assertThat(help.status()).isZero();
        assertThat(help.out().lines())
                .anySatisfy(it -> assertThat(it).startsWith("  serve "))
                .anySatisfy(it -> assertThat(it).startsWith("  demo "))
                .noneMatch(it -> it.matches("  (test|bench|dist) .*"));
        assertThat(run("version").out()).matches("frontstreet [0-9]+\\.[0-9]+\\.[0-9]+\n");
        assertThat(run("extract", "none.html").err()).contains("frontstreet: ").hasLineCount(1);
    }

    @Test
    void fromAnEmptyFolderItServesAPaperAndWritesNothingBesideItself() throws Exception {
        List<String> before = files(installed);
        Path home = Files.createDirectories(here.resolve("home"));

        serve(
                home,
                (process, port) -> {
                    assertThat(get(port, "/healthz")).isEqualTo("200 ok\n");
                    assertThat(get(port, "/")).startsWith("200 <!doctype html>");
                    assertThat(get(port, "/readyz")).isEqualTo("200 ready\n");
                });
        ProcessHandle maker = maker(home);
        if (IS_PATIENT) {
            awaitCache(home);
            serve(
                    home,
                    (process, port) ->
                            assertThat(process.info().arguments().orElseThrow())
                                    .anyMatch(it -> it.startsWith("-XX:AOTCache=" + home)));
        } else {
            maker.destroyForcibly();
        }
        maker.onExit().get();

        assertThat(files(installed)).isEqualTo(before);
    }

    /// What makes the cache of classes, beside the server.
    private static ProcessHandle maker(Path home) {
        return ProcessHandle.allProcesses()
                .filter(it -> it.info().commandLine().orElse("").contains("AOTCacheOutput=" + home))
                .findAny()
                .orElseThrow();
    }

    private static void awaitCache(Path home) throws Exception {
        Path folder = home.resolve(".cache/frontstreet");
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            while (files(folder).stream().noneMatch(it -> it.endsWith(".aot"))) {
                watch.take().reset();
            }
        }
    }

    private interface Look {
        void at(Process process, int port) throws Exception;
    }

    /// Lets a server read an outlet of one feed, and asks it to end.
    private void serve(@Nullable Path home, Look look) throws Exception {
        try (Loopback press = new Loopback()) {
            press.at(
                            "list.example/outlets.opml",
                            XML,
                            "<opml version='2.0'><body><outline text='Daily'"
                                    + " xmlUrl='http://daily.example/feed'/></body></opml>")
                    .at("daily.example/feed", XML, "<rss version='2.0'><channel/></rss>");
            ProcessBuilder call =
                    call(
                            "serve",
                            "--data",
                            "data",
                            "--config",
                            installed + "/frontstreet.conf",
                            "--port",
                            "0",
                            "--source.import",
                            LIST,
                            "--fetch.replay",
                            press.door());
            if (home != null) {
                call.environment().put("HOME", home.toString());
            }
            Process process = call.redirectErrorStream(true).start();
            try (BufferedReader lines = process.inputReader()) {
                Map<String, String> said = // in either order
                        firsts(
                                lines,
                                "The paper is at ",
                                " INFO frontstreet.server.desk.Desk - desk remembers ");
                String address = Objects.requireNonNull(said.get("The paper is at "));
                look.at(process, Integer.parseInt(address.replaceAll(".*:(\\d+)/$", "$1")));
                process.toHandle().destroy(); // the streams stay open
                assertThat(lines.lines().toList()).contains("frontstreet: stopped");
                assertThat(process.waitFor()).isEqualTo(143);
            } finally {
                process.destroyForcibly();
            }
        }
    }

    /// The first line with each of some words; reads until all came.
    private static Map<String, String> firsts(BufferedReader lines, String... words)
            throws IOException {
        var found = new HashMap<String, String>();
        while (found.size() < words.length) {
            String line = Objects.requireNonNull(lines.readLine(), () -> "only " + found);
            for (String word : words) {
                if (line.contains(word)) {
                    found.putIfAbsent(word, line);
                }
            }
        }
        return found;
    }

    private static String get(int port, String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body();
    }

    @Test
    void aStoreOfAnEarlierVersionIsBroughtUpByTheStart() throws Exception {
        change(
                store("1"),
                "INSERT INTO source (slug, name, allowance) VALUES ('gazette', 'The Gazette', 30)");

        serve(
                null, // no cache
                (process, port) ->
                        assertThat(get(port, "/sources"))
                                .startsWith("200 ")
                                .contains("The Gazette"));
    }

    @Test
    void aStoreOfALaterVersionIsRefused() throws Exception {
        change(
                store("latest"),
                """
                INSERT INTO flyway_schema_history (installed_rank, version, description, type,
                    script, checksum, installed_by, execution_time, success)
                VALUES (99, '99', 'of next year', 'SQL', 'V99__of_next_year.sql', 1, '', 1, 1)
                """);
        byte[] before = Files.readAllBytes(here.resolve("data/frontstreet.db"));

        assertThat(run("serve", "--data", "data", "--port", "0"))
                .isEqualTo(
                        new Ended(
                                1,
                                "Starting the paper in " + here.resolve("data") + " …\n",
                                "frontstreet: the data folder was written by a newer version of Front"
                                        + " Street: run that one, or go back to a copy of the folder"
                                        + " from before\n"));
        assertThat(Files.readAllBytes(here.resolve("data/frontstreet.db"))).isEqualTo(before);
    }

    private String store(String version) throws Exception {
        Files.createDirectories(here.resolve("data"));
        String url = "jdbc:sqlite:" + here.resolve("data/frontstreet.db");
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:migrations")
                .placeholders(
                        Map.of("id", "integer PRIMARY KEY", "random", "lower(hex(randomblob(16)))"))
                .target(version)
                .load()
                .migrate();
        change(url, "PRAGMA journal_mode = WAL"); // as every server's
        return url;
    }

    private static void change(String url, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
