package frontstreet.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// How a page looks from afar, measured in one walk.
///
/// @param words of visible text
/// @param bodyWords of running text in the one box that holds most of it: the paragraphs of an
///   article stand together, the summaries of a front page each in its own box
/// @param teasers headings that are links
/// @param listed items of lists that begin with a linked line as long as a headline
/// @param images pictures outside menus and footers
/// @param players video and audio elements and embedded players
/// @param heading text of the first `h1`, or empty
record PageShape(
        int words,
        int bodyWords,
        int teasers,
        int listed,
        int images,
        int players,
        String heading) {
    private static final int LISTED_CHARS_MIN = 20;
    private static final int PROSE_CHARS = 80;
    private static final int PROSE_CHARS_CJK = 30;
    private static final int CLIMB_MAX = 4;
    private static final int HEADING_CHARS_MAX = 300;

    static PageShape of(Document document) {
        var walk = new Walk();
        walk.traverse(document.body());
        Element h1 = document.selectFirst("h1");
        return new PageShape(
                walk.words,
                walk.bodyWords(),
                walk.teasers,
                walk.listed,
                walk.images,
                walk.players,
                h1 == null ? "" : PageText.of(h1, HEADING_CHARS_MAX));
    }

    /// What stands in one element.
    private static final class Tally {
        private int chars;
        private int words;
        private int linkChars;
    }

    private static final class Walk implements NodeVisitor {
        private static final Set<String> UNSEEN =
                Set.of("script", "style", "noscript", "template", "svg", "select", "button");
        private static final Set<String> BESIDE = Set.of("nav", "footer", "aside", "form");
        private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5");
        private static final Set<String> PARAGRAPHS =
                Set.of("p", "blockquote", "li", "div", "span", "section", "td");

        private final IdentityHashMap<Element, Tally> tallies = new IdentityHashMap<>();
        private final List<Element> prose = new ArrayList<>();
        private @Nullable Element unseen;
        private int links;
        private int headings;
        private int beside;
        private int words;
        private int teasers;
        private int listed;
        private boolean isItemFresh;
        private int images;
        private int players;

        @Override
        public void head(Node node, int depth) {
            if (unseen != null) {
                return;
            }
            if (node instanceof TextNode leaf) {
                text(leaf);
            } else if (node instanceof Element element) {
                enter(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node.equals(unseen)) {
                unseen = null;
            } else if (unseen == null && node instanceof Element element) {
                leave(element);
            }
        }

        private void enter(Element element) {
            String tag = element.normalName();
            if (UNSEEN.contains(tag)) {
                unseen = element;
                return;
            }
            isItemFresh |= tag.equals("li");
            links += tag.equals("a") ? 1 : 0;
            headings += HEADINGS.contains(tag) ? 1 : 0;
            beside += BESIDE.contains(tag) ? 1 : 0;
            boolean isTeaser =
                    (tag.equals("a") && headings > 0) || (HEADINGS.contains(tag) && links > 0);
            teasers += isTeaser && beside == 0 ? 1 : 0;
            images += tag.equals("img") && beside == 0 ? 1 : 0;
            boolean isPlayer = tag.equals("video") || tag.equals("audio") || tag.equals("iframe");
            players += isPlayer && beside == 0 ? 1 : 0;
            tallies.put(element, new Tally());
        }

        private void leave(Element element) {
            String tag = element.normalName();
            links -= tag.equals("a") ? 1 : 0;
            headings -= HEADINGS.contains(tag) ? 1 : 0;
            beside -= BESIDE.contains(tag) ? 1 : 0;
            Tally own = tally(element);
            Element parent = element.parent();
            if (parent != null && tallies.containsKey(parent)) {
                Tally outer = tally(parent);
                outer.chars += own.chars;
                outer.words += own.words;
                outer.linkChars += own.linkChars;
            }
        }

        private Tally tally(Element element) {
            return tallies.computeIfAbsent(element, it -> new Tally());
        }

        private void text(TextNode leaf) {
            String text = leaf.getWholeText().strip();
            Node parent = leaf.parent();
            if (text.isEmpty() || !(parent instanceof Element element)) {
                return;
            }
            boolean isHeadline = links > 0 && headings == 0 && text.length() >= LISTED_CHARS_MIN;
            listed += isItemFresh && isHeadline && beside == 0 ? 1 : 0;
            isItemFresh = false;
            Tally tally = tally(element);
            int count = count(text);
            words += count;
            tally.chars += text.length();
            tally.words += count;
            tally.linkChars += links > 0 ? text.length() : 0;
            boolean isProse = text.length() >= (isCjk(text) ? PROSE_CHARS_CJK : PROSE_CHARS);
            if (isProse && links == 0 && beside == 0) {
                prose.add(element);
            }
        }

        private int bodyWords() {
            var inBox = new IdentityHashMap<Element, Integer>();
            int most = 0;
            for (Element leaf : prose) {
                Element block = block(leaf);
                Element box = box(block);
                int sum = inBox.getOrDefault(box, 0) + tally(block).words;
                inBox.put(box, sum);
                most = Math.max(most, sum);
            }
            return most;
        }

        // the paragraph that a text is part of
        private static Element block(Element leaf) {
            Element at = leaf;
            for (int i = 0; i < CLIMB_MAX && !PARAGRAPHS.contains(at.normalName()); i++) {
                Element parent = at.parent();
                if (parent == null) {
                    return at;
                }
                at = parent;
            }
            return at;
        }

        // the first box around a paragraph that holds more than it
        private Element box(Element block) {
            Element at = block;
            int own = tally(block).chars;
            for (int i = 0; i < CLIMB_MAX; i++) {
                Element parent = at.parent();
                if (parent == null) {
                    return at;
                }
                at = parent;
                if (tally(at).chars > own) {
                    return at;
                }
            }
            return at;
        }

        private static int count(String text) {
            if (isCjk(text)) {
                return text.length() / 2;
            }
            int words = 0;
            boolean inWord = false;
            for (int at = 0; at < text.length(); at++) {
                boolean letter = !Character.isWhitespace(text.charAt(at));
                words += letter && !inWord ? 1 : 0;
                inWord = letter;
            }
            return words;
        }

        private static boolean isCjk(String text) {
            int middle = text.codePointAt(text.length() / 2);
            return Character.isIdeographic(middle)
                    || Character.UnicodeScript.of(middle) == Character.UnicodeScript.HIRAGANA
                    || Character.UnicodeScript.of(middle) == Character.UnicodeScript.KATAKANA
                    || Character.UnicodeScript.of(middle) == Character.UnicodeScript.THAI;
        }
    }
}
