package frontstreet.page;

import java.util.List;
import org.jsoup.nodes.Element;

/// The lines around the headline of a plain text: the section above it, the standfirst below.
final class PlainHead {
    private static final int STANDFIRST_WORDS_MIN = 4;

    private PlainHead() {}

    /// Whether the name of a section stands alone right above a headline; among others of its kind
    /// it is a menu's.
    static boolean hasLabel(List<PlainLine> lines, int headline) {
        boolean isLabel = headline > 0 && isLabel(lines.get(headline - 1));
        return isLabel && !(headline > 1 && isLabel(lines.get(headline - 2)));
    }

    private static boolean isLabel(PlainLine line) {
        return line.kind() == PlainLine.Kind.SHORT && SectionLabels.is(line.text());
    }

    /// The name of a section as pages write it: <https://microformats.org/wiki/rel-tag>.
    static Element label(PlainLine line) {
        Element label = new Element("p").addClass("kicker");
        label.appendElement("a").attr("rel", "category tag").text(line.text());
        return label;
    }

    /// Whether a line right below a headline says more of it.
    static boolean isStandfirst(PlainLine line) {
        return line.kind() == PlainLine.Kind.SHORT
                && line.words() >= STANDFIRST_WORDS_MIN
                && !line.isStamp()
                && !line.isDated();
    }
}
