package frontstreet.article;

import frontstreet.page.Page;
import frontstreet.page.PageMetadata;
import frontstreet.page.Thing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Evidence for the headline. No single place is right often enough: the first `h1` is at times the
/// paper's name, `og:title` is written for search engines, JSON-LD may be cut off. So they vote;
/// whoever says the same counts together, and what stands visibly on the page counts more.
final class HeadlineFinder {
    private static final int HEADLINE_CHARS_MAX = 400;
    private static final int HEADINGS_MAX = 10;
    private static final int SURE_LETTERS = 12;
    private static final int KICKER_LETTERS_MAX = 40;

    private static final Set<String> SMALL = Set.of("small", "time", "button", "sup");
    private static final List<String> TITLE_METAS =
            List.of(
                    "title",
                    "dc.title",
                    "dcterms.title",
                    "parsely-title",
                    "sailthru.title",
                    "cxenseparse:title",
                    "headline",
                    "hdl",
                    "article:title",
                    "fulltitle");

    private final Page page;
    private final Landmarks landmarks;
    private final TitleTrimmer trimmer;
    private final Map<String, Ballot> ballots = new LinkedHashMap<>();

    private HeadlineFinder(Page page, Landmarks landmarks, TitleTrimmer trimmer) {
        this.page = page;
        this.landmarks = landmarks;
        this.trimmer = trimmer;
    }

    private static final class Ballot {
        private final String text;
        private double votes;
        private final List<String> from = new ArrayList<>();

        private Ballot(String text) {
            this.text = text;
        }

        private boolean isFrom(String... places) {
            return List.of(places).stream().anyMatch(from::contains);
        }

        private void give(Ballot other) {
            other.votes += votes;
            votes = 0;
        }
    }

    static Ranked<String> find(Page page, Landmarks landmarks, TitleTrimmer trimmer) {
        var finder = new HeadlineFinder(page, landmarks, trimmer);
        finder.visible();
        finder.structured();
        finder.shared();
        finder.seen();
        finder.lesser();
        return finder.counted();
    }

    private void visible() {
        double votes = 4;
        for (Mark mark : headings()) {
            String text = KickerFinder.without(mark.element(), HEADLINE_CHARS_MAX + 1, SMALL);
            if (text.isEmpty() || text.length() > HEADLINE_CHARS_MAX || isNoHeadline(text)) {
                continue;
            }
            vote(text, votes, mark.element().normalName());
            votes = Math.max(votes / 2, 0.5);
        }
    }

    // old pages set the headline in an h2; it counts little, and for more where others say the same
    private void lesser() {
        landmarks.marks(MarkKind.SUBHEADING).stream()
                .filter(it -> !it.isAside() && !isInList(it) && !isForEars(it))
                .map(Mark::text)
                .filter(it -> Wording.bare(it).length() >= SURE_LETTERS && !isNoHeadline(it))
                .limit(1)
                .forEach(it -> vote(it, 0.2, "h2"));
    }

    // the site's name, or the blog's, which the page's title names at its end
    private boolean isNoHeadline(String text) {
        return trimmer.isSite(text) || trimmer.isTailOfTitle(text);
    }

    // those of the article before those beside it; else the first is the strongest
    private List<Mark> headings() {
        return landmarks.marks(MarkKind.HEADLINE).stream()
                .filter(it -> !isInList(it) && !isForEars(it))
                .sorted(Comparator.comparing(Mark::isAside))
                .limit(HEADINGS_MAX)
                .toList();
    }

    // a heading within a list is an item of a menu, a trail or a list of teasers
    private static boolean isInList(Mark mark) {
        return mark.element().closest("li, nav, figcaption") != null;
    }

    // headings for screen readers name the parts of the page
    private static boolean isForEars(Mark mark) {
        String names = MarkKind.names(mark.element());
        return names.contains("aural")
                || names.contains("sr-only")
                || names.contains("visually-hidden")
                || names.contains("visuallyhidden")
                || names.contains("screen-reader");
    }

    private void structured() {
        page.structuredData().article().ifPresent(it -> thing(it, "json-ld", 3));
        page.structuredData().microdataArticle().ifPresent(it -> thing(it, "microdata", 1.5));
    }

