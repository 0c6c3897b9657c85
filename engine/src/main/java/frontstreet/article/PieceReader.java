package frontstreet.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// A page's tree → its [Piece]s and [Box]es, in one walk without recursion.
final class PieceReader {
    /// Elements whose text a reader does not see as text.
    static final Set<String> SILENT =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "iframe",
                    "object",
                    "button",
                    "select",
                    "textarea",
                    "input",
                    "audio",
                    "video",
                    "canvas",
                    "head",
                    "map",
                    "datalist",
                    "progress",
                    "meter",
                    "applet",
                    "embed",
                    "link",
                    "meta",
                    "frameset");

    /// Elements that stand within a line.
    static final Set<String> INLINE =
            Set.of(
                    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del",
                    "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "rp",
                    "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
                    "time", "tt", "u", "var", "wbr", "picture", "img", "source");

    private static final Set<String> BOLD = Set.of("b", "strong");

    private final ElementTraits traits;

    PieceReader(ElementTraits traits) {
        this.traits = traits;
    }

    /// What was read: pieces in the order they are read, boxes with every box after its parent.
    record Reading(List<Piece> pieces, List<Box> boxes) {}

    /// @param headline of the article, or `null`: a line that is it is a piece of its own
    Reading read(Document document, @Nullable String headline) {
        var walk = new Walk(headline);
        Element body = document.body();
        Node node = body;
        while (node != null) {
            Node inner = walk.enter(node) ? node.firstChild() : null;
            node = inner == null ? walk.leaveUpwards(node, body) : inner;
        }
        walk.flush();
        return new Reading(walk.pieces, walk.boxes);
    }

    /// The state of one walk.
    private final class Walk {
        private final ElementTraits.Known known = traits.forOnePage();
        private final List<Piece> pieces = new ArrayList<>();
        private final List<Box> boxes = new ArrayList<>();
        private final List<Integer> inlineTraits = new ArrayList<>();
        private final Run run = new Run();
        private @Nullable Box box;
        private @Nullable Box row;
        private @Nullable Element pre;
        private int links;
        private int bolds;
        private boolean broken;
        private final HeadlineLine headline;

        private Walk(@Nullable String headline) {
            this.headline = new HeadlineLine(headline == null ? "" : headline);
        }

        /// Whether its children are to be read.
        boolean enter(Node node) {
            if (node instanceof TextNode text) {
                broken &= text.isBlank();
                boolean isHeadline = row == null && pre == null && headline.is(text);
                if (isHeadline) {
                    flush();
                }
                run.add(text, pre != null, links > 0, bolds > 0, activeTraits());
                if (isHeadline) {
                    flush();
                }
            } else if (node instanceof Element element) {
                return enterElement(element);
            }
            return false;
        }

        private boolean enterElement(Element element) {
            String name = element.normalName();
            if (SILENT.contains(name)) {
                return false;
            }
            if (name.equals("br")) {
                lineBreak(isSetAnew(element));
            } else if (INLINE.contains(name)) {
                links += name.equals("a") ? 1 : 0;
                bolds += BOLD.contains(name) ? 1 : 0;
                inlineTraits.add(activeTraits() | known.of(element));
            } else {
                enterBlock(element, name);
            }
            return true;
        }

        private void enterBlock(Element element, String name) {
            if (row == null) {
                flush();
            } else {
                run.part(name.equals("td") || name.equals("th") ? " | " : " ");
            }
            box = new Box(boxes.size(), element, box, known.of(element));
            boxes.add(box);
            if (row == null && name.equals("tr") && Tables.isRowOfValues(element)) {
                row = box;
            }
            if (name.equals("pre")) {
                pre = element;
            }
        }

        /// Leaves a node and all that end with it; the node that comes next, or `null` at the end.
        @Nullable Node leaveUpwards(Node node, Element end) {
            Node at = node;
            leave(at);
            while (!at.equals(end) && at.nextSibling() == null && at.parent() != null) {
                at = at.parent();
                leave(at);
            }
            return at.equals(end) ? null : at.nextSibling();
        }

        private void leave(Node node) {
            if (!(node instanceof Element element) || SILENT.contains(element.normalName())) {
                return;
            }
            String name = element.normalName();
            if (INLINE.contains(name)) {
                links -= name.equals("a") ? 1 : 0;
                bolds -= BOLD.contains(name) ? 1 : 0;
                inlineTraits.removeLast();
            } else if (!name.equals("br") && box != null) {
                leaveBlock(box);
            }
        }

        private void leaveBlock(Box left) {
            if (row == null || row.equals(left)) {
                flush();
                row = null;
            } else {
                run.part(" ");
            }
            if (left.element.equals(pre)) {
                pre = null;
            }
            box = left.parent;
        }

        // old pages set headline, byline and text in fonts of their own, and break the line after
        // each
        private static boolean isSetAnew(Element lineBreak) {
            Node before = lineBreak.previousSibling();
            while (before instanceof TextNode text && text.isBlank()) {
                before = before.previousSibling();
            }
            return before instanceof Element element
                    && (element.nameIs("font")
                            || (element.childNodeSize() == 1
                                    && element.childNode(0).nameIs("font")));
        }

        private void lineBreak(boolean setAnew) {
            if (pre != null) {
                run.line();
            } else if ((broken || setAnew) && row == null) {
                flush();
            } else {
                run.part(" ");
            }
            broken = true;
        }

        private int activeTraits() {
            return inlineTraits.isEmpty() ? 0 : inlineTraits.getLast();
        }

        void flush() {
            Node first = run.first();
            Node last = run.last();
            if (box != null && first != null && last != null) {
                String text = run.text();
                if (!text.isBlank()) {
                    pieces.add(
                            new Piece(
                                    box,
                                    kind(box),
                                    text,
                                    run.linkChars(),
                                    run.boldChars(),
                                    run.traits(),
                                    first,
                                    last));
                }
            }
            run.clear();
            broken = false;
        }

        private Block.Kind kind(Box box) {
            if (box.equals(row)) {
                return Block.Kind.TABLE_ROW;
            }
            if (pre != null) {
                return Block.Kind.PREFORMATTED;
            }
            if (box.heading) {
                return Block.Kind.SUBHEADING;
            }
            if (box.item) {
                return Block.Kind.LIST_ITEM;
            }
            return box.quote > 0 ? Block.Kind.QUOTATION : Block.Kind.PARAGRAPH;
        }
    }
}
