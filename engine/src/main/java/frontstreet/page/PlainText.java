package frontstreet.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A page saved as plain text → a tree like any other page's: headline, captions, paragraphs,
/// byline, and menus and footers apart, so that all that follows reads it as it reads HTML.
///
/// What tells them apart is the form alone. The article is the longest stretch of running text that
/// no run of menu lines breaks; the headline is the line of several words before it; a paragraph
/// that is there twice in a row, or ends in a credit in brackets before the text begins, is a
/// picture's caption; what stands after the text and is no byline belongs to the site.
public final class PlainText {
    /// The class of the element that holds the text of the article.
    public static final String TEXT = "article-body";

    private static final String MARK = "data-plain-text";
    private static final int MENU_LINES_MIN = 5;
    private static final int HEADLINE_WORDS_MIN = 4;
    private static final int HEADLINE_CHARS_MAX = 250;
    private static final int SUBHEADING_CHARS_MAX = 100;
    private static final int BYLINE_WITHIN = 4;

    private final List<PlainLine> lines;
    private final PlainCaptions captions;
    private final int start;
    private final int end;
    private final int headline;

    private PlainText(List<PlainLine> lines) {
        this.lines = lines;
        this.captions = new PlainCaptions(lines);
        int[] stretch = stretch();
        this.end = stretch[1];
        this.headline = headline(stretch[0]);
        this.start = PlainList.start(lines, headline, stretch[0], end);
    }

    /// Reads a text.
    ///
    /// @param base the page's address, or empty when unknown
    static Document read(String text, String base) {
        Document document = Document.createShell(base);
        new PlainText(PlainLine.of(text)).write(document);
        return document;
    }

    /// Whether a tree was made from plain text.
    public static boolean is(Document document) {
        return document.body().hasAttr(MARK);
    }

    // the first and the last line of the article's running text; both -1 where there is none. A
    // line of rights ends a text under a headline: what follows is longer at times, but has none
    private int[] stretch() {
        int[] best = {-1, -1};
        long most = 0;
        int from = -1;
        int to = -1;
        long chars = 0;
        int menu = 0;
        boolean ended = false;
        boolean headed = false;
        for (int i = 0; i < lines.size(); i++) {
            PlainLine line = lines.get(i);
            boolean prose = line.kind() == PlainLine.Kind.PROSE && !isCaption(i, from < 0);
            menu = prose ? 0 : menu + (isMenuLike(line) ? 1 : 0);
            boolean rights = line.kind() == PlainLine.Kind.LEGAL;
            ended |= rights && headed && from >= 0;
            headed = rights ? false : headed || mayHead(line);
            if (menu >= MENU_LINES_MIN || rights) {
                from = -1;
                chars = 0;
            } else if (prose) {
                from = from < 0 ? i : from;
                to = i;
                chars += line.text().length();
                if (chars > most && (!ended || headed)) {
                    most = chars;
                    best = new int[] {from, to};
                }
            }
        }
        return best;
    }

    private static boolean mayHead(PlainLine line) {
        return line.kind() == PlainLine.Kind.SHORT && line.words() >= HEADLINE_WORDS_MIN;
    }

    private static boolean isMenuLike(PlainLine line) {
        return line.kind() == PlainLine.Kind.SHORT
                || (line.kind() == PlainLine.Kind.ITEM && line.words() <= MENU_LINES_MIN);
    }

    private boolean isCaption(int i, boolean beforeText) {
        return captions.isCaption(i, beforeText);
    }

    private int headline(int start) {
        int first = start < 0 ? Math.min(lines.size(), 1) : start;
        int found = -1;
        for (int i = first - 1; i >= 0; i--) {
            PlainLine line = lines.get(i);
            boolean rights = line.kind() == PlainLine.Kind.LEGAL;
            boolean able =
                    line.kind() != PlainLine.Kind.ITEM
                            && line.kind() != PlainLine.Kind.BYLINE
                            && !rights
                            && !line.isStamp()
                            && line.text().length() <= HEADLINE_CHARS_MAX
                            && !isCaption(i, true);
            boolean long_ = line.words() >= HEADLINE_WORDS_MIN && !rights;
            if (able && (long_ || (i == 0 && found < 0))) {
                found = i;
            } else if (found >= 0 && !long_ && !isCaption(i, true)) {
                break;
            }
        }
        return found;
    }

