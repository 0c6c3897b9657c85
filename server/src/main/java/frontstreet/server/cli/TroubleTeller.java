package frontstreet.server.cli;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Tells whoever runs the server, in one sentence each, that the news cannot be read and that it is
/// read again.
///
/// Owned by the thread that looks.
final class TroubleTeller {
    private final Supplier<@Nullable String> trouble;
    private final Streams streams;
    private @Nullable String told;

    /// @param trouble why the news is not read at the moment, or `null` when it is
    TroubleTeller(Supplier<@Nullable String> trouble, Streams streams) {
        this.trouble = trouble;
        this.streams = streams;
    }

    /// Looks, and tells what has changed.
    void look() {
        String now = trouble.get();
        if (!Objects.equals(now, told)) {
            streams.complain(now == null ? "the news is read again" : now);
            told = now;
        }
    }
}
