package frontstreet.feed;

import frontstreet.url.BaseUrl;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Text → elements, whatever is wrong with it.
///
/// A tolerant reader of our own, in one pass and without recursion: what is well formed is read as
/// XML wants it, what is not is read as its writer meant it. A bare `&` or `<` is text, an unclosed
/// element ends with its parent, a stray end tag is dropped, junk before and after the root is
/// passed over, and a cut document keeps what was complete. No DTD is ever fetched. Time and memory
/// grow with the text alone.
final class FeedXml {
    private static final int NODES_MAX = 3_000_000;

    private final String source;
    private final Lookahead ahead;
    private final References references = new References();
    private final XmlTree tree;
    private final Problems problems;
    private int at;

    private FeedXml(String source, BaseUrl base, Problems problems) {
        this.source = source;
        this.ahead = new Lookahead(source);
        this.problems = problems;
        this.tree = new XmlTree(source, base, references, problems);
    }

    /// The root of the first feed in a text, or of the HTML page that it is; `null` where there is
    /// neither.
    static @Nullable Element read(String source, BaseUrl base, Problems problems) {
        return new FeedXml(source, base, problems).read();
    }

    private @Nullable Element read() {
        while (at < source.length() && !tree.isDone() && tree.nodes() < NODES_MAX) {
            int tag = ahead.find("<", at);
            int textEnd = tag < 0 ? source.length() : tag;
            tree.text(at, textEnd, false);
            at = textEnd;
            if (tag >= 0) {
                markup();
            }
        }
        if (tree.root() != null && !tree.isDone()) {
            problems.lost("it ends before its root is closed");
        }
        return tree.root();
    }

    private void markup() {
        char next = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
        if (XmlTag.opensName(next)) {
            startTag();
        } else if (next == '/') {
            endTag();
        } else if (next == '?') {
            skipPast("?>", ">");
        } else if (next == '!') {
            declaration();
        } else {
            problems.note("a bare < in the text", source, at);
            tree.text(at, at + 1, false);
            at++;
        }
    }

    private void startTag() {
        XmlTag tag = XmlTag.read(source, at, ahead);
        if (tag.end() < 0) {
            at = source.length();
            return;
        }
        tree.open(tag.name(), resolved(tag.attributes()), tag.selfClosed(), at);
        at = tag.end();
    }

    private List<String> resolved(List<String> attributes) {
        if (attributes.isEmpty()) {
            return attributes;
        }
        var resolved = new ArrayList<String>(attributes.size());
        for (int i = 0; i < attributes.size(); i += 2) {
            resolved.add(attributes.get(i));
            resolved.add(references.resolve(attributes.get(i + 1)));
        }
        return resolved;
    }

    private void endTag() {
        int nameEnd = XmlTag.nameEnd(source, at + 2);
        tree.close(source.substring(at + 2, nameEnd), at);
        int close = ahead.find(">", nameEnd);
        int nextTag = ahead.find("<", nameEnd);
        boolean unfinished = close < 0 || (nextTag >= 0 && nextTag < close);
        at = unfinished ? (nextTag < 0 ? source.length() : nextTag) : close + 1;
    }

    private void declaration() {
        if (source.startsWith("<!--", at)) {
            skipPast("-->", ">");
        } else if (source.startsWith("<![CDATA[", at)) {
            cdata();
        } else if (tree.root() == null && source.regionMatches(true, at, "<!DOCTYPE", 0, 9)) {
            at = Doctype.read(source, at, references, ahead);
        } else {
            skipPast(">", ">");
        }
    }

    /// A section that is never closed ends where its element does, or with the text.
    private void cdata() {
        int from = at + "<![CDATA[".length();
        int close = ahead.find("]]>", from);
        if (close >= 0) {
            tree.text(from, close, true);
            at = close + 3;
            return;
        }
        problems.note("a CDATA section is not closed", source, at);
        int end = tree.endOfOpenElement(from);
        tree.text(from, end, true);
        at = end;
    }

    private void skipPast(String end, String otherwise) {
        int close = ahead.find(end, at);
        if (close >= 0) {
            at = close + end.length();
            return;
        }
        int second = ahead.find(otherwise, at);
        at = second < 0 ? source.length() : second + 1;
    }
}
