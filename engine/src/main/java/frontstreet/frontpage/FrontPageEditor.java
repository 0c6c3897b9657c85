package frontstreet.frontpage;

import frontstreet.section.Section;
import frontstreet.section.Sections;
import frontstreet.story.StoryId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Stories × last edition × editors' orders × now → [FrontPage]; pure.
///
/// ```java
/// Instant now = Instant.parse("2026-01-10T05:00:00Z");
/// FrontPage page = engine.editor().layOut(stories, null, List.of(), now);
/// ```
///
/// From the top down, by [StoryRank]: one lead, three seconds, four briefs; the agency texts that
/// most outlets carry; a block of up to five for every section, and what came in last, which choose
/// in turn, the block's last three by how widely they are told. A story stands once.
///
/// - The lead is news, still fresh, of a section that weighs on this page or told by eight outlets,
///   and reported by three outlets of their own where any such story is; where none is, the best
///   single report leads. What can be read goes before what is known by its headlines alone.
/// - No section has more than three of the eight at the top, nor more than two of the first four;
///   two stories whose headlines tell the same do not both stand there, nor anywhere on the page
///   two with the same headline.
/// - What the last edition had at the top stays until it is clearly beaten: pages that change their
///   mind at every look are not read.
/// - What the editors order goes before all of these.
/// - A story leaves when its newest own report is older than its section keeps stories.
///
/// Serves any number of threads.
public final class FrontPageEditor {
    private static final int LEAD_OUTLETS = 3;
    private static final double LEAD_WEIGHT = 0.8; // of its section
    private static final int LEAD_ANYWAY_OUTLETS = 8;
    private static final int SECONDS = 3;
    private static final int BRIEFS = 4;
    private static final int LATEST = 8;
    private static final int CARRIED = 3;
    private static final int CARRIED_OUTLETS = 5;
    private static final int SECTION_FIRST = 2; // before the latest choose
    private static final int SECTION_MORE = 3;
    private static final int SECONDS_OF_ONE = 2; // of one section, the lead among them
    private static final int TOP_OF_ONE = 3;
    private static final double LATEST_HOURS = 6;
    private static final double LEAD_HOURS = 18;
    private static final Map<Place, Double> STAYS =
            Map.of(Place.LEAD, 1.3, Place.SECOND, 1.15, Place.BRIEF, 1.05);

    private final Sections sections;
    private final List<String> menu;
    private final StoryRank rank;

    private FrontPageEditor(Sections sections, String language) {
        this.sections = sections;
        this.menu = sections.all().stream().map(Section::slug).toList();
        this.rank = new StoryRank(sections, language);
    }

    /// Loads what it needs to know of the sections; the paper is read in English.
    public static FrontPageEditor load() {
        return new FrontPageEditor(Sections.load(), "en");
    }

    /// The same for a paper read in another language.
    ///
    /// @param language its BCP 47 subtag: "de"
    public FrontPageEditor readIn(String language) {
        return new FrontPageEditor(sections, language);
    }

    /// Lays out the edition of a moment.
    ///
    /// @param stories all that may stand there, each once. Reports later than `now` count as new:
    ///   leave them out
    /// @param last the edition before, or `null` when there is none
    /// @param orders what the editors say of single stories
    /// @param now the moment
    public FrontPage layOut(
            Collection<Candidate> stories,
            @Nullable FrontPage last,
            Collection<Order> orders,
            Instant now) {
        List<Ranked> ranked = ranked(stories, last, orders, now);
        var edition = new Edition();
        edition.place(Place.LEAD, 1, leads(ranked), story -> true);
        edition.place(
                Place.SECOND, SECONDS, ranked, story -> isTop(story, edition, SECONDS_OF_ONE));
        edition.place(Place.BRIEF, BRIEFS, ranked, story -> isTop(story, edition, TOP_OF_ONE));
        edition.place(Place.CARRIED, CARRIED, mostCarriedFirst(ranked), FrontPageEditor::isCarried);
        placeSections(SECTION_FIRST, ranked, edition);
        edition.place(Place.LATEST, LATEST, newestFirst(ranked), story -> isLatest(story, edition));
        placeSections(SECTION_MORE, widelyToldFirst(ranked), edition);
        return page(edition, ranked, last, now);
    }

    private List<Ranked> ranked(
            Collection<Candidate> stories,
            @Nullable FrontPage last,
            Collection<Order> orders,
            Instant now) {
        Map<StoryId, Place> before = new HashMap<>();
        if (last != null) {
            last.slots().forEach(slot -> before.put(slot.story(), slot.place()));
        }
        Map<StoryId, Order.Kind> ordered = new HashMap<>();
        orders.forEach(order -> ordered.put(order.story(), order.kind()));
        return stories.stream()
                .filter(story -> ordered.get(story.story()) != Order.Kind.STAYS_OFF)
                .map(story -> ranked(story, before.get(story.story()), ordered, now))
                .filter(story -> !story.isOver())
                .sorted(
                        Comparator.comparingDouble((Ranked story) -> -story.rank())
                                .thenComparingLong(story -> story.candidate().story().value()))
                .toList();
    }

