package frontstreet.server.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// How far the server is with its start and its end, part of what `/readyz` answers, and whether it
/// reads the news.
///
/// Serves any number of threads.
public final class Readiness implements AutoCloseable {
    private volatile @Nullable String objection = "starting";
    private volatile Supplier<@Nullable String> intake = () -> null;

    /// All parts work from now on.
    ///
    /// @return this
    public Readiness serving() {
        objection = null;
        return this;
    }

    /// Tells from now on whether the news is read.
    ///
    /// @param trouble why it is not, or `null` when it is
    public void watch(Supplier<@Nullable String> trouble) {
        intake = trouble;
    }

    /// Whether nothing new is read, because it could not be kept.
    boolean isIntakeStopped() {
        return intake.get() != null;
    }

    /// Why no requests are to be sent here, a few words, or `null` when they may be.
    @Nullable String objection() {
        return objection;
    }

    /// The parts end from now on.
    @Override
    public void close() {
        objection = "stopping";
    }
}
