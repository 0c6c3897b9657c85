package frontstreet.press;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words of one piece.
///
/// @param headline as set
/// @param kicker the short line above, or `null`
/// @param standfirst the summary below, or `null`
/// @param byline who wrote it, without "By", or `null` where nobody signs
/// @param dateline place as printed before the first paragraph, or `null`
/// @param paragraphs the text
/// @param caption what stands under the picture, or `null` where there is no picture
/// @param credit who made the picture, or `null`
/// @param agency the agency whose text it is, as printed, or `null` for own work
/// @param correction what was wrong in the version before, or `null`
public record Text(
        String headline,
        @Nullable String kicker,
        @Nullable String standfirst,
        @Nullable String byline,
        @Nullable String dateline,
        List<String> paragraphs,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable String agency,
        @Nullable String correction) {
    public Text {
        paragraphs = List.copyOf(paragraphs);
    }

    /// The text alone, its paragraphs parted by a blank line.
    public String body() {
        return String.join("\n\n", paragraphs);
    }

    Text withHeadline(String other) {
        return new Text(
                other,
                kicker,
                standfirst,
                byline,
                dateline,
                paragraphs,
                caption,
                credit,
                agency,
                correction);
    }

    Text withParagraphs(List<String> others) {
        return new Text(
                headline,
                kicker,
                standfirst,
                byline,
                dateline,
                others,
                caption,
                credit,
                agency,
                correction);
    }

    Text signed(@Nullable String by, @Nullable String from) {
        return new Text(
                headline,
                kicker,
                standfirst,
                by,
                dateline,
                paragraphs,
                caption,
                credit,
                from,
                correction);
    }

    Text below(@Nullable String line, @Nullable String summary) {
        return new Text(
                headline,
                line,
                summary,
                byline,
                dateline,
                paragraphs,
                caption,
                credit,
                agency,
                correction);
    }

    Text pictured(@Nullable String under, @Nullable String by) {
        return new Text(
                headline,
                kicker,
                standfirst,
                byline,
                dateline,
                paragraphs,
                under,
                by,
                agency,
                correction);
    }

    Text corrected(String what) {
        return new Text(
                headline,
                kicker,
                standfirst,
                byline,
                dateline,
                paragraphs,
                caption,
                credit,
                agency,
                what);
    }
}
