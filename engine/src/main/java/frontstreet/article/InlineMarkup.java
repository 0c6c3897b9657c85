package frontstreet.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// The inline markup of one piece: links and the elements that stress, quote and set off, built
/// anew from an allow-list, everything else escaped or left out.
final class InlineMarkup {
    private static final Set<String> KEPT =
            Set.of(
                    "a", "b", "strong", "i", "em", "s", "del", "ins", "sub", "sup", "code", "kbd",
                    "q", "cite", "mark");
    private static final int OPEN_MAX = 12;

    private final StringBuilder html = new StringBuilder();
    private final Deque<Element> open = new ArrayDeque<>();
    private final boolean preformatted;
    private boolean space;

    private InlineMarkup(boolean preformatted) {
        this.preformatted = preformatted;
    }

    static String of(Piece piece) {
        if (piece.kind() == Block.Kind.TABLE_ROW) {
            return Entities.escape(piece.text());
        }
        var markup = new InlineMarkup(piece.kind() == Block.Kind.PREFORMATTED);
        markup.openAround(piece.first(), piece.box().element);
        Node node = piece.first();
        while (node != null) {
            Node inner = markup.enter(node) ? node.firstChild() : null;
            if (node.equals(piece.last())) {
                break;
            }
            node = inner == null ? markup.next(node) : inner;
        }
        while (!markup.open.isEmpty()) {
            markup.close(markup.open.peek());
        }
        return markup.html.toString().strip();
    }

    private void openAround(Node first, Element box) {
        var around = new ArrayDeque<Element>();
        for (Node at = first.parent(); at instanceof Element element && !at.equals(box); ) {
            around.push(element);
            at = at.parent();
        }
        around.forEach(this::open);
    }

    private boolean enter(Node node) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (PieceReader.SILENT.contains(element.normalName())) {
                return false;
            }
            if (element.nameIs("br")) {
                html.append("<br>");
            }
            open(element);
        }
        return true;
    }

    private @Nullable Node next(Node node) {
        Node at = node;
        while (at != null && at.nextSibling() == null) {
            leave(at);
            at = at.parent();
        }
        if (at == null) {
            return null;
        }
        leave(at);
        return at.nextSibling();
    }

    private void leave(Node node) {
        if (node instanceof Element element && element.equals(open.peek())) {
            close(element);
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        if (!KEPT.contains(name) || open.size() >= OPEN_MAX) {
            return;
        }
        String address = name.equals("a") ? address(element) : "";
        if (name.equals("a") && address.isEmpty()) {
            return;
        }
        space();
        html.append('<').append(name);
        if (!address.isEmpty()) {
            html.append(" href=\"").append(Entities.escape(address)).append('"');
        }
        html.append('>');
        open.push(element);
    }

    private static String address(Element link) {
        String address = link.absUrl("href");
        boolean followed =
                address.startsWith("https://")
                        || address.startsWith("http://")
                        || address.startsWith("mailto:");
        return followed ? address : "";
    }

    private void close(@Nullable Element element) {
        if (element != null) {
            html.append("</").append(element.normalName()).append('>');
            open.remove(element);
        }
    }

    private void append(String text) {
        if (preformatted) {
            html.append(Entities.escape(text));
            return;
        }
        var words = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Run.isBlank(c)) {
                if (words.isEmpty()) {
                    space = true;
                } else if (words.charAt(words.length() - 1) != ' ') {
                    words.append(' ');
                }
            } else if (!Run.isUnseen(c)) {
                words.append(c);
            }
        }
        if (!words.isEmpty()) {
            space();
            html.append(Entities.escape(words.toString()));
        }
    }

    private void space() {
        if (space && !html.isEmpty() && html.charAt(html.length() - 1) != ' ') {
            html.append(' ');
        }
        space = false;
    }
}
