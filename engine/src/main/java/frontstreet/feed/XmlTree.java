package frontstreet.feed;

import frontstreet.url.BaseUrl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts tags and text together to a tree, and repairs how they nest.
final class XmlTree {
    /// Deeper elements are kept side by side: nobody nests like this but to break readers.
    private static final int DEPTH_MAX = 1000;

    /// What a feed lists. One never stands in another of its kind.
    private static final Set<String> ITEMS = Set.of("item", "atom:entry", "sitemap:url");

    /// Elements whose white space means nothing.
    private static final Set<String> CONTAINERS =
            Set.of(
                    "rss",
                    "channel",
                    "item",
                    "image",
                    "rdf:rdf",
                    "atom:feed",
                    "atom:entry",
                    "atom:author",
                    "sitemap:urlset",
                    "sitemap:url",
                    "news:news",
                    "media:group",
                    "opml",
                    "head",
                    "body",
                    "outline");

    private final String source;
    private final BaseUrl documentBase;
    private final References references;
    private final Problems problems;
    private final Names names = new Names();
    private final List<Element> open = new ArrayList<>();
    private final List<String> openNames = new ArrayList<>();
    private final Map<String, Integer> openCount = new HashMap<>();
    private @Nullable Element root;
    private boolean done;
    private boolean isDeep;
    private int nodes;

    XmlTree(String source, BaseUrl base, References references, Problems problems) {
        this.source = source;
        this.documentBase = base;
        this.references = references;
        this.problems = problems;
    }

    @Nullable Element root() {
        return root;
    }

    /// Whether nothing that follows belongs to the feed.
    boolean isDone() {
        return done;
    }

    int nodes() {
        return nodes;
    }

    void text(int from, int to, boolean literal) {
        if (from >= to || open.isEmpty()) {
            return;
        }
        var run = new Text(source, from, to, literal, references);
        Element current = open.getLast();
        if (!CONTAINERS.contains(current.key()) || !run.isBlank()) {
            current.add(run);
            nodes++;
        }
    }

    /// @param attributes names and values in turn, references resolved
    void open(String name, List<String> attributes, boolean selfClosed, int at) {
        int depth = open.size();
        for (int i = 0; i < attributes.size(); i += 2) {
            declare(attributes.get(i), attributes.get(i + 1), depth);
        }
        String key = names.key(name);
        if (root == null) {
            key = rootKey(name, key);
            if (FeedFormat.ofRoot(key).isEmpty()) {
                if (key.equals("html") || key.equals("xhtml:html")) {
                    root = element(key, name, List.of());
                    done = true;
                }
                return;
            }
        }
        closeWhatCannotHold(key, at);
        Element element = element(key, name, attributes);
        add(element);
        if (!selfClosed && open.size() >= DEPTH_MAX && !isDeep) {
            isDeep = true;
            problems.lost("its elements stand more than " + DEPTH_MAX + " deep in each other");
        }
        if (selfClosed || open.size() >= DEPTH_MAX) {
            names.close(open.size());
            done = done || open.isEmpty();
            return;
        }
        push(element, name);
    }

    private void declare(String attribute, String value, int depth) {
        if (attribute.equals("xmlns")) {
            names.declare("", value, depth);
        } else if (attribute.startsWith("xmlns:")) {
            names.declare(attribute.substring(6), value, depth);
        }
    }

    /// The root's key, where its namespace is missing or unheard of told by its name alone.
    private String rootKey(String name, String key) {
        boolean isBareSitemap = key.equals("urlset") || key.equals("sitemapindex");
        if (FeedFormat.ofRoot(key).isPresent() && !isBareSitemap) {
            return key;
        }
        int colon = name.indexOf(':');
        String vocabulary =
                switch (key.substring(key.indexOf(':') + 1)) {
                    case "feed" -> "atom";
                    case "urlset", "sitemapindex" -> "sitemap";
                    case "rdf" -> "rdf";
                    case "rss" -> "";
                    default -> null;
                };
        if (vocabulary == null || key.startsWith("xhtml:")) {
            return key;
        }
        names.assume(colon < 0 ? "" : name.substring(0, colon), vocabulary);
        return names.key(name);
    }

    private void closeWhatCannotHold(String key, int at) {
        boolean second = ITEMS.contains(key) && isOpen(key) && !isOpen("atom:content");
        if (second) {
            problems.note("the element " + key + " before this one is not closed", source, at);
            closeThrough(key);
        } else if (!open.isEmpty() && Fields.endsWith(open.getLast(), key)) {
            problems.note("the element " + open.getLast().key() + " is not closed", source, at);
            pop();
        }
    }

    private Element element(String key, String name, List<String> attributes) {
        Element parent = open.isEmpty() ? null : open.getLast();
        BaseUrl base = parent == null ? documentBase : parent.base();
        String language = parent == null ? null : parent.language();
        var kept = attributes.isEmpty() ? List.<String>of() : new ArrayList<String>();
        for (int i = 0; i < attributes.size(); i += 2) {
            String attribute = names.attributeKey(attributes.get(i));
            String value = attributes.get(i + 1);
            if (attribute.equals("xml:base")) {
                base = base.under(value);
            } else if (attribute.equals("xml:lang")) {
                language = value.isBlank() ? null : value.strip();
            }
            if (!attribute.startsWith("xmlns")) {
                kept.add(attribute);
                kept.add(value);
            }
        }
        String tag = name.substring(name.indexOf(':') + 1);
        return new Element(key, tag, kept, base, language);
    }

    private void add(Element element) {
        nodes++;
        if (open.isEmpty()) {
            root = element;
        } else {
            open.getLast().add(element);
        }
    }

    private void push(Element element, String name) {
        open.add(element);
        openNames.add(name);
        openCount.merge(element.key(), 1, Integer::sum);
    }

    /// Takes in an end tag. One that matches nothing is dropped, unless it looks like the open
    /// element's own name misspelt.
    void close(String name, int at) {
        if (open.isEmpty()) {
            return;
        }
        String key = names.key(name);
        if (isOpen(key)) {
            if (!open.getLast().key().equals(key)) {
                problems.note("elements are not closed before the end of " + key, source, at);
            }
            closeThrough(key);
        } else if (!open.getLast().hasElements()
                && Misspelling.isLikely(name, openNames.getLast())) {
            problems.note("the end tag " + name + " is misspelt", source, at);
            pop();
        } else {
            problems.note("the end tag " + name + " closes nothing", source, at);
        }
    }

    /// Where the innermost open element ends in the text; the text's end where it does not.
    int endOfOpenElement(int from) {
        int end = open.isEmpty() ? -1 : source.indexOf("</" + openNames.getLast(), from);
        return end < 0 ? source.length() : end;
    }

    private boolean isOpen(String key) {
        return openCount.getOrDefault(key, 0) > 0;
    }

    private void closeThrough(String key) {
        // every element above the one that ends, ends with it
        for (Element it = pop(); !it.key().equals(key); it = pop()) {
            it.endUnwritten();
        }
    }

    private Element pop() {
        Element closed = open.removeLast();
        openNames.removeLast();
        openCount.merge(closed.key(), -1, Integer::sum);
        names.close(open.size());
        done = done || open.isEmpty();
        return closed;
    }
}
