package frontstreet.server;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.cli.CommandRun;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "extract --help", "frontpage -h"})
    void helpIsWrittenLikeAnyOutput(String line) {
        String[] args = line.split(" ", -1);

        assertThat(CommandRun.of(args).out()).contains("frontstreet");
        assertThat(CommandRun.refused("Broken pipe", args)).isEqualTo(new CommandRun(141, "", ""));
        assertThat(CommandRun.refused("No space left on device", args))
                .isEqualTo(
                        new CommandRun(
                                1,
                                "",
                                "frontstreet: cannot write to standard output: No space left on device\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "extract", "feed", "stories", "sections", "frontpage"})
    void anExampleCanBePastedWhole(String command) {
        String help = CommandRun.of((command + " --help").strip().split(" ", -1)).out();

        assertThat(help.substring(help.indexOf("Example")).lines().skip(1))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("  ").hasSizeLessThan(80));
    }

    @Test
    void theHelpOfACommandIsAskedForInEitherWay() {
        assertThat(CommandRun.of("help", "extract")).isEqualTo(CommandRun.of("extract", "--help"));
        assertThat(CommandRun.of("help")).isEqualTo(CommandRun.of("--help"));
    }

    @Test
    void everyCommandIsListed() {
        assertThat(CommandRun.of("--help").out().lines())
                .anySatisfy(line -> assertThat(line).startsWith("  test "))
                .anySatisfy(line -> assertThat(line).startsWith("  bench "))
                .anySatisfy(line -> assertThat(line).startsWith("  dist "))
                .anySatisfy(line -> assertThat(line).startsWith("  demo "))
                .anySatisfy(line -> assertThat(line).startsWith("  feed ").endsWith("JSON."));
    }

    @Test
    void everyLineOfTheListIsASentence() {
        List<String> help = CommandRun.of("--help").out().lines().toList();
        int from = help.indexOf("Commands:") + 1;
        List<String> listed =
                help.subList(from, from + help.subList(from, help.size()).indexOf(""));
        String all = String.join("\n", listed).replaceAll("\n {8,}", " ");

        assertThat(all.lines()).hasSizeGreaterThan(10).allMatch(it -> it.endsWith("."));
        assertThat(help).noneMatch(it -> it.startsWith("Each command reads"));
    }

    @Test
    void theVersionIsPrintedInEitherWay() {
        assertThat(CommandRun.of("version")).isEqualTo(CommandRun.of("--version"));
        assertThat(CommandRun.of("version").out()).matches("frontstreet \\d+\\.\\d+\\.\\d+\\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "pt-BR", "DE", "fil"})
    void aLanguageIsOneOfIso639(String language) {
        var run =
                CommandRun.fed(
                        "", "frontpage", "-", "--at=2026-01-10T05:00Z", "--language", language);

        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "extrct a.html|no command 'extrct'",
                "--loud|unknown option: --loud",
                "frontpage - --at 2026-01-10T05:00Z --language !!|--language is a language tag, as en or pt-BR: !!",
                "frontpage - --at 2026-01-10T05:00Z --language en_US|--language is a language tag",
                "frontpage - --at 2026-01-10T05:00Z --language=qq|--language is a language tag",
                "frontpage - --at 2026-01-10T05:00Z --language=|--language is a language tag",
                "help nosuch|no command 'nosuch'",
                "frontpage - --at=-999999999-01-01T00:00Z|--at is a time with its zone",
                "frontpage - --at=+999999999-01-01T00:00Z|--at is a time with its zone",
            })
    void wrongUseIsToldInWordsOfTheCommandLine(String line, String sentence) {
        var run = CommandRun.of(line.split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("frontstreet: " + sentence)
                .contains("--help")
                .hasLineCount(2);
    }
}
