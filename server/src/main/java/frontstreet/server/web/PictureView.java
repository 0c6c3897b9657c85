package frontstreet.server.web;

import frontstreet.frontpage.Picture;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A picture on a page.
///
/// @param src its address, ours
/// @param width of its file in pixels
/// @param height of its file in pixels
/// @param alt what stands in its place, or `""`
/// @param caption as printed, or `null`
/// @param credit as printed, or `null`
record PictureView(
        String src,
        int width,
        int height,
        String alt,
        @Nullable String caption,
        @Nullable String credit) {

    static PictureView of(Picture picture) {
        String alt =
                Objects.requireNonNullElse(
                        picture.alt(), Objects.requireNonNullElse(picture.caption(), ""));
        return new PictureView(
                picture.address(),
                picture.width(),
                picture.height(),
                alt,
                picture.caption(),
                picture.credit());
    }

    /// The same, credited to its outlet where it names nobody.
    PictureView from(String outlet) {
        return credit != null ? this : new PictureView(src, width, height, alt, caption, outlet);
    }

    /// Has it words of its own under it?
    boolean isSigned() {
        return caption != null || credit != null;
    }
}
