package frontstreet.server.cli;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line that `stories`, `sections` and `frontpage` read.
///
/// @param id its identity, unique in the input
/// @param source who published it; its own id where the line gives none, an outlet of its own
/// @param url its address, or `null`
/// @param at when it was published; the line before's where it gives no time, `null` where none has
///   come yet
/// @param isTimed whether the line itself gives that time, with its hour
/// @param siteName what the outlet calls itself, or `null` when the line does not say
/// @param title its headline, or `""` when it has none
/// @param standfirst the summary below its headline, or `null` when it has none
/// @param text its body, or `""` when it has none
/// @param language BCP 47, or `null` when the line does not say
/// @param tags the source's own labels
/// @param agency the wire agency whose copy it is, or `null` when the line does not say
record Document(
        String id,
        String source,
        @Nullable String url,
        @Nullable Instant at,
        boolean isTimed,
        @Nullable String siteName,
        String title,
        @Nullable String standfirst,
        String text,
        @Nullable String language,
        List<String> tags,
        @Nullable String agency) {
    Document {
        tags = List.copyOf(tags);
    }
}
