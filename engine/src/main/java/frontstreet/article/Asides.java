package frontstreet.article;

import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;

/// Which elements of a page stand beside the article, by their number in the order of the page.
final class Asides {
    private final BitSet numbers;

    /// A box that its makers named as one beside the article.
    ///
    /// @param element the box
    /// @param first number of its element
    /// @param last number of the last element in it
    /// @param chars of visible text in it; while it is open, those before it
    record Box(Element element, int first, int last, int chars) {
        Box(Element element, int first, int charsBefore) {
            this(element, first, first, charsBefore);
        }

        Box closed(int number, int charsNow) {
            return new Box(element, first, number, charsNow - chars);
        }

        boolean isAlways() {
            return element.nameIs("nav") || element.nameIs("footer");
        }
    }

    /// @param boxes as they are named
    /// @param charsMax a box with more visible text is the page itself
    /// @param count of elements on the page
    Asides(List<Box> boxes, int charsMax, int count) {
        numbers = new BitSet(count + 1);
        for (Box box : boxes) {
            if (box.isAlways() || box.chars() <= charsMax) {
                numbers.set(box.first(), box.last() + 1);
            }
        }
    }

    boolean holds(int number) {
        return numbers.get(number);
    }
}
