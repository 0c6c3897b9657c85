package frontstreet.press;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/// The command line of the press.
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        World world = World.of(Long.parseLong(args[1]));
        Instant start = Instant.parse("2026-01-05T00:00:00Z");
        Truth.in(Path.of(args[0]))
                .add(world.between(start, start.plus(Duration.ofHours(24))));
    }
}
