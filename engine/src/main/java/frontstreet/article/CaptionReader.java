package frontstreet.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Reads the words that go with a picture, what it shows apart from who made it: by elements where
/// the page marks them, else by wording.
final class CaptionReader {
    private static final int NODES_MAX = 400;
    private static final int LEVELS_MAX = 4;
    private static final int PICTURES_MAX = 2;
    private static final int CREDIT_CHARS_MAX = 70;

    private final CaptionNames names;

    CaptionReader(ElementTraits.Known known) {
        this.names = new CaptionNames(known);
    }

    /// Both parts; each `null` where there is none.
    record Caption(@Nullable String text, @Nullable String credit) {
        boolean isEmpty() {
            return text == null && credit == null;
        }
    }

    /// The picture of a figure: the first that can be fetched, else the first, else `null`.
    @Nullable Element image(Element figure) {
        Element first = null;
        for (Element image : figure.select("img, amp-img")) {
            if (PictureAddress.of(image) != null) {
                return image;
            }
            first = first == null ? image : first;
        }
        return first;
    }

    /// What is written in a figure, or beside one that holds nothing written.
    ///
    /// @param around the elements around the body, where the search ends
    Caption ofFigure(Element figure, Set<Element> around) {
        Caption inside = new Reading(figure, figure.selectFirst("figcaption") == null).caption();
        return inside.isEmpty() ? near(figure, around) : inside;
    }

    /// What is written near a picture, in elements named so.
    ///
    /// @param around the elements around the body, where the search ends
    Caption near(Element image, Set<Element> around) {
        Element at = image.parent();
        for (int level = 0; level < LEVELS_MAX && at != null && !around.contains(at); level++) {
            Caption caption = new Reading(at, false).caption();
            if (!caption.isEmpty()) {
                return caption;
            }
            at = at.parent();
        }
        return below(image, around);
    }

    // a picture that stands in the text itself has its caption behind it
    private Caption below(Element image, Set<Element> around) {
        Element at = image;
        Element parent = at.parent();
        for (int level = 0; level < LEVELS_MAX && parent != null; level++) {
            if (around.contains(parent)) {
                Element next = at.nextElementSibling();
                return next != null && names.isCaption(next) && image(next) == null
                        ? new Reading(next, true).caption()
                        : new Caption(null, null);
            }
            at = parent;
            parent = at.parent();
        }
        return new Caption(null, null);
    }

    /// What a picture's own attributes say, when they name a credit.
    Caption inAttributes(Element image) {
        for (String name : List.of("title", "alt")) {
            CaptionSplitter.Split split = CaptionSplitter.split(folded(image.attr(name)));
            if (split.credit() != null) {
                return new Caption(split.caption(), split.credit());
            }
        }
        return new Caption(null, null);
    }

    /// One walk through a picture's surroundings.
    private final class Reading {
        private final Element holder;
        private final boolean all;
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder rest = new StringBuilder();
        private final List<String> credits = new ArrayList<>();
        private int pictures;
        private @Nullable Element caption;

        /// @param all whether words outside of elements named captions count too
        Reading(Element holder, boolean all) {
            this.holder = holder;
            this.all = all;
        }

        Caption caption() {
            Node node = holder;
            int nodes = 0;
            while (node != null && nodes++ < NODES_MAX) {
                Node inner = enter(node) ? node.firstChild() : null;
                node = inner == null ? leave(node) : inner;
            }
            boolean many = pictures > PICTURES_MAX && !holder.nameIs("figure");
            if (nodes >= NODES_MAX || many) {
                return new Caption(null, null);
            }
            String beside = folded(rest.toString());
            if (credits.isEmpty() && !beside.isEmpty() && CaptionSplitter.isCredit(beside)) {
                credits.add(beside);
            }
            return joined(folded(text.toString()), credits);
        }

        private boolean enter(Node node) {
            if (node instanceof TextNode words) {
                (all || caption != null ? text : rest).append(words.getWholeText());
            }
            return node instanceof Element element && enterElement(element);
        }

        private boolean enterElement(Element element) {
            pictures += element.nameIs("img") ? 1 : 0;
            if (element.equals(holder)) {
                return true;
            }
            if (names.isUnread(element)) {
                return false;
            }
            if (CaptionNames.isCredit(element) && takeCredit(folded(element.text()))) {
                return false;
            }
            if (caption == null && names.isCaption(element)) {
                caption = element;
            }
            if (element.isBlock() || element.nameIs("br") || element.nameIs("span")) {
                text.append(' ');
                rest.append(' ');
            }
            return true;
        }

        // some name the whole caption after its credit
        private boolean takeCredit(String words) {
            boolean credit = words.length() <= CREDIT_CHARS_MAX || CaptionSplitter.isCredit(words);
            if (credit && !words.isEmpty()) {
                credits.add(words);
            }
            return credit;
        }

        private @Nullable Node leave(Node node) {
            Node at = node;
            left(at);
            while (!at.equals(holder) && at.nextSibling() == null && at.parent() != null) {
                at = at.parent();
                left(at);
            }
            return at.equals(holder) ? null : at.nextSibling();
        }

        private void left(Node node) {
            caption = node.equals(caption) ? null : caption;
        }
    }

    private static Caption joined(String text, List<String> credits) {
        CaptionSplitter.Split split = CaptionSplitter.split(text);
        String credit = null;
        for (String printed : credits) {
            credit = credit == null ? CaptionSplitter.credit(printed) : credit;
        }
        if (credit == null) {
            return new Caption(split.caption(), split.credit());
        }
        boolean repeats = split.credit() != null && credit.contains(split.credit());
        String caption = repeats ? split.caption() : text.isEmpty() ? null : text;
        return new Caption(caption, credit);
    }

    static String folded(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
