package frontstreet.server;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.StandIns.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The start script, in a tree of its own, with a JDK and a Maven that only say that they ran.
///
/// Longer than our files are: the tree and its stand-ins are most of it, and every command needs
/// them.
@Timeout(60)
class ScriptTest {
    private static final Path SCRIPT =
            Path.of(Objects.requireNonNullElse(System.getProperty("frontstreet.root"), ".."))
                    .resolve("frontstreet");

    private static final String JAVA =
            """
            #!/bin/sh
            [ "$1" = -version ] && { echo 'openjdk version "%s.0.1" 2099-01-01' >&2; exit; }
            for last; do :; done
            echo "java reads $last"
            cat
            """;

    // Whoever runs these tests in the background may have let INT be ignored, which a shell cannot
    // undo.
    private static final String HEARING =
            "$(env --default-signal=INT true 2>/dev/null && echo env --default-signal=INT)";

    private static final List<String> TOOLS =
            List.of(
                    "cat",
                    "dirname",
                    "find",
                    "grep",
                    "head",
                    "id",
                    "ln",
                    "mkdir",
                    "mv",
                    "readlink",
                    "rm",
                    "sed",
                    "sleep",
                    "sort",
                    "tail",
                    "tr",
                    "xargs");

    @TempDir private Path tree = Path.of("");

    @BeforeEach
    void plant() throws IOException {
        Files.copy(SCRIPT, tree.resolve("frontstreet"));
        Files.writeString(tree.resolve("pom.xml"), "");
        for (String module : List.of("engine", "press", "server")) {
            Files.createDirectories(tree.resolve(module + "/src/main"));
            Files.writeString(tree.resolve(module + "/pom.xml"), "");
        }
        jdk("jdk", 99, JAVA.formatted(99));
        maven("");
    }

    private void jdk(String folder, int claimed, String java) throws IOException {
        new StandIns(tree).jdk(folder, claimed, java);
    }

    private void maven(String work) throws IOException {
        tool(
                "bin/mvn",
                """
                #!/bin/sh
                [ "$1" = -v ] && { echo 'Apache Maven 3.9.9'; exit; }
                %s
                mkdir -p engine/target server/target/quick/lib
                """
                        .formatted(work));
    }

    private void tool(String path, String script) throws IOException {
        new StandIns(tree).tool(path, script);
    }

    private Process start(String shell) throws IOException {
        return new StandIns(tree)
                .start(shell, it -> it.put("PATH", tree.resolve("bin") + ":/usr/bin:/bin"));
    }

    private Ended end(Process process) throws Exception {
        return new StandIns(tree).end(process);
    }

    private Ended run(String shell) throws Exception {
        return end(start(shell));
    }

    @Test
    void itBuildsOnceThenRuns() throws Exception {
        assertThat(run("./frontstreet extract x.html"))
                .isEqualTo(
                        new Ended(
                                0,
                                "java reads x.html\n",
                                "frontstreet: building (a minute or two the first time, seconds later on)\n"));
        assertThat(run("./frontstreet extract y.html"))
                .isEqualTo(new Ended(0, "java reads y.html\n", ""));
    }

    @Test
    void aCacheOfYesterdaysClassesIsNeverUsed() throws Exception {
        String speaking =
                """
                #!/bin/sh
                [ "$1" = -version ] && { echo 'openjdk version "99.0.1" 2099-01-01' >&2; exit; }
                for option; do case $option in -XX:AOTCache*) echo "${option%%=*}"; : > "${option#*=}" ;; esac; done
                """;
        Path cache = tree.resolve("server/target/quick/classes.aot");
        Files.createDirectories(Objects.requireNonNull(cache.getParent()));
        Files.writeString(cache, "yesterday");
        jdk("jdk", 99, JAVA.formatted(99));

        run("./frontstreet extract x.html");

        assertThat(cache).as("gone with the build").doesNotExist();

        jdk("jdk", 99, speaking);
        Files.delete(tree.resolve("server/target/quick/built"));

        Ended made = run("./frontstreet extract x.html");

        assertThat(made.out()).as("made anew, then used").isEqualTo("-XX:AOTCache\n");
        assertThat(cache).isEmptyFile();
    }

