package frontstreet.article;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// One block element of the page as [PieceReader] met it: its place in the tree, what it is for,
/// and how much text it holds. Lives while one page is read, on one thread.
final class Box {
    final int number;
    final Element element;
    final @Nullable Box parent;
    final int own;
    final int list;
    final int quote;
    final boolean item;
    final boolean heading;

    /// Traits of this box and of those around it that hold less than the bulk of the page's text.
    int inherited;

    /// Traits of this box and of those around it up to the one that holds the headline too.
    int apart;

    /// Whether it holds the headline.
    boolean titled;

    /// Whether it holds the box of the article, or is it.
    boolean around;

    /// Characters of all pieces in it, of its links, of its running text, and of the running text
    /// directly in it.
    int chars;

    int linkChars;
    int proseChars;
    int proseHere;

    /// Sum of the worth of all pieces in it.
    double worth;

    /// The same of those alone that are more likely of the article than not.
    double likely;

    Box(int number, Element element, @Nullable Box parent, int own) {
        this.number = number;
        this.element = element;
        this.parent = parent;
        this.own = own;
        this.list = (parent == null ? 0 : parent.list) + (isList(element) ? 1 : 0);
        this.quote = (parent == null ? 0 : parent.quote) + (element.nameIs("blockquote") ? 1 : 0);
        this.item =
                element.nameIs("li")
                        || element.nameIs("dd")
                        || element.nameIs("dt")
                        || (parent != null && parent.item && !isList(element));
        this.heading = isHeading(element) || (parent != null && parent.heading);
    }

    private static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2
                && name.charAt(0) == 'h'
                && name.charAt(1) >= '1'
                && name.charAt(1) <= '6';
    }

    private static boolean isList(Element element) {
        return element.nameIs("ul") || element.nameIs("ol");
    }
}
