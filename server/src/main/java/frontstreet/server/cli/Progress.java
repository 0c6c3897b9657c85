package frontstreet.server.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// How far long work has come, on standard error, for a person who watches: the start script asks
/// for it where standard error is a terminal, by the property `frontstreet.progress`. Elsewhere
/// nothing is shown. Gone without a trace when the work is done.
final class Progress implements AutoCloseable {
    private static final int WIDTH = 78;

    /// Whoever writes into our pipe may show a bar of its own in the same line: it stays readable.
    private static final int PIPED_MILLIS = 2_000;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /// @param task what is being done, in a word or two
    /// @param steps how many steps it takes, or -1 when that cannot be known
    static Progress of(String task, long steps, Streams streams) {
        if (!isShown()) {
            return new Progress(null);
        }
        return new Progress(
                ProgressBar.builder()
                        .setTaskName(task)
                        .setInitialMax(steps)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(steps < 0 ? PIPED_MILLIS : 200)
                        .setConsumer(new ConsoleProgressBarConsumer(streams.err(), WIDTH))
                        .clearDisplayOnFinish()
                        .build());
    }

    /// Nothing to be shown.
    static Progress none() {
        return new Progress(null);
    }

    /// Whether somebody watches.
    static boolean isShown() {
        return Boolean.getBoolean("frontstreet.progress");
    }

    /// How many lines a file has, or -1 for what can be read only once.
    static long lines(String name) {
        if (!isShown() || !Files.isRegularFile(Path.of(name))) {
            return -1;
        }
        try (Stream<String> lines = Files.lines(Path.of(name), StandardCharsets.ISO_8859_1)) {
            return lines.count();
        } catch (IOException | UncheckedIOException e) {
            return -1; // whoever reads it will say what is wrong with it
        }
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    void at(long step) {
        if (bar != null) {
            bar.stepTo(step);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
