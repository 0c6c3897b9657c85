package frontstreet.server.store;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// The machine under the store is broken: no room, no access, a damaged file. Nothing of the work
/// that met it was kept; the same work may be tried again when the machine was mended.
public final class Broken extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    private final String sentence;

    /// @param sentence what is wrong and what to do
    public Broken(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /// What is wrong and what to do, one sentence for whoever runs the program.
    public String sentence() {
        return sentence;
    }
}
