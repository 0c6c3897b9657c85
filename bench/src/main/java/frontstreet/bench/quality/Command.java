package frontstreet.bench.quality;

import frontstreet.server.Main;
import frontstreet.server.cli.Output;
import frontstreet.server.cli.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A command of the product, run in this process: what is measured is what a user gets.
final class Command {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Command() {}

    /// Runs a command that reads nothing from standard input.
    ///
    /// @return its lines, as JSON
    static List<JsonNode> run(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var streams =
                new Streams(
                        new ByteArrayInputStream(new byte[0]),
                        new Output(out),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        int status = Main.run(streams, args);
        if (status != 0) {
            throw new IllegalStateException(
                    String.join(" ", args)
                            + ": status "
                            + status
                            + ": "
                            + err.toString(StandardCharsets.UTF_8));
        }
        return lines(out.toString(StandardCharsets.UTF_8));
    }

    /// Lines of JSON.
    static List<JsonNode> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(JSON::readTree).toList();
    }
}
