package frontstreet.frontpage;

import org.jspecify.annotations.Nullable;

/// A picture that an outlet published with an article, as the page shows it.
///
/// @param address where the page has it from
/// @param width in pixels, at least 1
/// @param height in pixels, at least 1
/// @param alt what it shows, for who cannot see it, or `null` when the outlet does not say
/// @param caption as printed, or `null` when it has none
/// @param credit as printed, or `null` when it has none
public record Picture(
        String address,
        int width,
        int height,
        @Nullable String alt,
        @Nullable String caption,
        @Nullable String credit) {
    /// Misuse throws: a picture without size.
    public Picture {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException(address + ": " + width + " × " + height);
        }
    }
}
