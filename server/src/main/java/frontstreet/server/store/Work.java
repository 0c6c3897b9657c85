package frontstreet.server.store;

import org.jspecify.annotations.Nullable;

/// A unit of work on the store: all of it is kept, or nothing.
///
/// @param <T> what it answers
@FunctionalInterface
public interface Work<T extends @Nullable Object> {
    /// Does the work. It waits for nothing but the store and has no effect outside the transaction.
    T on(Tx tx);
}