    private Ranked ranked(
            Candidate story,
            @Nullable Place before,
            Map<StoryId, Order.Kind> ordered,
            Instant now) {
        Reach reach = Reach.of(story, now);
        Headline headline = Headline.of(story);
        return new Ranked(
                story,
                reach,
                headline,
                rank.section(story),
                rank.of(story, reach, headline, now),
                before == null ? 1 : STAYS.getOrDefault(before, 1.0),
                ordered.get(story.story()) == Order.Kind.LEADS);
    }

    /// The stories that may lead, the best first: fresh ones where there are any, among them those
    /// of weight where there are any, among these the widely reported ones where there are any,
    /// among these those that can be read: a headline alone has nothing to stand under it.
    private static List<Ranked> leads(List<Ranked> ranked) {
        if (ranked.stream().anyMatch(Ranked::isOrdered)) {
            return ranked.stream().filter(Ranked::isOrdered).toList();
        }
        List<Ranked> news = ranked.stream().filter(Ranked::isNews).toList();
        List<Ranked> fresh = those(news, story -> story.reach().newestHours() <= LEAD_HOURS);
        List<Ranked> heavy = those(fresh, FrontPageEditor::isHeavy);
        List<Ranked> wide = those(heavy, story -> story.reach().reporting().size() >= LEAD_OUTLETS);
        return those(wide, Ranked::hasText);
    }

    /// An exhibition or a film leads when half the town talks of it, else some of the news does.
    private static boolean isHeavy(Ranked story) {
        return story.section().weight() >= LEAD_WEIGHT
                || story.reach().reporting().size() >= LEAD_ANYWAY_OUTLETS;
    }

    /// Those of a kind, or all where there are none.
    private static List<Ranked> those(List<Ranked> stories, Predicate<Ranked> kind) {
        List<Ranked> found = stories.stream().filter(kind).toList();
        return found.isEmpty() ? stories : found;
    }

    private static boolean isTop(Ranked story, Edition edition, int ofOneSection) {
        return story.isNews()
                && edition.atTop(story.section().slug()) < ofOneSection
                && !edition.isTold(story);
    }

    private static List<Ranked> mostCarriedFirst(List<Ranked> ranked) {
        return ranked.stream()
                .sorted(Comparator.comparingInt(story -> -story.reach().mostCarried()))
                .toList();
    }

    private static boolean isCarried(Ranked story) {
        return story.isNews()
                && story.reach().agency() != null
                && story.reach().mostCarried() >= CARRIED_OUTLETS;
    }

    /// What stands at the top already is one of the stories of its section. Horoscopes and offers
    /// fill no block: one of fewer lines says more.
    private void placeSections(int most, List<Ranked> ranked, Edition edition) {
        for (Section section : sections.all()) {
            edition.place(
                    Place.SECTION,
                    most,
                    ranked,
                    story ->
                            story.section().equals(section)
                                    && story.headline().kind().compareTo(HeadlineKind.FORMAT) < 0
                                    && !edition.isTold(story));
        }
    }

    private static List<Ranked> newestFirst(List<Ranked> ranked) {
        return ranked.stream()
                .sorted(Comparator.comparingDouble(story -> story.reach().newestHours()))
                .toList();
    }

    private static boolean isLatest(Ranked story, Edition edition) {
        return story.isNews()
                && story.reach().newestHours() <= LATEST_HOURS
                && !edition.isTold(story);
    }

    /// News that three outlets tell goes before what one alone does, though its texts are short or
    /// unknown; what is too old to lead does not.
    private static List<Ranked> widelyToldFirst(List<Ranked> ranked) {
        return ranked.stream()
                .sorted(
                        Comparator.comparing(story ->
                                !(story.isNews()
                                        && story.reach().reporting().size() >= LEAD_OUTLETS
                                        && story.reach().newestHours() <= LEAD_HOURS)))
                .toList();
    }

    private FrontPage page(
            Edition edition, List<Ranked> ranked, @Nullable FrontPage last, Instant now) {
        var why = new Why(ranked, edition.placed(), last);
        List<Slot> slots =
                edition.placed().entrySet().stream()
                        .map(it ->
                                it.getKey().slot(it.getValue(), why.of(it.getKey(), it.getValue())))
                        .sorted(Comparator.comparing(Slot::place).thenComparingInt(this::inMenu))
                        .toList();
        return new FrontPage(now, slots);
    }

    /// The order of the menu counts among the blocks of sections, elsewhere that of placing.
    private int inMenu(Slot slot) {
        return slot.place() == Place.SECTION ? menu.indexOf(slot.section()) : 0;
    }
}
