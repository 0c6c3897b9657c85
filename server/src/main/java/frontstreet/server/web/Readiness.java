package frontstreet.server.web;

import org.jspecify.annotations.Nullable;

/// How far the server is with its start and its end: part of what `/readyz` answers.
///
/// Serves any number of threads.
public final class Readiness implements AutoCloseable {
    private volatile @Nullable String objection = "starting";

    /// All parts work from now on.
    ///
    /// @return this
    public Readiness serving() {
        objection = null;
        return this;
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
