package frontstreet.server.sources;

import frontstreet.server.store.FeedTable.Standing;
import frontstreet.server.store.SourceTable.SourceRow;
import frontstreet.server.store.SubscriptionTable.SetAside;
import frontstreet.server.store.SubscriptionTable.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How one outlet stands, as a line for people or for programs.
///
/// @param says what the directory says of it, a sentence, or `null`
/// @param feeds all of it
/// @param articles that came in the last 24 hours
record SourceLine(
        SourceRow source, State state, @Nullable String says, List<Standing> feeds, int articles) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int WIDTH_MAX = 32;

    SourceLine {
        feeds = List.copyOf(feeds);
    }

    /// Lines for people, in columns.
    static List<String> text(List<SourceLine> lines, List<SetAside> aside) {
        int slugs = width(lines.stream().map(it -> it.source().slug()));
        int names = width(lines.stream().map(it -> it.source().name()));
        var told = new ArrayList<String>();
        for (SourceLine line : lines) {
            told.add(
                    "%s  %s  %-8s  %8s  %15s%s"
                            .formatted(
                                    padded(line.source().slug(), slugs),
                                    padded(line.source().name(), names),
                                    line.stands(),
                                    Words.count(line.feeds().size(), "feed"),
                                    Words.count(line.articles(), "article"),
                                    line.remark()));
        }
        if (lines.isEmpty()) {
            told.add("No outlet is read: 'frontstreet source add ADDRESS' adds one.");
        }
        if (!aside.isEmpty()) {
            told.add("");
            told.add("Set aside, because the desk could not take them:");
            aside.forEach(it ->
                    told.add(
                            "%s  %s: %s"
                                    .formatted(
                                            padded(it.slug(), slugs),
                                            Objects.requireNonNullElse(it.address(), "no address"),
                                            it.because())));
        }
        return told;
    }

    private static int width(Stream<String> texts) {
        return Math.min(WIDTH_MAX, texts.mapToInt(String::length).max().orElse(1));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private String stands() {
        if (feeds.isEmpty()) {
            return "not read";
        }
        return state.paused() == null ? "read" : "paused";
    }

    private String remark() {
        List<Standing> bad = troubled();
        if (!bad.isEmpty()) {
            String which =
                    feeds.size() == 1 ? "" : "%d of %d: ".formatted(bad.size(), feeds.size());
            return "  " + which + bad.getFirst().trouble();
        }
        return feeds.isEmpty() && says != null ? "  " + says : "";
    }

    private List<Standing> troubled() {
        return feeds.stream().filter(it -> it.trouble() != null).toList();
    }

    /// Lines for programs: JSON, what is absent left out.
    static List<String> json(List<SourceLine> lines, List<SetAside> aside) {
        var told = new ArrayList<String>();
        lines.forEach(it -> told.add(MAPPER.writeValueAsString(it.json())));
        for (SetAside one : aside) {
            ObjectNode node = MAPPER.createObjectNode();
            node.put("slug", one.slug());
            put(node, "address", one.address());
            node.put("set_aside", one.because());
            told.add(MAPPER.writeValueAsString(node));
        }
        return told;
    }

    private ObjectNode json() {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("slug", source.slug());
        node.put("name", source.name());
        put(node, "site", source.site());
        node.put("state", stands());
        put(node, "paused", state.paused());
        put(node, "checked_by_us", state.looked());
        put(node, "says", says);
        node.put("articles_of_the_day", articles);
        ArrayNode all = node.putArray("feeds");
        for (Standing feed : feeds) {
            ObjectNode one = all.addObject();
            one.put("url", feed.url());
            put(one, "label", feed.label());
            put(one, "checked", feed.tried());
            put(one, "next", feed.next());
            put(one, "trouble", feed.trouble());
        }
        return node;
    }

    private static void put(ObjectNode node, String field, @Nullable Object value) {
        if (value != null) {
            node.put(field, value.toString());
        }
    }
}
