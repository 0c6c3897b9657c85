package frontstreet.feed;

import frontstreet.url.BaseUrl;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A subscription list, read and written (<https://opml.org/spec2.opml>).
///
/// @param title what the list is called, or `null`
/// @param outlines its feeds in document order, each with the folders around it
public record Opml(@Nullable String title, List<Outline> outlines) {
    /// Folders beyond this depth are left out of a path: nobody files so deep.
    private static final int PATH_MAX = 32;

    private static final Pattern ROOT = Pattern.compile("(?i)<opml[\\s>]");
    private static final Pattern DECLARED = Pattern.compile("(?i)<!ENTITY");

    public Opml {
        outlines = List.copyOf(outlines);
    }

    /// An outline to visit, and the folders around it.
    private record Visit(Element element, List<String> path) {}

    /// Whether a list declares entities of its own before it begins. No program that writes lists
    /// does; who does it by hand wants names and addresses to be more than they look.
    static boolean declaresEntities(String text) {
        Matcher root = ROOT.matcher(text);
        return root.find() && DECLARED.matcher(text).region(0, root.start()).find();
    }

    static Feed read(Element root) {
        var feed = new FeedDraft(FeedFormat.OPML);
        feed.version(root.filled("version"));
        Element head = root.first("head");
        if (head != null) {
            feed.title(Values.text(head.first("title")))
                    .published(Values.date(head.first("datecreated")))
                    .updated(Values.date(head.first("datemodified")));
        }
        Element body = root.first("body");
        outlines(body == null ? root : body, feed.outlines);
        return feed.feed();
    }

    private static void outlines(Element body, List<Outline> outlines) {
        Deque<Visit> open = new ArrayDeque<>();
        push(body, List.of(), open);
        while (!open.isEmpty()) {
            Visit visit = open.pop();
            Element element = visit.element();
            String name = name(element, "title", "text");
            String feed = Values.url(element, "xmlurl", "xmlurl");
            if (feed != null) {
                String page = Values.url(element, "htmlurl", "htmlurl");
                outlines.add(new Outline(name, feed, page, visit.path()));
            }
            push(element, inside(visit.path(), name(element, "text", "title")), open);
        }
    }

    private static void push(Element parent, List<String> path, Deque<Visit> open) {
        for (Element child : parent.all("outline").reversed()) {
            open.push(new Visit(child, path));
        }
    }

    private static List<String> inside(List<String> path, @Nullable String name) {
        if (name == null || path.size() >= PATH_MAX) {
            return path;
        }
        var inner = new ArrayList<>(path);
        inner.add(name);
        return inner;
    }

    /// A feed goes by its title, a folder by the text that outliners show.
    private static @Nullable String name(Element outline, String attribute, String other) {
        String first = outline.filled(attribute);
        String name = first == null ? outline.filled(other) : first;
        return name == null ? null : Values.filled(VisibleText.of(name));
    }

    /// Reads a list from text; `null` where it is none or declares entities. Addresses are taken as
    /// they stand.
    public static @Nullable Opml read(String text) {
        Element root = FeedXml.read(text, BaseUrl.of(null), new Problems());
        if (root == null || !root.key().equals("opml") || declaresEntities(text)) {
            return null;
        }
        Feed feed = read(root);
        return new Opml(feed.title(), feed.outlines());
    }

    /// The list as an OPML 2.0 document in UTF-8, folders and all; what [#read(String)] reads back.
    public String write() {
        var xml =
                new StringBuilder(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n");
        xml.append("<head><title>").append(Markup.escaped(title == null ? "" : title));
        xml.append("</title></head>\n<body>\n");
        List<String> open = List.of();
        for (Outline outline : outlines) {
            turn(xml, open, outline.path());
            open = outline.path();
            indent(xml, open.size()).append("<outline type=\"rss\"");
            String name = outline.title() == null ? outline.xmlUrl() : outline.title();
            attribute(xml, "text", name);
            attribute(xml, "title", outline.title());
            attribute(xml, "xmlUrl", outline.xmlUrl());
            attribute(xml, "htmlUrl", outline.htmlUrl());
            xml.append("/>\n");
        }
        turn(xml, open, List.of());
        return xml.append("</body>\n</opml>\n").toString();
    }

    /// Closes the folders of one path and opens those of the next, as far as they differ.
    private static void turn(StringBuilder xml, List<String> from, List<String> to) {
        int same = 0;
        while (same < from.size() && same < to.size() && from.get(same).equals(to.get(same))) {
            same++;
        }
        for (int depth = from.size() - 1; depth >= same; depth--) {
            indent(xml, depth).append("</outline>\n");
        }
        for (int depth = same; depth < to.size(); depth++) {
            indent(xml, depth).append("<outline");
            attribute(xml, "text", to.get(depth));
            xml.append(">\n");
        }
    }

    private static StringBuilder indent(StringBuilder xml, int depth) {
        return xml.repeat("  ", depth);
    }

    private static void attribute(StringBuilder xml, String name, @Nullable String value) {
        if (value != null) {
            xml.append(' ').append(name).append("=\"").append(Markup.escaped(value)).append('"');
        }
    }
}
