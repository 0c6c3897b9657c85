package frontstreet.article;

import org.jsoup.nodes.Node;

/// One run of text of the page, as a reader sees it: a paragraph, a list item, a table row, a
/// heading; of the article or not.
///
/// @param box the block element around it
/// @param kind what it is by its markup
/// @param text white space folded (kept in preformatted text); never blank
/// @param linkChars how many of its characters are linked
/// @param boldChars how many are bold or heading
/// @param traits what inline elements around *all* of its text say it is for
/// @param first its first text node
/// @param last its last text node
record Piece(
        Box box,
        Block.Kind kind,
        String text,
        int linkChars,
        int boldChars,
        int traits,
        Node first,
        Node last) {

    /// How much text it is: its characters, those that stand for whole words or syllables counted
    /// thrice.
    int size() {
        int size = text.length();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u2E80' && text.charAt(i) < '\uFB00') {
                size += 2;
            }
        }
        return size;
    }

    /// The share of its characters that are linked.
    double linkShare() {
        return (double) linkChars / text.length();
    }

    /// Whether it ends as a sentence ends, in any script.
    boolean endsAsSentence() {
        int i = text.length() - 1;
        while (i > 0 && "\"'”’»)]】」』*".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return ".!?…:。！？؟।。".indexOf(text.charAt(i)) >= 0;
    }

    /// All that is known of what it is for.
    int allTraits() {
        return traits | box.inherited;
    }

    /// Whether it reads as running text.
    boolean isProse() {
        return kind != Block.Kind.SUBHEADING
                && linkShare() < 0.5
                && (size() >= 100 || (size() >= 40 && endsAsSentence()));
    }
}
