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
    private static final int SURE_LETTERS = 12;
    private static final Set<String> TITLE_METAS =
            Set.of(
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
        private String text;
        private double votes;
        private final List<String> from = new ArrayList<>();

        private Ballot(String text) {
            this.text = text;
        }
    }

    static Ranked<String> find(Page page, Landmarks landmarks, TitleTrimmer trimmer) {
        var finder = new HeadlineFinder(page, landmarks, trimmer);
        finder.visible();
        finder.structured();
        finder.shared();
        finder.seen();
        return finder.counted();
    }

    private void visible() {
        double votes = 4;
        for (Mark mark : headings()) {
            String text = mark.text();
            if (text.isEmpty() || text.length() > HEADLINE_CHARS_MAX || trimmer.isSite(text)) {
                continue;
            }
            vote(text, votes, mark.element().normalName());
            votes = Math.max(votes / 2, 0.5);
        }
    }

    // those of the article before those beside it; else the first is the strongest
    private List<Mark> headings() {
        return landmarks.marks(MarkKind.HEADLINE).stream()
                .filter(it -> !isInList(it))
                .sorted(Comparator.comparing(Mark::isAside))
                .limit(10)
                .toList();
    }

    // a heading within a list is an item of a menu, a trail or a list of teasers
    private static boolean isInList(Mark mark) {
        return mark.element().closest("li, nav, figcaption") != null;
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
        for (Landmarks.Line line : landmarks.lines()) {
            if (line.isAside() || line.text().length() > HEADLINE_CHARS_MAX) {
                continue;
            }
            Ballot ballot = ballots.get(Wording.bare(line.text()));
            if (ballot != null && !ballot.from.contains("line") && !hasHeading(ballot)) {
                ballot.votes += 2;
                ballot.from.add("line");
            }
        }
    }

    private static boolean hasHeading(Ballot ballot) {
        return ballot.from.contains("h1");
    }

    private void vote(String text, double votes, String from) {
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
        join();
        List<Ranked.Find<String>> finds =
                ballots.values().stream()
                        .sorted(Comparator.comparingDouble((Ballot it) -> -it.votes))
                        .map(it -> new Ranked.Find<>(clean(it.text), String.join(", ", it.from)))
                        .toList();
        return new Ranked<>("headline", finds);
    }

    // a title cut off, or with the site's name at its end, speaks for the whole headline too
    private void join() {
        List<Map.Entry<String, Ballot>> all = List.copyOf(ballots.entrySet());
        for (Map.Entry<String, Ballot> one : all) {
            for (Map.Entry<String, Ballot> other : all) {
                boolean begins =
                        !one.getKey().equals(other.getKey())
                                && one.getKey().length() >= SURE_LETTERS
                                && other.getKey().startsWith(one.getKey());
                if (begins && isCut(one.getValue().text)) {
                    other.getValue().votes += one.getValue().votes;
                    one.getValue().votes = 0;
                }
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
