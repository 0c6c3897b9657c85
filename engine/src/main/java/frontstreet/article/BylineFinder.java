package frontstreet.article;

import frontstreet.page.Page;
import frontstreet.page.StructuredData;
import frontstreet.page.Thing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Evidence for the byline, strongest first: people whom JSON-LD names, the line near the headline,
/// `meta`, microdata; last whoever is named and no person: a desk, an agency, the paper.
///
/// Longer than our files are: the lists of names that say nothing and the order of the evidence
/// belong side by side.
final class BylineFinder {
    private static final int NEAR_BEFORE = 500;
    private static final int NEAR_AFTER = 1_800;
    private static final int LINES_AFTER = 900;
    private static final int LINE_CHARS_MAX = 160;
    private static final int CLUSTER_CHARS = 250;
    private static final int NAMES_MAX = 12;
    private static final String LINE = "line";
    private static final Set<String> PERSON = Set.of("Person");
    private static final Set<String> ORGANISATIONS =
            Set.of("Organization", "NewsMediaOrganization", "Corporation");

    private static final Set<String> NOBODY =
            Set.of(
                    "admin",
                    "administrator",
                    "null",
                    "none",
                    "undefined",
                    "author",
                    "staff",
                    "redaktion",
                    "editor",
                    "webmaster",
                    "anonymous",
                    "unknown",
                    "nachrichten",
                    "news",
                    "guest",
                    "user",
                    "autor",
                    "online");
    private static final List<String> METAS =
            List.of(
                    "author",
                    "article:author",
                    "parsely-author",
                    "sailthru.author",
                    "dc.creator",
                    "dcterms.creator",
                    "dc.contributor.author",
                    "byl",
                    "byline",
                    "citation_author",
                    "og:article:author",
                    "cxenseparse:author",
                    "article:author_name",
                    "book:author",
                    "news_author",
                    "authors",
                    "twitter:data1");

    private final Page page;
    private final Landmarks landmarks;
    private final TitleTrimmer site;
    private final int headlineAt;
    private final List<Ranked.Find<List<Byline>>> people = new ArrayList<>();
    private final List<Ranked.Find<List<Byline>>> others = new ArrayList<>();

    // who made the pictures or edited, where nobody signs beside them
    private final List<Byline> helpers = new ArrayList<>();

    private BylineFinder(Page page, Landmarks landmarks, TitleTrimmer site, int headlineAt) {
        this.page = page;
        this.landmarks = landmarks;
        this.site = site;
        this.headlineAt = headlineAt;
    }

    /// @param headlineAt where the headline stands, in characters of visible text
    static Ranked<List<Byline>> find(
            Page page, Landmarks landmarks, TitleTrimmer site, int headlineAt) {
        var finder = new BylineFinder(page, landmarks, site, headlineAt);
        finder.structured();
        finder.marked();
        finder.lines();
        finder.metas();
        finder.microdata();
        return finder.ranked();
    }

    private Ranked<List<Byline>> ranked() {
        var all = new ArrayList<>(people);
        all.addAll(others);
        if (!people.isEmpty()) {
            Ranked.Find<List<Byline>> fullest = fullest();
            all.remove(fullest);
            all.addFirst(fullest);
        }
        return new Ranked<>("authors", all);
    }

    // a line that names all whom the strongest names, and more, is the whole of it; roles come from
    // wherever they stand
    private Ranked.Find<List<Byline>> fullest() {
        Ranked.Find<List<Byline>> best = people.getFirst();
        for (Ranked.Find<List<Byline>> other : people) {
            if (other.from().equals(LINE)
                    && other.value().size() > best.value().size()
                    && names(other.value()).containsAll(names(best.value()))) {
                best = other;
            }
        }
        return new Ranked.Find<>(withRoles(best.value()), best.from());
    }

    private static List<String> names(List<Byline> bylines) {
        return bylines.stream().map(it -> Wording.bare(it.name())).toList();
    }

    private List<Byline> withRoles(List<Byline> bylines) {
        var roles = new LinkedHashMap<String, String>();
        Stream.concat(people.stream().flatMap(it -> it.value().stream()), helpers.stream())
                .filter(it -> it.role() != null)
                .forEach(it -> roles.putIfAbsent(Wording.bare(it.name()), it.role()));
        return bylines.stream()
                .map(it -> new Byline(it.name(), roles.get(Wording.bare(it.name()))))
                .toList();
    }

    private void structured() {
        StructuredData data = page.structuredData();
        data.article().ifPresent(it -> authors(it, "json-ld"));
    }

    private void microdata() {
        page.structuredData().microdataArticle().ifPresent(it -> authors(it, "microdata"));
    }

    private void authors(Thing article, String from) {
        var bylines = new LinkedHashMap<String, @Nullable String>();
        for (Thing whole : writers(article)) {
            String name = whole.text("name").orElse(fullName(whole));
            read(name, whole.text("jobTitle").orElse(null), bylines);
        }
        if (article.things("author").isEmpty()) {
            article.texts("author").forEach(it -> read(it, null, bylines));
        }
        if (bylines.isEmpty()) {
            article.texts("creator").forEach(it -> read(it, null, bylines));
        }
        add(bylines, from);
    }

    // beside a person an organisation is who publishes, but for agencies
    private List<Thing> writers(Thing article) {
        List<Thing> all =
                article.things("author").stream().map(page.structuredData()::resolved).toList();
        boolean persons = all.stream().anyMatch(it -> it.is(PERSON));
        return persons ? all.stream().filter(it -> !isPaper(it)).toList() : all;
    }

    private static boolean isPaper(Thing author) {
        return author.is(ORGANISATIONS) && author.text("name").flatMap(Agencies::named).isEmpty();
    }