    private void write(Document document) {
        Element body = document.body().attr(MARK, "");
        int first = headline >= 0 ? headline : Math.max(start, 0);
        int top = PlainHead.hasLabel(lines, first) ? first - 1 : first;
        int bottom = start < 0 ? top : end;
        menu(body.appendElement("nav"), 0, top);
        Element article = body.appendElement("article");
        Element text = article.appendElement("div").addClass(TEXT);
        for (int i = top; i <= bottom && i < lines.size(); i++) {
            if (i == headline) {
                text.before(new Element("h1").text(lines.get(i).text()));
            } else if (i < headline) {
                text.before(PlainHead.label(lines.get(i)));
            } else if (i < start && !isCaption(i, true)) {
                text.before(new Element("p").addClass(name(i)).text(lines.get(i).text()));
            } else {
                line(i, text);
            }
        }
        int rest = bylines(bottom + 1, text);
        menu(body.appendElement("footer"), rest, lines.size());
    }

    private String name(int i) {
        if (lines.get(i).kind() == PlainLine.Kind.BYLINE) {
            return "byline";
        }
        boolean isBelow = headline >= 0 && i == headline + 1;
        return isBelow && PlainHead.isStandfirst(lines.get(i)) ? "standfirst" : "head-line";
    }

    private void line(int i, Element text) {
        PlainLine line = lines.get(i);
        if (isCaption(i, i < start)) {
            if (!captions.isSaidBetter(i)) {
                caption(line.text(), text);
            }
            return;
        }
        switch (line.kind()) {
            case ITEM -> list(text).appendElement("li").text(line.text());
            case BYLINE -> text.appendElement("p").addClass("byline").text(line.text());
            case LEGAL -> text.appendElement("footer").text(line.text());
            case SHORT -> heading(i, text);
            case PROSE -> text.appendElement("p").text(line.text());
        }
    }

    // a credit on a line of its own is that of the caption above
    private static void caption(String line, Element text) {
        Element last = text.lastElementChild();
        boolean below = last != null && last.nameIs("figure") && PlainCaptions.isCredit(line);
        if (!below || last == null) {
            text.appendElement("figure").appendElement("figcaption").text(line);
        } else if (!last.text().contains(line)) {
            last.child(0).appendText(" " + line);
        }
    }

    private static Element list(Element text) {
        Element last = text.lastElementChild();
        return last != null && last.nameIs("ul") ? last : text.appendElement("ul");
    }

    private void heading(int i, Element text) {
        PlainLine line = lines.get(i);
        boolean inText = i > start && i < end;
        boolean heads =
                inText
                        && line.text().length() <= SUBHEADING_CHARS_MAX
                        && Character.isLetterOrDigit(line.text().charAt(line.text().length() - 1));
        text.appendElement(heads ? "h2" : "p").text(line.text());
    }

    private int bylines(int from, Element text) {
        int rest = from;
        for (int i = from; i < Math.min(lines.size(), from + BYLINE_WITHIN); i++) {
            if (lines.get(i).kind() == PlainLine.Kind.BYLINE) {
                for (int j = rest; j <= i; j++) {
                    signature(lines.get(j), text);
                }
                rest = i + 1;
            } else if (i == rest && (i > from ? lines.get(i).isDated() : lines.get(i).isDay())) {
                signature(lines.get(i), text);
                rest = i + 1;
            }
        }
        return rest;
    }

    // rights and thanks stand between the text and who signed it at times
    private static void signature(PlainLine line, Element text) {
        boolean isSigned =
                line.kind() != PlainLine.Kind.LEGAL
                        && line.kind() != PlainLine.Kind.PROSE
                        && !RightsLine.mayBe(line.text());
        Element printed =
                isSigned
                        ? text.appendElement("p").addClass("byline")
                        : text.appendElement("footer");
        printed.text(line.text());
    }

    private void menu(Element site, int from, int to) {
        for (int i = from; i < to; i++) {
            PlainLine line = lines.get(i);
            if (line.kind() == PlainLine.Kind.ITEM) {
                list(site).appendElement("li").text(line.text());
            } else {
                site.appendElement("p").text(line.text());
            }
        }
    }
}
