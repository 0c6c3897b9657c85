package frontstreet.server.sources;

import frontstreet.server.discovery.Discovered.Feeds;
import frontstreet.server.discovery.FoundFeed;
import java.util.ArrayList;
import java.util.List;

/// What was found behind an address, in lines: each feed with its format, how many entries it lists
/// and its newest headlines.
final class Preview {
    private static final int HEADLINE_CHARS_MAX = 100;

    private Preview() {}

    static List<String> of(String address, Feeds found) {
        var lines = new ArrayList<String>();
        String name = found.name() == null ? "" : cut(found.name()) + ": ";
        lines.add(name + Words.count(found.feeds().size(), "feed") + " at " + address);
        for (FoundFeed feed : found.feeds()) {
            String title = feed.title() == null ? "" : ", \"" + cut(feed.title()) + "\"";
            lines.add(
                    "  %s (%s, %s%s)"
                            .formatted(
                                    feed.url(),
                                    feed.format(),
                                    Words.entries(feed.entries()),
                                    title));
            feed.latest()
                    .forEach(it ->
                            lines.add("    " + Words.minute(it.at()) + "  " + cut(it.headline())));
        }
        found.troubles().forEach(it -> lines.add("  not read: " + it));
        return lines;
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        int end = Math.min(line.length(), HEADLINE_CHARS_MAX);
        return line.length() > end ? line.substring(0, end) + "…" : line;
    }
}