    private static String fullName(Thing person) {
        return (person.text("givenName").orElse("") + " " + person.text("familyName").orElse(""))
                .strip();
    }

    private void read(String text, @Nullable String role, Map<String, @Nullable String> bylines) {
        if (text.isBlank() || text.startsWith("http") || text.startsWith("@")) {
            return;
        }
        List<Byline> read = BylineReader.read(text, true);
        for (Byline byline : read) {
            bylines.putIfAbsent(byline.name(), role == null ? byline.role() : role);
        }
        if (read.isEmpty() && text.length() <= 60 && !BylineRole.isNobody(text)) {
            bylines.putIfAbsent(text.strip(), null);
        }
    }

    private void metas() {
        for (String name : METAS) {
            var bylines = new LinkedHashMap<String, @Nullable String>();
            for (String value : page.metadata().all(name)) {
                if (!name.equals("twitter:data1") || PersonName.isLikely(value)) {
                    read(value, null, bylines);
                }
            }
            add(bylines, "meta " + name);
        }
    }

    private void marked() {
        var bylines = new LinkedHashMap<String, @Nullable String>();
        List<Mark> marks = cluster();
        for (int at = 0; at < marks.size(); at++) {
            if (holdsNames(marks, at)) {
                continue;
            }
            for (Byline byline : BylineReader.read(marks.get(at).lines(), false)) {
                if (bylines.size() < NAMES_MAX && bylines.get(byline.name()) == null) {
                    bylines.put(byline.name(), byline.role());
                }
            }
        }
        add(bylines, "byline");
    }

    // those that stand together with the one nearest to the headline: others sign teasers
    private List<Mark> cluster() {
        List<Mark> marks =
                landmarks.marks(MarkKind.BYLINE).stream()
                        .filter(it -> isByline(it) && namesSomeone(it))
                        .toList();
        int nearest =
                marks.stream()
                        .mapToInt(Mark::at)
                        .boxed()
                        .min(Comparator.comparingInt(it -> Math.abs(it - headlineAt)))
                        .orElse(headlineAt);
        return marks.stream().filter(it -> Math.abs(it.at() - nearest) <= CLUSTER_CHARS).toList();
    }

    private static boolean namesSomeone(Mark mark) {
        return !BylineReader.read(mark.lines(), false).isEmpty();
    }

    private boolean isByline(Mark mark) {
        boolean near =
                mark.at() >= headlineAt - NEAR_BEFORE && mark.at() <= headlineAt + NEAR_AFTER;
        return near && (isAddress(mark) || (!mark.isAside() && !mark.isFigure()));
    }

    // a box around two boxes with a name each says nothing that they do not say
    private static boolean holdsNames(List<Mark> marks, int at) {
        int names = 0;
        Mark box = marks.get(at);
        for (int next = at + 1; next < Math.min(marks.size(), at + 10); next++) {
            Mark inner = marks.get(next);
            if (!inner.element().hasParent() || !isWithin(inner, box)) {
                break;
            }
            names += PersonName.isLikely(inner.text()) ? 1 : 0;
        }
        return names >= 2;
    }

    private static boolean isWithin(Mark inner, Mark box) {
        var parent = inner.element().parent();
        for (int depth = 0; parent != null && depth < 8; depth++) {
            if (parent.equals(box.element())) {
                return true;
            }
            parent = parent.parent();
        }
        return false;
    }

    private static boolean isAddress(Mark mark) {
        return mark.element().nameIs("address");
    }

    private void lines() {
        List<Landmarks.Line> lines = landmarks.lines();
        for (int i = 0; i < lines.size(); i++) {
            Landmarks.Line line = lines.get(i);
            boolean near =
                    line.at() >= headlineAt - NEAR_BEFORE / 2
                            && line.at() <= headlineAt + LINES_AFTER;
            boolean isShort = line.text().length() <= LINE_CHARS_MAX;
            boolean isOfText =
                    !line.isAside() && !line.isFigure(); // whoever signs a picture did that
            if (near && isShort && isOfText && BylineReader.isSigned(line.text())) {
                var bylines = new LinkedHashMap<String, @Nullable String>();
                String below = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
                String signed =
                        BylineRole.isAlone(below) ? line.text() + ", " + below : line.text();
                for (Byline byline : BylineReader.read(signed, false)) {
                    bylines.putIfAbsent(byline.name(), byline.role());
                }
                add(bylines, LINE);
            }
        }
    }

    private void add(Map<String, @Nullable String> found, String from) {
        var persons = new ArrayList<Byline>();
        var rest = new ArrayList<Byline>();
        for (Map.Entry<String, @Nullable String> entry : found.entrySet()) {
            String name = entry.getKey();
            boolean person = PersonName.isNameLike(name) && !site.isSite(name);
            if (!person && isNobody(name)) {
                continue;
            }
            (person ? persons : rest).add(new Byline(name, entry.getValue()));
        }
        boolean written = persons.stream().anyMatch(it -> BylineRole.isOfWriter(it.role()));
        if (written) {
            people.add(new Ranked.Find<>(persons, from));
        } else if (!persons.isEmpty()) {
            helpers.addAll(persons);
        } else if (!rest.isEmpty() && rest.size() <= 3) {
            others.add(new Ranked.Find<>(rest, from));
        }
    }

    // accounts, numbers, and the site itself: whoever publishes is no author for it
    private boolean isNobody(String name) {
        String bare = Wording.bare(name);
        boolean account = name.indexOf(' ') < 0 && bare.chars().anyMatch(Character::isDigit);
        return bare.length() < 2 || account || NOBODY.contains(bare) || site.isSite(name);
    }
}
