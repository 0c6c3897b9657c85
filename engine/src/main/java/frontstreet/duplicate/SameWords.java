package frontstreet.duplicate;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The known versions by the digest of their words. Two texts can have the same words, when the one
/// came long after the other; then the later is found first.
///
/// Owned by [KnownTexts].
final class SameWords {
    private final Map<Long, Version> latest = new HashMap<>();

    /// The latest version with the same words, or `null`.
    @Nullable Version latest(Fingerprint print) {
        return latest.get(print.digest());
    }

    /// The version of a text that has the same words, or `null`.
    @Nullable Version of(Fingerprint print, KnownText text) {
        Version version = latest.get(print.digest());
        while (version != null && version.text != text) {
            version = version.older;
        }
        return version;
    }

    /// Adds a version; a text too short to be a copy is not looked up, and not held.
    void add(Version version) {
        Fingerprint print = version.print;
        if (print.words() < DuplicateFinder.WORDS_LEAST && !print.isHeadlineAlone()) {
            return;
        }
        Version older = latest.put(print.digest(), version);
        version.older = older;
        if (older != null) {
            older.newer = version;
        }
    }

    void remove(Version version) {
        Version older = version.older;
        Version newer = version.newer;
        if (older != null) {
            older.newer = newer;
        }
        if (newer != null) {
            newer.older = older;
        } else if (older != null) {
            latest.put(version.print.digest(), older);
        } else {
            latest.remove(version.print.digest(), version);
        }
    }
}
