package frontstreet.server.web;

import frontstreet.frontpage.Picture;
import frontstreet.server.picture.PictureFitter;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// A picture on a page.
///
/// @param src its address, ours
/// @param srcset the same at smaller widths, then as it is, or `null` when it is small itself
/// @param sizes how wide it stands, as CSS
/// @param width of its file in pixels
/// @param height of its file in pixels
/// @param alt what stands in its place, or `""`
/// @param caption as printed, or `null`
/// @param credit as printed, or `null`
record PictureView(
        String src,
        @Nullable String srcset,
        String sizes,
        int width,
        int height,
        String alt,
        @Nullable String caption,
        @Nullable String credit) {

    /// Over a column of an inner page.
    static final String COLUMN = "(min-width: 64rem) 48rem, 100vw";

    private static final double WORTH_IT = 0.8; // of the whole width

    /// @param sizes how wide it stands, as CSS
    static PictureView of(Picture picture, String sizes) {
        String alt =
                Objects.requireNonNullElse(
                        picture.alt(), Objects.requireNonNullElse(picture.caption(), ""));
        return new PictureView(
                picture.address(),
                srcset(picture),
                sizes,
                picture.width(),
                picture.height(),
                alt,
                picture.caption(),
                picture.credit());
    }

    private static @Nullable String srcset(Picture picture) {
        var narrower = new StringJoiner(", ");
        PictureFitter.WIDTHS.stream()
                .filter(it -> it < WORTH_IT * picture.width())
                .forEach(it -> narrower.add(picture.address() + "/" + it + " " + it + "w"));
        return narrower.length() == 0
                ? null
                : narrower.add(picture.address() + " " + picture.width() + "w").toString();
    }

    /// The same, credited to its outlet where it names nobody.
    PictureView from(String outlet) {
        return credit != null
                ? this
                : new PictureView(src, srcset, sizes, width, height, alt, caption, outlet);
    }

    /// Has it words of its own under it?
    boolean isSigned() {
        return caption != null || credit != null;
    }
}
