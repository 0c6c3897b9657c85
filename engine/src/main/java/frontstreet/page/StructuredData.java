package frontstreet.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page describes in the words of <https://schema.org>: JSON-LD first, then microdata.
public final class StructuredData {
    private static final int SCRIPTS_MAX = 50;
    private static final int THINGS_MAX = 20_000;

    /// The types of schema.org that journalism is published as.
    public static final Set<String> ARTICLE_TYPES =
            Set.of(
                    "NewsArticle",
                    "Article",
                    "ReportageNewsArticle",
                    "AnalysisNewsArticle",
                    "OpinionNewsArticle",
                    "BackgroundNewsArticle",
                    "ReviewNewsArticle",
                    "AskPublicNewsArticle",
                    "AdvertiserContentArticle",
                    "SatiricalArticle",
                    "Report",
                    "ScholarlyArticle",
                    "MedicalScholarlyArticle",
                    "TechArticle",
                    "BlogPosting",
                    "LiveBlogPosting",
                    "SocialMediaPosting",
                    "Review",
                    "CriticReview",
                    "Recipe");

    private final List<Thing> top;
    private final List<Thing> microdata;
    private final Map<String, Thing> byId = new HashMap<>();

    private StructuredData(List<Thing> top, List<Thing> microdata) {
        this.top = top;
        this.microdata = microdata;
        index();
    }

    /// Reads a tree once.
    static StructuredData of(Document document) {
        var things = new ArrayList<Thing>();
        int scripts = 0;
        for (Element script : document.select("script[type]")) {
            String type = script.attr("type").toLowerCase(Locale.ROOT);
            if (type.contains("ld+json") && scripts++ < SCRIPTS_MAX) {
                things.addAll(JsonLdReader.read(script.data()));
            }
        }
        return new StructuredData(flat(things), Microdata.of(document));
    }

    // @graph, and what a page says it is about, stand for things at the top
    private static List<Thing> flat(List<Thing> things) {
        var flat = new ArrayList<Thing>();
        for (Thing thing : things) {
            flat.add(thing);
            for (Thing member : thing.things("@graph")) {
                flat.add(member);
                flat.addAll(member.things("mainEntity"));
            }
            flat.addAll(thing.things("mainEntity"));
            flat.addAll(thing.things("mainEntityOfPage"));
        }
        return flat;
    }

    private void index() {
        Deque<Thing> open = new ArrayDeque<>(top);
        int seen = 0;
        while (!open.isEmpty() && seen++ < THINGS_MAX) {
            Thing thing = open.remove();
            boolean says = !thing.texts("name").isEmpty() || !thing.types().isEmpty();
            if (says) {
                thing.text("@id").ifPresent(id -> byId.putIfAbsent(id, thing));
            }
            for (List<Object> values : thing.values()) {
                values.forEach(it -> {
                    if (it instanceof Thing inner) {
                        open.add(inner);
                    }
                });
            }
        }
    }

    /// All things at the top, JSON-LD's.
    public List<Thing> top() {
        return List.copyOf(top);
    }

    /// The article that the page is, of JSON-LD; empty when it describes none.
    public Optional<Thing> article() {
        return article(top);
    }

    /// The article that the page is, of microdata; empty when it describes none.
    public Optional<Thing> microdataArticle() {
        return article(microdata);
    }

    /// The first thing at the top of one of these types.
    public Optional<Thing> first(Set<String> types) {
        return top.stream().filter(it -> it.is(types)).findFirst();
    }

    /// The thing itself where it is only a reference (`{"@id": …}`) to one described elsewhere.
    public Thing resolved(Thing thing) {
        boolean says = !thing.texts("name").isEmpty();
        return says ? thing : thing.text("@id").map(byId::get).orElse(thing);
    }

    private static Optional<Thing> article(List<Thing> things) {
        Thing best = null;
        int bestWorth = 0;
        for (Thing thing : things) {
            int worth = thing.is(ARTICLE_TYPES) ? worth(thing) : 0;
            if (worth > bestWorth) {
                best = thing;
                bestWorth = worth;
            }
        }
        return Optional.ofNullable(best);
    }

    // teasers are articles too, but say little of themselves
    private static int worth(Thing thing) {
        int worth = 1;
        for (String property : List.of("headline", "datePublished", "author", "articleBody")) {
            worth += thing.texts(property).isEmpty() && thing.things(property).isEmpty() ? 0 : 2;
        }
        boolean isReview = thing.types().contains("Review") || thing.types().contains("Recipe");
        return isReview ? worth - 1 : worth;
    }
}
