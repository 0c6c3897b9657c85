package frontstreet.server.admin;

import org.jspecify.annotations.Nullable;

/// One line of an answer.
///
/// @param line of output, or `null` when this is the first or the last one
/// @param status exit status of the command, or `null` when more comes
/// @param trouble what went wrong, a sentence, or `null`
record Reply(@Nullable String line, @Nullable Integer status, @Nullable String trouble) {
    /// The first of every answer: the order was understood, and is carried out when it has its
    /// turn.
    static Reply taken() {
        return new Reply(null, null, null);
    }

    boolean isLast() {
        return status != null;
    }

    static Reply line(String line) {
        return new Reply(line, null, null);
    }

    static Reply done() {
        return new Reply(null, 0, null);
    }

    static Reply failed(int status, String trouble) {
        return new Reply(null, status, trouble);
    }
}