    private void thing(Thing thing, String from, double votes) {
        Optional<String> headline = thing.text("headline").or(() -> thing.text("name"));
        headline.ifPresent(it -> vote(trimmer.trimmed(it), votes, from));
    }

    private void shared() {
        PageMetadata metadata = page.metadata();
        metadata.first("og:title").ifPresent(it -> vote(trimmer.trimmed(it), 2, "og:title"));
        metadata.first("twitter:title")
                .ifPresent(it -> vote(trimmer.trimmed(it), 0.5, "twitter:title"));
        String title = metadata.title();
        if (title != null) {
            vote(trimmer.trimmed(title), 0.8, "title");
        }
        for (String name : TITLE_METAS) {
            metadata.first(name).ifPresent(it -> vote(trimmer.trimmed(it), 0.3, "meta " + name));
        }
    }

    // what the head of the page says and a reader sees as a line of its own
    private void seen() {
        trimmer.longerPart()
                .filter(it -> Wording.bare(it).length() >= SURE_LETTERS)
                .filter(this::isLine)
                .ifPresent(it -> vote(it, 0.3, "part of title"));
        for (Landmarks.Line line : landmarks.lines()) {
            boolean mayBe = ballots.values().stream().anyMatch(it -> line.mayBe(it.text));
            if (line.isAside() || !mayBe) {
                continue;
            }
            Ballot ballot = ballots.get(Wording.bare(line.text()));
            if (ballot != null && !ballot.isFrom("line", "h1")) {
                ballot.votes += 2;
                ballot.from.add("line");
            }
        }
    }

    private boolean isLine(String text) {
        String bare = Wording.bare(text);
        return landmarks.lines().stream()
                .anyMatch(it ->
                        !it.isAside() && it.mayBe(text) && Wording.bare(it.text()).equals(bare));
    }

    private void vote(String printed, double votes, String from) {
        String text = LabelBehind.without(printed);
        String bare = Wording.bare(text);
        if (bare.isEmpty() || text.length() > HEADLINE_CHARS_MAX || trimmer.isSite(text)) {
            return;
        }
        Ballot ballot = ballots.computeIfAbsent(bare, it -> new Ballot(text));
        if (!ballot.from.contains(from)) {
            ballot.votes += votes;
            ballot.from.add(from);
        }
    }

    private Ranked<String> counted() {
        List<Map.Entry<String, Ballot>> all = List.copyOf(ballots.entrySet());
        for (Map.Entry<String, Ballot> one : all) {
            for (Map.Entry<String, Ballot> other : all) {
                if (one.getKey().length() >= SURE_LETTERS
                        && one.getKey().length() < other.getKey().length()) {
                    join(one, other);
                }
            }
        }
        List<Ranked.Find<String>> finds =
                ballots.values().stream()
                        .sorted(Comparator.comparingDouble((Ballot it) -> -it.votes))
                        .map(it -> new Ranked.Find<>(clean(it.text), String.join(", ", it.from)))
                        .toList();
        return new Ranked<>("headline", finds);
    }

    /// A headline cut off speaks for the whole one; one with a kicker before it, or with the
    /// section behind it, for the one without.
    private static void join(Map.Entry<String, Ballot> shorter, Map.Entry<String, Ballot> longer) {
        Ballot less = shorter.getValue();
        Ballot more = longer.getValue();
        if (longer.getKey().startsWith(shorter.getKey())) {
            if (isCut(less.text)) {
                less.give(more);
            } else if (!more.isFrom("h1", "json-ld", "microdata")
                    && less.isFrom("h1", "json-ld", "line")) {
                more.give(less);
            }
        } else if (longer.getKey().endsWith(shorter.getKey())) {
            int kicker = longer.getKey().length() - shorter.getKey().length();
            if (kicker <= KICKER_LETTERS_MAX && less.isFrom("json-ld", "og:title")) {
                more.give(less);
            }
        }
    }

    private static boolean isCut(String text) {
        return text.endsWith("…") || text.endsWith("...");
    }

    private static String clean(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
