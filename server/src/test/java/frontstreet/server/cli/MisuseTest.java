package frontstreet.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Wrong use of the command line is told in our own words.
class MisuseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "extract --threads abc --jsonl x   | --threads is a whole number: abc     | extract",
                "extract --threads 0 --jsonl x     | --threads is a number from 1 to 256: 0 | extract",
                "extract --url                     | --url needs a value, U               | extract",
                "extract --url a --url b x         | --url is given twice                 | extract",
                "stories --fast x                  | unknown option: --fast               | stories",
                "stories -x                        | unknown option: -x                   | stories",
                "stories                           | which FILE? Name one, or - for standard input | stories",
                "frontpage x                       | --at TIME must be given              | frontpage",
                "frontpage x --at                  | --at needs a value, TIME             | frontpage",
                "frontpage x --at abc              | --at is a time with its zone, as 2026-01-10T05:00Z: abc | frontpage",
                "frontpage x --at=2026-01-10T05:00Z --text=3 | --text takes no value: 3   | frontpage",
                "serve --data x --port abc         | --port is a whole number from 0 to 65535: abc | serve",
                "serve --data x --clock.rate abc   | --clock.rate is a number: abc        | serve",
                "serve --data x y                  | 'y' is too many                      | serve",
                "help x                            | no command 'x'                       |",
                "x                                 | no command 'x'                       |",
                "--fast                            | unknown option: --fast               |",
            })
    void itIsOneSentenceAndWhereToLook(String line, String sentence, @Nullable String command) {
        var run = CommandRun.of(line.split(" ", -1));

        String name = command == null ? "frontstreet" : "frontstreet " + command;
        assertThat(run)
                .isEqualTo(
                        new CommandRun(
                                2,
                                "",
                                "frontstreet: " + sentence + "\nTry '" + name + " --help'.\n"));
    }
}
