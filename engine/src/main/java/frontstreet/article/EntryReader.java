package frontstreet.article;

import frontstreet.feed.Author;
import frontstreet.feed.Enclosure;
import frontstreet.feed.Entry;
import frontstreet.time.PrintedTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// [Entry] → the article as far as its feed tells it: for pages that cannot be had.
///
/// Its body is the entry's content, else its summary; most feeds give the opening alone. Serves any
/// number of threads.
public final class EntryReader {
    private static final int HTML_CHARS_MAX = 500_000;
    private static final int BLOCKS_MAX = 500;
    private static final Set<String> PARTING =
            Set.of(
                    "p",
                    "div",
                    "br",
                    "li",
                    "ul",
                    "ol",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "blockquote",
                    "table",
                    "tr",
                    "figure",
                    "figcaption",
                    "section",
                    "article",
                    "pre",
                    "hr",
                    "dl",
                    "dt",
                    "dd",
                    "header",
                    "footer",
                    "aside");

    /// What blog programs write below every entry, and links to the rest.
    private static final Pattern FURNITURE =
            Pattern.compile(
                    "(?i)(?:the post .{0,300} (?:first )?appeared (?:first )?on .{0,200}"
                            + "|(?:continue reading|read (?:the )?(?:more|rest|full (?:story|article)))"
                            + ".{0,80}|\\[?(?:…|\\.\\.\\.)\\]?|comments?)");

    private final SafeHtml safe = new SafeHtml();

    /// Reads an entry. One without words has neither headline nor body.
    public Article read(Entry entry) {
        String content = entry.content();
        String html = content == null ? entry.summary() : content;
        html = html == null ? "" : html.substring(0, Math.min(html.length(), HTML_CHARS_MAX));
        List<Block> blocks = blocks(safe.clean(html, entry.link()));
        Instant published = entry.published();
        Instant updated = entry.updated();
        return new Article(
                entry.link(),
                null,
                EntryTitle.of(entry),
                null,
                null,
                bylines(entry.authors()),
                bylines(entry.authors()).stream().map(Byline::name).toList(),
                null,
                AgencyMark.in(text(blocks)).orElse(null),
                published == null ? null : printed(published),
                updated == null || updated.equals(published) ? null : printed(updated),
                entry.categories(),
                entry.language(),
                null,
                blocks,
                pictures(entry),
                html(blocks));
    }

    private static PrintedTime printed(Instant time) {
        return PrintedTime.of(time.atOffset(ZoneOffset.UTC));
    }

    // feeds may put two people, or a person and an agency, into one author
    private static List<Byline> bylines(List<Author> authors) {
        var bylines = new LinkedHashMap<String, Byline>();
        for (Author author : authors) {
            String name = author.name();
            if (name != null && !name.isBlank()) {
                List<Byline> read = BylineReader.read(name, true);
                (read.isEmpty() ? List.of(new Byline(name, null)) : read)
                        .forEach(it -> bylines.putIfAbsent(it.name(), it));
            }
        }
        return List.copyOf(bylines.values());
    }

    private static List<Image> pictures(Entry entry) {
        var pictures = new ArrayList<Image>();
        if (entry.thumbnail() != null) {
            pictures.add(new Image(entry.thumbnail(), null, null, null));
        }
        entry.enclosures().stream()
                .filter(EntryReader::isPicture)
                .map(Enclosure::url)
                .filter(url -> !url.equals(entry.thumbnail()))
                .forEach(url -> pictures.add(new Image(url, null, null, null)));
        return pictures;
    }

    private static boolean isPicture(Enclosure enclosure) {
        String type = enclosure.type();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("image/");
    }

    // One walk without recursion: text runs on until an element that parts it begins or ends.
    private static List<Block> blocks(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        var blocks = new ArrayList<Block>();
        var run = new StringBuilder();
        Node node = body;
        while (node != null && blocks.size() < BLOCKS_MAX) {
            if (node instanceof TextNode text) {
                run.append(text.getWholeText());
            } else if (isParting(node)) {
                end(run, blocks);
            }
            node = next(node, body, run, blocks);
        }
        end(run, blocks);
        return blocks;
    }

    private static @Nullable Node next(
            Node node, Element body, StringBuilder run, List<Block> blocks) {
        Node inner = node.firstChild();
        if (inner != null) {
            return inner;
        }
        Node at = node;
        while (!at.equals(body)) {
            if (isParting(at)) {
                end(run, blocks);
            }
            Node beside = at.nextSibling();
            if (beside != null) {
                return beside;
            }
            at = Objects.requireNonNull(at.parent(), "every node hangs below the body");
        }
        return null;
    }

    private static boolean isParting(Node node) {
        return node instanceof Element element && PARTING.contains(element.normalName());
    }

    private static void end(StringBuilder run, List<Block> blocks) {
        String text = run.toString().replaceAll("\\s+", " ").strip();
        run.setLength(0);
        if (!text.isEmpty() && !FURNITURE.matcher(text).matches()) {
            blocks.add(new Block(Block.Kind.PARAGRAPH, 0, text, escaped(text)));
        }
    }

    private static String text(List<Block> blocks) {
        return String.join("\n\n", blocks.stream().map(Block::text).toList());
    }

    private static String html(List<Block> blocks) {
        var html = new StringBuilder();
        blocks.forEach(block -> html.append("<p>").append(block.html()).append("</p>"));
        return html.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
