package frontstreet.server.store;

import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Which faults are the machine's, and how they are told.
final class Faults {
    private Faults() {}

    /// Is the machine broken, rather than the work wrong? Then the whole transaction is lost.
    static boolean isBroken(Throwable fault) {
        return fault instanceof Broken || (code(fault) != null && sentence(fault) != null);
    }

    static Broken broken(Throwable fault) {
        if (fault instanceof Broken broken) {
            return broken;
        }
        String sentence = sentence(fault);
        return new Broken(sentence == null ? "the store failed: " + fault : sentence, fault);
    }

    static Broken closed() {
        return new Broken("the store is closed", null);
    }

    // the low byte is the kind; the rest says more of it
    private static @Nullable String sentence(Throwable fault) {
        SQLiteErrorCode code = code(fault);
        if (code == null) {
            return null;
        }
        return switch (code.code & 0xFF) {
            case 13 -> "the disk of the data folder is full: make room, it goes on by itself";
            case 10 -> "the disk of the data folder fails: " + code;
            case 11, 26 -> "the store in the data folder is damaged: " + code;
            case 8, 14, 3 -> "cannot write to the data folder: make it writable";
            case 5, 6 -> "the store in the data folder is locked by another program";
            case 7 -> "not enough memory for the store";
            default -> null;
        };
    }

    private static @Nullable SQLiteErrorCode code(Throwable fault) {
        for (Throwable at = fault; at != null; at = at.getCause()) {
            if (at instanceof SQLiteException sqlite) {
                return sqlite.getResultCode();
            }
        }
        return null;
    }

    static RuntimeException asUnchecked(ExecutionException e) {
        return switch (e.getCause()) {
            case RuntimeException fault -> fault;
            case Error fault -> throw fault;
            case SQLException fault -> broken(fault);
            case null, default -> new IllegalStateException(e);
        };
    }
}
