package frontstreet.article;

import frontstreet.page.Page;
import frontstreet.page.PageText;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;

/// The text that a page states beside its markup, as `articleBody` of its description
/// ([schema.org](https://schema.org/articleBody)): all there is where only scripts write the text
/// into the page. It has lost its headings and lists, at times its paragraphs, so what the markup
/// holds goes before it.
final class StatedBody {
    private static final int CHARS_MAX = 200_000;
    private static final int BLOCKS_MAX = 2_000;

    private StatedBody() {}

    /// The paragraphs stated; empty when there are none.
    static List<Block> of(Page page) {
        String stated =
                page.structuredData().article().flatMap(it -> it.text("articleBody")).orElse("");
        return stated.substring(0, Math.min(stated.length(), CHARS_MAX))
                .lines()
                .flatMap(StatedBody::unmarked)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(BLOCKS_MAX)
                .map(line -> new Block(Block.Kind.PARAGRAPH, 0, line, Entities.escape(line)))
                .toList();
    }

    // some state it as HTML
    private static Stream<String> unmarked(String line) {
        boolean marked = line.indexOf('<') >= 0 || line.indexOf('&') >= 0;
        return marked
                ? PageText.lines(Jsoup.parseBodyFragment(line).body(), CHARS_MAX).lines()
                : Stream.of(line);
    }
}
