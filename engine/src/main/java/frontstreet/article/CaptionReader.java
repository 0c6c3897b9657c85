package frontstreet.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Reads the words that go with a picture, what it shows apart from who made it: by elements where
/// the page marks them, else by wording.
///
/// Longer than most: the ways captions stand beside pictures are tried in one order, told here.
final class CaptionReader {
    private static final int NODES_MAX = 400;
    private static final int LEVELS_MAX = 4;
    private static final int PICTURES_MAX = 2;
    private static final int CREDIT_CHARS_MAX = 70;
    private static final Set<String> LINES = Set.of("p", "div", "span", "em", "i", "small");
    private static final String NO_LINE = "img, a, p, div, ul, h1, h2, h3, h4, h5, h6, figure";
    private static final int SIGNER_CHARS_MAX = 40;
    private static final String SENTENCE_ENDS = ".!?…\"”»";

    private final CaptionNames names;
    private final StatedAddresses stated;

    CaptionReader(ElementTraits.Known known, StatedAddresses stated) {
        this.names = new CaptionNames(known);
        this.stated = stated;
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
            if (PictureAddress.of(image, stated) != null) {
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
        Caption line = line(image, around);
        if (line != null) {
            return line;
        }
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

    // the one line below a picture, in an element that nothing names: credited, or alone with the
    // picture in a box named after it
    private @Nullable Caption line(Element image, Set<Element> around) {
        Element at = image;
        Node next = next(at);
        Element box = at.parent();
        for (int level = 0; level < LEVELS_MAX && next == null && box != null; level++) {
            if (box.hasText()) {
                return null;
            }
            at = box;
            next = next(at);
            box = at.parent();
        }
        if (!(next instanceof Element line) || box == null || !isLine(line)) {
            return null;
        }
        String text = folded(line.text());
        boolean alone =
                !around.contains(box)
                        && names.isPicture(box)
                        && text.indexOf(' ') > 0
                        && folded(box.text()).equals(text)
                        && !CaptionSplitter.isCredit(text);
        if (!alone && !PictureLine.isCredited(text)) {
            return null;
        }
        CaptionSplitter.Split split = CaptionSplitter.split(text);
        return new Caption(split.caption(), split.credit());
    }

    private static @Nullable Node next(Node node) {
        Node next = node.nextSibling();
        while ((next instanceof TextNode text && text.isBlank())
                || next instanceof Comment
                || (next != null && next.nameIs("br"))) {
            next = next.nextSibling();
        }
        return next;
    }

    private boolean isLine(Element element) {
        return LINES.contains(element.normalName())
                && !names.isCaption(element)
                && !names.isUnread(element)
                && element.children().stream().allMatch(it -> it.selectFirst(NO_LINE) == null)
                && element.hasText();
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
            if ((all || caption != null) && credits.isEmpty() && isSigner(element)) {
                credits.add(folded(element.text()));
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

        // the last words of a caption, in an element of their own behind a sentence
        private boolean isSigner(Element element) {
            int end = text.length();
            while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (end == 0
                    || SENTENCE_ENDS.indexOf(text.charAt(end - 1)) < 0
                    || element.nextElementSibling() != null
                    || element.nameIs("a")
                    || element.childNodeSize() > 3) {
                return false;
            }
            String words = folded(element.text());
            return words.length() <= SIGNER_CHARS_MAX
                    && (PersonName.isLikely(words) || Agencies.named(words).isPresent());
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
