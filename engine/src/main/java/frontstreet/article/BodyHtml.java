package frontstreet.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Blocks → the HTML of the body: paragraphs, headings, and lists, quotations and tables gathered
/// again from their parts.
final class BodyHtml {
    private BodyHtml() {}

    static String of(List<Block> blocks) {
        var html = new StringBuilder();
        Block.Kind open = null;
        for (Block block : blocks) {
            if (open != block.kind() && open != null) {
                html.append(end(open));
            }
            if (open != block.kind()) {
                html.append(start(block.kind()));
            }
            open = block.kind();
            html.append(wrapped(block)).append('\n');
        }
        return html.append(end(open)).toString();
    }

    private static String start(Block.Kind kind) {
        return switch (kind) {
            case LIST_ITEM -> "<ul>\n";
            case QUOTATION -> "<blockquote>\n";
            case TABLE_ROW -> "<table>\n";
            case PARAGRAPH, SUBHEADING, PREFORMATTED -> "";
        };
    }

    private static String end(Block.@Nullable Kind kind) {
        return switch (kind) {
            case LIST_ITEM -> "</ul>\n";
            case QUOTATION -> "</blockquote>\n";
            case TABLE_ROW -> "</table>\n";
            case null, default -> "";
        };
    }

    private static String wrapped(Block block) {
        String html = block.html();
        return switch (block.kind()) {
            case LIST_ITEM -> "<li>" + html + "</li>";
            case SUBHEADING -> "<h2>" + html + "</h2>";
            case PREFORMATTED -> "<pre>" + html + "</pre>";
            case TABLE_ROW -> "<tr><td>" + html.replace(" | ", "</td><td>") + "</td></tr>";
            case PARAGRAPH, QUOTATION -> "<p>" + html + "</p>";
        };
    }
}