    @Test
    void bothEndsOfAPipeTellOfOneBuild() throws Exception {
        maven("sleep 2");

        Ended ended = run("./frontstreet extract x.html | ./frontstreet stories -");

        assertThat(ended.out()).isEqualTo("java reads -\njava reads x.html\n");
        assertThat(ended.err()).hasLineCount(1).contains("building");
    }

    @Test
    void theLockOfABuildThatIsGoneIsTakenOver() throws Exception {
        Files.createDirectory(tree.resolve("target"));
        long gone = start("exit 0").onExit().get().pid();
        Files.createSymbolicLink(tree.resolve("target/build.lock"), Path.of("" + gone));

        assertThat(run("./frontstreet extract x.html").out()).isEqualTo("java reads x.html\n");
        assertThat(tree.resolve("target")).isDirectoryNotContaining("glob:**build.lock*");
    }

    @Test
    void aTreeThatCannotBeWrittenToIsToldAtOnce() throws Exception {
        Files.writeString(tree.resolve("target"), "in the way");

        Ended ended = run("./frontstreet extract x.html");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).hasLineCount(1).contains("cannot write to", "/target");
    }

    @Test
    void aLockThatCannotBeMadeIsToldAtOnce() throws Exception {
        tool("bin/ln", "#!/bin/sh\nexit 1\n");

        Ended ended = run("./frontstreet extract x.html");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).hasLineCount(1).contains("cannot write to", "/target");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "INT"})
    void whoEndsTheScriptEndsItsBuild(String signal) throws Exception {
        run("mkfifo maven.pid");
        maven("echo $$ > maven.pid; exec sleep 50");
        Process script = start("exec " + HEARING + " ./frontstreet extract x.html");
        long pid = Long.parseLong(Files.readString(tree.resolve("maven.pid")).strip());
        ProcessHandle maven = ProcessHandle.of(pid).orElseThrow();

        new ProcessBuilder("kill", "-" + signal, "" + script.pid()).start().waitFor();

        int number = Map.of("INT", 2, "TERM", 15).getOrDefault(signal, 0);
        assertThat(end(script).status()).isEqualTo(128 + number);
        assertThat(maven.isAlive()).isFalse();
        assertThat(tree.resolve("target")).isDirectoryNotContaining("glob:**build.lock*");
    }

    @Test
    void aFailedBuildIsToldAndGivesTheLockBack() throws Exception {
        maven("echo '[ERROR] no such symbol'; exit 1");

        Ended ended = run("./frontstreet extract x.html");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("no such symbol", "the build failed").hasLineCount(3);
        assertThat(tree.resolve("target")).isDirectoryNotContaining("glob:**build.lock*");
    }

    @Test
    void aJdkThatRanIsNotAskedAgainUntilItChanges() throws Exception {
        String counting =
                """
                #!/bin/sh
                [ "$1" = -version ] && { echo asked >> asked; echo 'openjdk version "99.0.1" 2099-01-01' >&2; }
                exit 0
                """;
        jdk("jdk", 99, counting);
        Path java = tree.resolve("jdk/bin/java");

        run("./frontstreet extract x.html");
        run("./frontstreet extract x.html");
        long before = Files.readAllLines(tree.resolve("asked")).size();
        run("./frontstreet extract x.html");

        assertThat(tree.resolve("asked")).content().hasLineCount((int) before);

        Files.setLastModifiedTime(java, FileTime.from(Instant.now().plusSeconds(60)));
        run("./frontstreet extract x.html");

        assertThat(tree.resolve("asked")).content().hasLineCount((int) before + 1);
    }

    @Test
    void aPathWithoutToolsIsNotBlamedOnTheJdk() throws Exception {
        Ended ended = run("PATH=/nowhere ./frontstreet extract x.html");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).hasLineCount(1).contains("needs the command 'cat'");
    }

    @Test
    void aJdkThatDoesNotRunIsPassedOver() throws Exception {
        jdk("broken", 100, "#!/bin/sh\nexit 126\n");
        jdk("old", 100, JAVA.formatted(17));
        tool("bin/java", "#!/bin/sh\n");

        for (String claims : List.of("broken", "old")) {
            String shell =
                    "HOME=$PWD/home JAVA_HOME=$PWD/%s ./frontstreet extract x.html"
                            .formatted(claims);
            Files.createDirectories(tree.resolve("home/.jdks"));
            Path home = tree.resolve("home/.jdks/jdk");
            if (!Files.exists(home)) {
                Files.createSymbolicLink(home, tree.resolve("jdk"));
            }
            assertThat(run(shell).out()).isEqualTo("java reads x.html\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<&-", ">&-", "2>&-"})
    void aClosedStreamDoesNotGiveItsNumberAway(String closed) throws Exception {
        tool(
                "jdk/bin/java",
                """
                #!/bin/sh
                [ "$1" = -version ] && { echo 'version "99"' >&2; exit; }
                fds=/proc/$$/fd
                [ -e $fds/0 ] && [ -e $fds/1 ] && [ -e $fds/2 ]
                """);
        run("./frontstreet extract -");

        assertThat(run("./frontstreet extract - " + closed).status()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--rate fast           | 2 | --rate is a whole number: fast",
                "--port                | 2 | --port needs a value",
                "--nothing             | 2 | unknown option: --nothing",
                "--nothing=1           | 2 | unknown option: --nothing",
                "--docs pom.xml --pages bin | 2 | --docs or --pages, not both",
                "--docs none.jsonl     | 1 | cannot read none.jsonl",
                "--pages=none          | 1 | no folder: none",
                "--data /proc/none     | 1 | cannot write to the data folder /proc/none",
                "--data pom.xml        | 1 | pom.xml is a file, no folder: name a folder with --data",
            })
    void aDemoThatCannotBeShownSaysWhy(String options, int status, String sentence)
            throws Exception {
        Ended ended = run("./frontstreet demo " + options);

        assertThat(ended.status()).isEqualTo(status);
        assertThat(ended.err()).contains("frontstreet: " + sentence);
        assertThat(ended.out()).isEmpty();
    }

    /// A press and a server that stand until they are ended, and say who they are, once each.
    private void demo() throws Exception {
        run("mkfifo press.pid server.pid");
        jdk(
                "jdk",
                99,
                """
                #!/bin/sh
                [ "$1" = -version ] && { echo 'version "99"' >&2; exit; }
                case "$*" in
                *"press.Main start"*) echo 2026-01-05T13:00:00Z ;;
                *press.Main*) echo "A day of news on 127.0.0.1:9, made"; echo $$ > press.pid; exec sleep 50 ;;
                *server.Main*) echo $$ > server.pid; exec sleep 50 ;;
                esac
                """);
    }

    private ProcessHandle said(String who) throws IOException {
        String pid = Files.readString(tree.resolve(who + ".pid")).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"press", "server"})
    void aProcessOfTheDemoThatEndsIsNamedWithItsLog(String which) throws Exception {
        demo();
        Process script = start("exec ./frontstreet demo --data day");
        Map<String, ProcessHandle> both = Map.of("press", said("press"), "server", said("server"));

        Objects.requireNonNull(both.get(which)).destroyForcibly();

        Ended ended = end(script);
        assertThat(ended.status()).isNotZero();
        assertThat(ended.err().lines().skip(1))
                .containsExactly(
                        "frontstreet: the %s ended unasked; its log is day/%s.log. Start the demo again."
                                .formatted(which, which));
        assertThat(both.values()).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void aSecondDemoOnAFolderInUseLeavesTheFirstAlone() throws Exception {
        demo();
        Process first = start("exec ./frontstreet demo --data day 2> err1 > out1");
        said("press");
        ProcessHandle server = said("server");

        Ended second = run("./frontstreet demo --data day");

        assertThat(second.status()).isEqualTo(1);
        assertThat(second.err())
                .contains("the folder day is in use by another demo (process " + first.pid() + ")");
        assertThat(tree.resolve("day/press.log")).hasContent("A day of news on 127.0.0.1:9, made");
        assertThat(server.isAlive()).isTrue();

        first.destroy();

        assertThat(end(first).status()).isEqualTo(143);
        assertThat(tree.resolve("day")).isDirectoryNotContaining("glob:**demo.lock");
    }

    private long lines(String file) throws IOException {
        Path path = tree.resolve(file);
        return Files.exists(path) ? Files.readString(path).lines().count() : 0;
    }

    @Test
    void whatADemoThatWasKilledLeftRunningIsNamed() throws Exception {
        demo();
        Process first = start("exec ./frontstreet demo --data day 2> err1 > out1");
        ProcessHandle press = said("press");
        ProcessHandle server = said("server");
        while (lines("day/demo.pids") < 2) {
            Thread.onSpinWait();
        }
        first.destroyForcibly().waitFor();

        Ended second = run("./frontstreet demo --data day");

        assertThat(second.status()).isEqualTo(1);
        assertThat(second.err())
                .contains(
                        "an earlier demo left processes at work on the folder day (press %d, server %d)"
                                .formatted(press.pid(), server.pid()));
        assertThat(tree.resolve("day")).isDirectoryNotContaining("glob:**demo.lock");
        press.destroyForcibly();
        server.destroyForcibly();
    }

    @Test
    void aDemoThatGoesOnWritesOnItsLog() throws Exception {
        demo();
        for (int i = 0; i < 2; i++) {
            Process script = start("exec ./frontstreet demo --data day");
            said("press");
            said("server");
            script.destroy();
            assertThat(end(script).out()).isEqualTo("A day of news on 127.0.0.1:9, made\n");
        }

        assertThat(tree.resolve("day/press.log")).content().hasLineCount(2);
    }

    // Every command that the script asks for, and no browser.
    private String bare() throws IOException {
        for (String name : TOOLS) {
            Path real = Path.of("/usr/bin", name);
            Path there = Files.exists(real) ? real : Path.of("/bin", name);
            tool("bare/" + name, "#!/bin/sh\nexec " + there + " \"$@\"\n");
        }
        return "PATH=$PWD/bin:$PWD/bare ";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"})
    void theTestsAreToldOfTheBrowserThatIsInstalled(String name) throws Exception {
        maven("echo \"$*\"");
        tool("bin/" + name, "#!/bin/sh\n");

        Ended ended = run(bare() + "./frontstreet test -Dtest=X");

        assertThat(ended.status()).isZero();
        assertThat(ended.out())
                .contains("clean verify")
                .contains("-Dfrontstreet.browser=" + tree.toRealPath().resolve("bin/" + name))
                .contains("-Dtest=X");
    }

    @ParameterizedTest
    @CsvSource({"false, 0", "true, 1000"})
    void withoutABrowserTheTestsNameThePackage(String ci, int user) throws Exception {
        tool("bin/id", "#!/bin/sh\necho " + user + "\n");
        tool("bin/apt-get", "#!/bin/sh\necho installed > apt\n");

        Ended ended = run(bare() + "CI=" + ci + " ./frontstreet test");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).hasLineCount(1).contains("install the package 'chromium'");
        assertThat(tree.resolve("apt")).doesNotExist();
    }

    @Test
    void aMachineThatOnlyRunsTestsIsGivenABrowser() throws Exception {
        maven("echo \"$*\"");
        tool("bin/id", "#!/bin/sh\necho 0\n");
        tool(
                "bin/apt-get",
                """
                #!/bin/sh
                echo "$1" >> apt
                echo much output
                [ "$1" = update ] || ln -s ../bin/id bare/chromium
                """);

        Ended ended = run(bare() + "CI=true ./frontstreet test");

        assertThat(ended.status()).isZero();
        assertThat(ended.out()).contains("/bare/chromium").doesNotContain("much output");
        assertThat(ended.err()).hasLineCount(1).contains("installing the package 'chromium'");
        assertThat(tree.resolve("apt")).hasContent("update\ninstall");
    }

    @Test
    void aBrowserThatCannotBeInstalledIsToldWithTheReason() throws Exception {
        tool("bin/id", "#!/bin/sh\necho 0\n");
        tool("bin/apt-get", "#!/bin/sh\necho 'E: no such mirror' >&2\nexit 100\n");

        Ended ended = run(bare() + "CI=true ./frontstreet test");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .hasLineCount(3)
                .contains("E: no such mirror", "could not install the package 'chromium'");
    }
}
