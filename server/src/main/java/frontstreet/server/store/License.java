package frontstreet.server.store;

import java.util.Locale;
import java.util.Optional;

/// How much of a source's articles everybody may read, by the word of who runs the paper. Who is
/// signed in reads whole ones.
public enum License {
    /// Whole articles.
    FULL,

    /// Headlines and openings.
    EXCERPT,

    /// What the setting `site.full-text` says.
    DEFAULT;

    /// How it is written.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The one that is written so.
    public static Optional<License> of(String word) {
        for (License license : values()) {
            if (license.word().equals(word)) {
                return Optional.of(license);
            }
        }
        return Optional.empty();
    }
}
