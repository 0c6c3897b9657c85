package frontstreet.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// The places on a page where headline, byline, times and the like are printed, found in one walk
/// by element, class, and the lines of visible text.
///
/// What pages put beside an article is known by its names too ("sidebar"), but makers give such
/// names to the whole page as well ("with-sidebar"): a box that holds half of the text is not
/// beside it.
final class Landmarks {
    private static final int MARKS_MAX = 300;
    private static final int LINES_MAX = 4_000;
    private static final int LINE_CHARS_MAX = 400;
    private static final double BESIDE_MAX = 0.5;

    /// A line of visible text: what stands between two block elements.
    ///
    /// @param text white space folded
    /// @param at how many characters of visible text stand before it
    /// @param isAside whether it stands beside the article
    /// @param isFigure whether it belongs to a picture
    record Line(String text, int at, boolean isAside, boolean isFigure) {
        private static final int MARKS_APART_MAX = 20;

        /// Whether the line can read like a text, by their lengths.
        boolean mayBe(String other) {
            return Math.abs(text.length() - other.length()) <= MARKS_APART_MAX;
        }
    }

    private final Map<MarkKind, List<Mark>> marks = new EnumMap<>(MarkKind.class);
    private final List<Line> lines = new ArrayList<>();
    private int chars;

    private Landmarks() {}

    static Landmarks of(Document document) {
        var landmarks = new Landmarks();
        var walk = landmarks.new Walk();
        walk.traverse(document.body());
        walk.endLine();
        landmarks.settle(walk);
        return landmarks;
    }

    /// The places of a kind, in the order of the page.
    List<Mark> marks(MarkKind kind) {
        return marks.getOrDefault(kind, List.of());
    }

    /// The visible lines, in the order of the page.
    List<Line> lines() {
        return lines;
    }

    /// How many characters of visible text the page has.
    int chars() {
        return chars;
    }

    /// Where a text stands as a line or heading of its own, in characters of visible text; that of
    /// the first `h1` where it stands nowhere, and 0 without one.
    int position(@Nullable String text) {
        if (text != null) {
            String bare = Wording.bare(text);
            for (Mark heading : marks(MarkKind.HEADLINE)) {
                if (Wording.bare(LabelBehind.without(heading.text())).equals(bare)) {
                    return heading.at();
                }
            }
            for (Line line : lines) {
                if (!line.isAside() && line.mayBe(text) && Wording.bare(line.text()).equals(bare)) {
                    return line.at();
                }
            }
        }
        return marks(MarkKind.HEADLINE).stream()
                .filter(it -> !it.isAside())
                .findFirst()
                .map(Mark::at)
                .orElse(0);
    }

    private void settle(Walk walk) {
        var asides = new Asides(walk.boxes, (int) (chars * BESIDE_MAX), walk.order);
        for (Found found : walk.found) {
            Zone zone = found.zone;
            marks.computeIfAbsent(found.kind, it -> new ArrayList<>())
                    .add(
                            new Mark(
                                    found.element,
                                    found.at,
                                    asides.holds(found.order),
                                    zone.isMain(),
                                    zone.isFigure()));
        }
        for (RawLine line : walk.rawLines) {
            lines.add(new Line(line.text, line.at, asides.holds(line.order), line.isFigure));
        }
    }

    private record Found(MarkKind kind, Element element, int at, int order, Zone zone) {}

    // what decides the zone of an element
    private record Named(String tag, String role, String raw) {}

    private record Names(String plain, Set<MarkKind> kinds) {
        static Names of(String raw) {
            String plain = MarkKind.plain(raw);
            return new Names(plain, MarkKind.ofNames(plain));
        }
    }

    private record RawLine(String text, int at, int order, boolean isFigure) {}

    private final class Walk implements NodeVisitor {
        private static final Set<String> UNSEEN =
                Set.of("script", "style", "noscript", "template", "svg", "iframe", "select");

        private final Deque<Zone> zones = new ArrayDeque<>(List.of(Zone.NONE));
        private final Deque<Asides.Box> open = new ArrayDeque<>();
        private final List<Asides.Box> boxes = new ArrayList<>();
        private final Map<Named, Zone> zoneOfNamed = new HashMap<>();
        private final Map<String, Names> namesOfRaw = new HashMap<>();
        private final Map<MarkKind, Integer> counts = new EnumMap<>(MarkKind.class);
        private final List<Found> found = new ArrayList<>();
        private final List<RawLine> rawLines = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private int lineAt;
        private int lineOrder;
        private boolean lineInFigure;
        private int order;
        private @Nullable Element unseen;

        @Override
        public void head(Node node, int depth) {
            if (unseen != null) {
                return;
            }
            if (node instanceof TextNode leaf) {
                append(leaf.getWholeText());
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
            if (UNSEEN.contains(element.normalName())) {
                unseen = element;
                return;
            }
            order++;
            String raw = MarkKind.raw(element);
            Names names = namesOfRaw.computeIfAbsent(raw, Names::of);
            Zone own =
                    zoneOfNamed.computeIfAbsent(
                            new Named(element.normalName(), element.attr("role"), raw),
                            it -> Zone.of(element, names.plain));
            zones.push(zones.getFirst().with(own));
            if (element.isBlock() || element.nameIs("br")) {
                endLine();
            }
            if (own.isAside()) {
                open.push(new Asides.Box(element, order, chars + line.length()));
            }
            for (MarkKind kind : MarkKind.of(element, names.kinds)) {
                int count = counts.getOrDefault(kind, 0);
                if (count < MARKS_MAX) {
                    counts.put(kind, count + 1);
                    int at = chars + line.length();
                    found.add(new Found(kind, element, at, order, zones.getFirst()));
                }
            }
        }

        private void leave(Element element) {
            zones.pop();
            if (element.isBlock()) {
                endLine();
            }
            Asides.Box box = open.peek();
            if (box != null && box.element().equals(element)) {
                boxes.add(open.pop().closed(order, chars + line.length()));
            }
        }

        private void append(String words) {
            for (int at = 0; at < words.length(); at++) {
                char c = words.charAt(at);
                boolean space = Character.isWhitespace(c) || c == '\u00A0';
                if (line.isEmpty()) {
                    if (space) {
                        continue;
                    }
                    lineAt = chars;
                    lineOrder = order;
                    lineInFigure = zones.getFirst().isFigure();
                }
                boolean folded = space && line.charAt(line.length() - 1) == ' ';
                if (!folded && c != '\u200B' && c != '\u00AD') {
                    line.append(space ? ' ' : c);
                }
            }
        }

        private void endLine() {
            String text = line.toString().strip();
            if (!text.isEmpty() && rawLines.size() < LINES_MAX) {
                boolean isLong = text.length() > LINE_CHARS_MAX;
                String kept = isLong ? text.substring(0, LINE_CHARS_MAX) : text;
                rawLines.add(new RawLine(kept, lineAt, lineOrder, lineInFigure));
            }
            chars += line.length();
            line.setLength(0);
        }
    }
}
