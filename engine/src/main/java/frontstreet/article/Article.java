package frontstreet.article;

import frontstreet.time.PrintedTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The journalism found in one page. What the page does not say is absent, never guessed.
///
/// @param url the page's address as given, or `null` when unknown
/// @param canonicalUrl the address the page calls its own, absolute, or `null` when it says none
/// @param headline the title of the article, or `null` when none was found
/// @param kicker the short line above the headline, or `null`
/// @param standfirst the summary below the headline, or `null`
/// @param bylines who signed it, in the order printed, with roles; beside writers its photographers
///   and editors too
/// @param authors the names among the bylines that wrote it: normal case, no "By", no roles
/// @param dateline the place and day it opens with, or `null`
/// @param agency short name of the wire agency whose copy it is ("AP", "Reuters", "AFP"), or `null`
/// @param published when it was published, as printed, or `null`
/// @param updated when it was last changed, as printed, or `null`
/// @param tags the source's own labels; the page's own section label first
/// @param language BCP 47, or `null` when not known
/// @param siteName what the site calls itself, or `null`
/// @param blocks the body, in the order it is read
/// @param images the pictures that belong to it, the lead first
/// @param html the body as sanitised HTML
public record Article(
        @Nullable String url,
        @Nullable String canonicalUrl,
        @Nullable String headline,
        @Nullable String kicker,
        @Nullable String standfirst,
        List<Byline> bylines,
        List<String> authors,
        @Nullable Dateline dateline,
        @Nullable String agency,
        @Nullable PrintedTime published,
        @Nullable PrintedTime updated,
        List<String> tags,
        @Nullable String language,
        @Nullable String siteName,
        List<Block> blocks,
        List<Image> images,
        String html) {

    public Article {
        bylines = List.copyOf(bylines);
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        blocks = List.copyOf(blocks);
        images = List.copyOf(images);
    }

    /// The body as plain text: the blocks, one blank line between them.
    public String body() {
        var text = new StringBuilder();
        for (Block block : blocks) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            text.append(block.text());
        }
        return text.toString();
    }

    /// The picture that speaks for the article, or `null` when it has none.
    public @Nullable Image leadImage() {
        return images.isEmpty() ? null : images.getFirst();
    }
}
