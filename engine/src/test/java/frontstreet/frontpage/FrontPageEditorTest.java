package frontstreet.frontpage;

import static frontstreet.frontpage.StoryBuilder.NOW;
import static frontstreet.frontpage.StoryBuilder.aStory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontstreet.article.ArticleId;
import frontstreet.story.StoryId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What the editor decides, from the lead down. Longer than our files are: every rule is held
/// against the same few stories, and they are read best as one page.
class FrontPageEditorTest {
    private static final FrontPageEditor EDITOR = FrontPageEditor.load();
    private static final Picture PICTURE =
            new Picture("https://courier.example/dam.jpg", 1200, 800, "A dam", null, null);
    private static final List<String> NAMES =
            List.of(
                    "Dam breaks above Orsk",
                    "Strike halts southern harbors",
                    "Mayor quits in Lund",
                    "Comet seen over Chile",
                    "Bank lends to islands",
                    "Bridge opens after war",
                    "Court frees two poets",
                    "Train derails near Minsk",
                    "Grain prices soar",
                    "Pilots reject offer",
                    "Glacier slides into lake",
                    "Orchestra tours north",
                    "Museum finds sketch",
                    "Striker moves to Turin",
                    "Senate delays budget",
                    "Vaccine trial begins",
                    "Ferry line reopens",
                    "Rebels free hostages",
                    "Farmers block border",
                    "Novelist wins award");

    @Test
    void theWidelyReportedStoryLeads() {
        FrontPage page =
                page(
                        null,
                        aStory(1, "Dam breaks above Orsk").byOutlets(9, 3),
                        aStory(2, "Mayor quits in Lund").byOutlets(2, 1),
                        aStory(3, "Comet seen over Chile").byOutlets(1, 0.1));

        assertThat(lead(page)).isEqualTo(1);
        assertThat(page.slots().getFirst().outlets()).isEqualTo(9);
    }

    @Test
    void whatNobodyHasATextOfDoesNotLeadWhereAnotherCan() {
        StoryBuilder headlines = aStory(1, "Grain prices soar").ofWords(0).byOutlets(27, 1);
        StoryBuilder told =
                aStory(2, "Mayor quits in Lund")
                        .byOutlets(3, 2)
                        .calledLast("Courier", "The mayor of Lund quit on Friday.", null);

        FrontPage page = page(null, headlines, told);

        assertThat(lead(page)).isEqualTo(2);
        assertThat(slot(page, 1).why())
                .endsWith("Only its headlines are known, and a lead is there to be read.");
        assertThat(lead(page(null, headlines))).isEqualTo(1);
    }

    @Test
    void theArticleThatSpeaksForAStoryIsTheOneWhoseHeadlineThePageShows() {
        StoryBuilder story =
                aStory(1, "What the dam above Orsk was built for")
                        .by("gazette", 3)
                        .by("courier", 2, "Dam breaks above Orsk");

        assertThat(story.build().speaking()).isEqualTo(new ArticleId(1001));
        assertThat(slot(page(null, story), 1).headline()).isEqualTo("Dam breaks above Orsk");
    }

    @Test
    void whatCountsLittleLeadsOnlyWhenManyTellItOrNothingElseHappened() {
        StoryBuilder show = aStory(1, "Museum shows 4,000 sketches").in("arts").byOutlets(3, 1);
        StoryBuilder fire = aStory(2, "Strike halts southern harbors").byOutlets(1, 3);
        StoryBuilder found = aStory(3, "Museum finds sketch").in("arts").byOutlets(12, 1);

        assertThat(lead(page(null, show, fire))).isEqualTo(2);
        assertThat(lead(page(null, found, fire))).isEqualTo(3);
        assertThat(lead(page(null, show))).isEqualTo(1);
        StoryBuilder essay = aStory(4, "Comet seen over Chile").in("more").byOutlets(3, 0.1);
        assertThat(lead(page(null, essay, fire))).isEqualTo(2);
    }

    @Test
    void whatComesEveryDayFillsNoBlock() {
        FrontPage page =
                page(
                        null,
                        aStory(1, "Dam breaks above Orsk").byOutlets(5, 1),
                        aStory(2, "Horoscope for January 10").in("lifestyle").byOutlets(9, 1),
                        aStory(3, "National weather: snow flurries in the hills")
                                .in("us")
                                .byOutlets(9, 1));

        assertThat(stories(page)).containsExactly(1L);
    }

    @Test
    void aHeadlineStandsOnceOnThePage() {
        var stories = filler(12, 1);
        stories.add(
                aStory(50, "Assembly of Lund adopts harbor budget")
                        .in("politics")
                        .byOutlets(2, 20)
                        .build());
        stories.add(
                aStory(51, "Assembly of Lund Adopts Harbor Budget")
                        .in("politics")
                        .byOutlets(1, 20)
                        .build());
        stories.add(
                aStory(52, "Assembly of Lund rejects bridge toll")
                        .in("politics")
                        .byOutlets(1, 20)
                        .build());

        FrontPage page = EDITOR.layOut(stories, null, List.of(), NOW);

        assertThat(stories(page)).contains(50L, 52L).doesNotContain(51L);
    }

    @Test
    void anOldStoryLeaves() {
        FrontPage page =
                page(
                        null,
                        aStory(1, "Dam breaks above Orsk").byOutlets(12, 40),
                        aStory(2, "Mayor quits in Lund").byOutlets(1, 20));

        assertThat(stories(page)).containsExactly(2L);
    }

    @Test
    void someSectionsKeepTheirStoriesLonger() {
        FrontPage page =
                page(
                        null,
                        aStory(1, "Museum finds sketch").in("arts").byOutlets(2, 60),
                        aStory(2, "Striker moves to Turin").in("sports").byOutlets(2, 60));

        assertThat(stories(page)).containsExactly(1L);
    }

    @Test
    void aStoryOfADayAgoDoesNotLead() {
        FrontPage page =
                page(
                        null,
                        aStory(1, "Dam breaks above Orsk").byOutlets(30, 20),
                        aStory(2, "Mayor quits in Lund").byOutlets(1, 2));

        assertThat(lead(page)).isEqualTo(2);
    }

    @Test
    void copiesCountLittle() {
        FrontPage page =
                page(
                        null,
                        aStory(1, "Grain prices soar").by("wire", 2).copiedBy(25, "UW", 2),
                        aStory(2, "Mayor quits in Lund").byOutlets(3, 2));

        assertThat(lead(page)).isEqualTo(2);
        assertThat(slot(page, 1).outlets()).isEqualTo(26);
        assertThat(slot(page, 1).copies()).isEqualTo(25);
    }

    @Test
    void copiesCountMoreThanNothing() {
        FrontPage page =
                page(
                        null,
                        aStory(1, "Mayor quits in Lund").byOutlets(1, 2),
                        aStory(2, "Grain prices soar").by("wire", 2).copiedBy(3, "UW", 2));

        assertThat(lead(page)).isEqualTo(2);
    }

    @Test
    void anOutletCountsOnceHoweverMuchItWrites() {
        StoryBuilder loud = aStory(1, "Mayor quits in Lund");
        for (int i = 0; i < 20; i++) {
            loud.by("loud", 1);
        }

        FrontPage page = page(null, loud, aStory(2, "Grain prices soar").byOutlets(2, 1));

        assertThat(lead(page)).isEqualTo(2);
        assertThat(slot(page, 1).outlets()).isEqualTo(1);
        assertThat(slot(page, 1).articles()).hasSize(20);
    }

    @Test
    void theAgencyTextThatManyCarryIsMostCarried() {
        var stories = filler(60, 1);
        stories.add(
                aStory(50, "Union Wire tells it all").by("wire", 2).copiedBy(6, "UW", 2).build());

        FrontPage page = EDITOR.layOut(stories, null, List.of(), NOW);

        assertThat(page.at(Place.CARRIED))
                .extracting(slot -> slot.story().value())
                .containsExactly(50L);
        assertThat(page.at(Place.CARRIED).getFirst().why()).contains("text of UW");
    }

    @Test
    void noStoryStandsTwiceAndEveryPlaceHasItsSize() {
        FrontPage page = EDITOR.layOut(filler(200, 2), null, List.of(), NOW);

        assertThat(stories(page)).doesNotHaveDuplicates();
        assertThat(page.at(Place.LEAD)).hasSize(1);
        assertThat(page.at(Place.SECOND)).hasSize(3);
        assertThat(page.at(Place.BRIEF)).hasSize(4);
        assertThat(page.at(Place.LATEST)).hasSize(8);
    }

    @Test
    void theLatestAreOfTheLastSixHours() {
        var stories = new ArrayList<Candidate>();
        for (int i = 0; i < 20; i++) {
            stories.add(aStory(i + 1, NAMES.get(i)).byOutlets(1, i < 10 ? 5.9 : 6.1).build());
        }

        FrontPage page = EDITOR.layOut(stories, null, List.of(), NOW);

        assertThat(page.at(Place.LATEST))
                .extracting(slot -> slot.story().value())
                .isNotEmpty()
                .allMatch(story -> story <= 10);
    }

    @Test
    void freshNewsThatSeveralOutletsTellFillsABlockBeforeWhatOneAloneDoes() {
        var stories = new ArrayList<Candidate>();
        for (int i = 0; i < 12; i++) {
            stories.add(aStory(i + 1, NAMES.get(i)).in("business").byOutlets(1, 7).build());
        }
        stories.add(aStory(49, "Senate delays budget").byOutlets(3, 1).build());
        stories.add(told(50, "Ferry line reopens", 16));
        stories.add(told(51, "Rebels free hostages", 19));
        stories.add(told(52, "How to read a dam", 16));

        FrontPage page = EDITOR.layOut(stories, null, List.of(), NOW);

        assertThat(stories(page)).contains(50L).doesNotContain(51L, 52L);
    }

    private static Candidate told(long number, String headline, double hoursAgo) {
        return aStory(number, headline).in("business").ofWords(0).byOutlets(3, hoursAgo).build();
    }

    @Test
    void everySectionGetsItsBlockInTheOrderOfTheMenu() {
        var stories = new ArrayList<Candidate>();
        int n = 0;
        for (int round = 0; round < 10; round++) {
            for (String section : List.of("sports", "arts", "world", "us", "more")) {
                stories.add(
                        aStory(++n, "Alpha" + n + " meets beta" + n)
                                .in(section)
                                .byOutlets(1, 7)
                                .build());
            }
        }

        FrontPage page = EDITOR.layOut(stories, null, List.of(), NOW);

        List<String> blocks = page.at(Place.SECTION).stream().map(Slot::section).toList();
        assertThat(blocks.stream().distinct())
                .containsExactly("us", "world", "sports", "arts", "more");
        assertThat(Collections.frequency(blocks, "arts")).isEqualTo(5);
    }

    @Test
    void oneSectionDoesNotFillTheTop() {
        var stories = new ArrayList<Candidate>();
        for (int i = 0; i < 10; i++) {
            stories.add(aStory(i + 1, NAMES.get(i)).in("politics").byOutlets(5, 1).build());
        }
        for (int i = 10; i < 20; i++) {
            stories.add(
                    aStory(i + 1, NAMES.get(i))
                            .in(i < 15 ? "world" : "us")
                            .byOutlets(2, 3)
                            .build());
        }

        FrontPage page = EDITOR.layOut(stories, null, List.of(), NOW);

        List<Slot> top = page.slots().subList(0, 8);
        assertThat(top.stream().filter(slot -> slot.section().equals("politics"))).hasSize(3);
        assertThat(top.subList(0, 4).stream().filter(s -> s.section().equals("politics")))
                .hasSize(2);
    }

    @Test
    void twoStoriesThatTellTheSameDoNotBothStandAtTheTop() {
        FrontPage page =
                page(
                        null,
                        aStory(1, "Dam breaks above Orsk, thousands flee").byOutlets(9, 2),
                        aStory(2, "Thousands flee as dam above Orsk breaks").byOutlets(8, 2),
                        aStory(3, "Mayor quits in Lund").byOutlets(3, 2));

        assertThat(stories(page)).containsExactly(1L, 3L);
    }

    @Test
    void aHoroscopeIsLeftToThePageOfItsSection() {
        FrontPage page =
                page(
                        null,
                        aStory(1, "Your horoscope for Saturday").in("lifestyle").byOutlets(20, 1),
                        aStory(2, "Mayor quits in Lund").byOutlets(1, 5));

        assertThat(stories(page)).containsExactly(2L);
    }

    @Test
    void furnitureIsNoHeadline() {
        FrontPage page =
                page(
                        null,
                        aStory(1, "Subscribe").byOutlets(20, 1),
                        aStory(2, "Page not found").byOutlets(20, 1),
                        aStory(3, "").byOutlets(20, 1));

        assertThat(page.slots()).isEmpty();
    }

    @Test
    void aStoryTakesTheHeadlineOfAnotherArticleWhereItsLeadHasNone() {
        FrontPage page =
                page(null, aStory(1, "Log in").by("a", 2).by("b", 1, "Dam breaks above Orsk"));

        assertThat(page.slots().getFirst().headline()).isEqualTo("Dam breaks above Orsk");
        assertThat(page.slots().getFirst().articles().getFirst()).isEqualTo(new ArticleId(1001));
    }

    @Test
    void theLeadStaysUnlessItIsClearlyBeaten() {
        var first = aStory(1, "Dam breaks above Orsk").byOutlets(5, 3);
        FrontPage before = page(null, first);

        FrontPage slightly = page(before, first, aStory(2, "Mayor quits in Lund").byOutlets(5, 2));
        FrontPage clearly = page(before, first, aStory(2, "Mayor quits in Lund").byOutlets(20, 1));
        FrontPage without = page(null, first, aStory(2, "Mayor quits in Lund").byOutlets(5, 2));

        assertThat(lead(slightly)).isEqualTo(1);
        assertThat(slightly.slots().getFirst().why()).contains("led the last edition");
        assertThat(slightly.slots().getFirst().score().parts()).containsKey("stays");
        assertThat(lead(clearly)).isEqualTo(2);
        assertThat(lead(without)).isEqualTo(2);
    }

    @Test
    void evenAStayingLeadGrowsOld() {
        var first = aStory(1, "Dam breaks above Orsk").byOutlets(5, 3);
        FrontPage before = page(null, first);

        FrontPage later =
                EDITOR.layOut(
                        List.of(
                                first.build(),
                                aStory(2, "Mayor quits in Lund").byOutlets(1, -15).build()),
                        before,
                        List.of(),
                        NOW.plus(Duration.ofHours(16)));

        assertThat(lead(later)).isEqualTo(2);
    }

    @Test
    void aForeignStoryDoesNotLeadAnEnglishPaper() {
        var german = aStory(1, "Damm bricht bei Orsk").inLanguage("de-DE").byOutlets(2, 1);
        var english = aStory(2, "Mayor quits in Lund").byOutlets(1, 1);

        FrontPage page =
                EDITOR.layOut(List.of(german.build(), english.build()), null, List.of(), NOW);
        FrontPage german2 =
                EDITOR.readIn("de")
                        .layOut(List.of(german.build(), english.build()), null, List.of(), NOW);

        assertThat(lead(page)).isEqualTo(2);
        assertThat(lead(german2)).isEqualTo(1);
    }

    @Test
    void oneReportInThePapersLanguageIsEnough() {
        FrontPage page =
                page(
                        null,
                        aStory(1, "Damm bricht bei Orsk")
                                .inLanguage("de-DE")
                                .by("bote", 1)
                                .inLanguage("en-GB")
                                .by("gazette", 1, "Dam breaks above Orsk"),
                        aStory(2, "Mayor quits in Lund").byOutlets(1, 1));

        assertThat(lead(page)).isEqualTo(1);
    }

    @Test
    void fullReportsBeatHeadlinesAlone() {
        FrontPage page =
                page(
                        null,
                        aStory(1, "Dam breaks above Orsk").ofWords(0).byOutlets(1, 1),
                        aStory(2, "Mayor quits in Lund").ofWords(600).byOutlets(1, 1));

        assertThat(lead(page)).isEqualTo(2);
    }

    @Test
    void whyCountsWhatAReaderCanCount() {
        FrontPage page =
                page(
                        null,
                        aStory(1, "Dam breaks above Orsk")
                                .byOutlets(4, 5)
                                .by("late", 1)
                                .copiedBy(2, null, 1),
                        aStory(2, "Mayor quits in Lund").byOutlets(1, 0.5));

        assertThat(page.slots().getFirst().why())
                .isEqualTo(
                        "Five outlets report it, one of them new in the last three hours. Two more"
                                + " carry the same text. It was first reported five hours ago. Of"
                                + " 2 stories, none has more outlets.");
        assertThat(slot(page, 2).why())
                .isEqualTo(
                        "One outlet reports it, in 400 words, 30 minutes ago. By size, freshness"
                                + " and length it ranks second of the two stories of World News that"
                                + " this page was chosen from.");
    }

    @Test
    void whySpeaksPlainlyOfOne() {
        StoryBuilder dam = aStory(1, "Dam breaks above Orsk").byOutlets(2, 1);
        StoryBuilder word = aStory(1, "Dam breaks above Orsk").ofWords(1).by("gazette", 1);

        assertThat(slot(page(null, dam), 1).why()).endsWith(" It is the only story.");
        assertThat(slot(page(null, word), 1).why()).contains("One outlet reports it, in one word,");
    }

    @Test
    void whyAHeadlineAloneStandsBelowIsSaid() {
        StoryBuilder above = aStory(1, "Dam breaks above Orsk").ofWords(632).byOutlets(3, 1);
        StoryBuilder told = aStory(2, "Mayor quits in Lund").ofWords(500).byOutlets(2, 1);
        StoryBuilder headlines = aStory(3, "Grain prices soar").in("us").ofWords(0).byOutlets(3, 1);

        assertThat(slot(page(null, above, told, headlines), 3).why())
                .endsWith(
                        "Only its headlines are known; a story above it has a report of 500 words.");
    }

    @Test
    void whyAWiderStoryStandsBelowIsSaid() {
        FrontPage older =
                page(
                        null,
                        aStory(1, "Dam breaks above Orsk").byOutlets(6, 3.2),
                        aStory(2, "Grain prices soar").by("late", 1).byOutlets(8, 20));
        FrontPage crowded =
                page(
                        null,
                        aStory(1, "Dam breaks above Orsk").byOutlets(9, 1),
                        aStory(2, "Mayor quits in Lund").byOutlets(8, 1),
                        aStory(3, "Comet seen over Chile").byOutlets(7, 1),
                        aStory(4, "Court frees two poets").in("us").byOutlets(2, 1),
                        aStory(5, "Pilots reject offer").in("us").byOutlets(2, 2));

        assertThat(slot(older, 2).why())
                .contains("Half of its outlets began to report it at least 20 hours ago.");
        assertThat(slot(crowded, 3).place()).isEqualTo(Place.BRIEF);
        assertThat(slot(crowded, 3).why())
                .contains(
                        "Two stories of World News are among the first four already; no third may"
                                + " be.");
        assertThat(slot(crowded, 2).why()).doesNotContain("already");
    }

    @Test
    void whyAWiderStoryStandsBelowHoldsForWhatStandsAboveIt() {
        FrontPage short_ =
                page(
                        null,
                        aStory(1, "Dam breaks above Orsk").ofWords(90).byOutlets(9, 4),
                        aStory(2, "Mayor quits in Lund").ofWords(600).byOutlets(3, 3.5),
                        aStory(3, "Grain prices soar").ofWords(70).byOutlets(4, 4));
        FrontPage slow =
                page(
                        null,
                        aStory(1, "Dam breaks above Orsk").byOutlets(5, 2),
                        aStory(2, "Grain prices soar").byOutlets(5, 3.1).by("late", 3));
        FrontPage old =
                page(
                        null,
                        aStory(1, "Dam breaks above Orsk").byOutlets(30, 18.5),
                        aStory(2, "Mayor quits in Lund").byOutlets(3, 17));

        assertThat(slot(short_, 3).why())
                .endsWith(
                        "Its longest report has 70 words; a story above it has one of 600 words.");
        assertThat(slot(slow, 2).why())
                .endsWith(
                        "Five outlets took up a story above it in the last three hours, one this"
                                + " one.");
        assertThat(slot(old, 1).why())
                .endsWith("Its newest report is 18 hours old, too old to lead.");
        assertThat(Stream.of(short_, slow, old).flatMap(it -> it.slots().stream()))
                .allSatisfy(it -> assertThat(it.why().split(" ", -1)).hasSizeLessThanOrEqualTo(45));
    }

    @Test
    void aStoryWhoseLeadTellsNoNewsTakesTheHeadlineOfItsTime() {
        StoryBuilder story =
                aStory(1, "What the deal of the House means for schools")
                        .by("gazette", 1)
                        .by("courier", 9, "House leaves without a deal")
                        .by("herald", 2, "House reaches a deal at last");

        assertThat(slot(page(null, story), 1).headline()).isEqualTo("House reaches a deal at last");
    }

    @Test
    void aWholeHeadlineIsTakenBeforeOneThatIsCut() {
        FrontPage page =
                page(
                        null,
                        aStory(1, "Dam breaks above Orsk as thousands flee to ...")
                                .by("a", 2)
                                .by("b", 1, "Dam above Orsk breaks, thousands flee"));

        assertThat(page.slots().getFirst().headline())
                .isEqualTo("Dam above Orsk breaks, thousands flee");
    }

    @Test
    void whatTheEditorsOrderGoesBeforeEveryRule() {
        List<Candidate> stories =
                List.of(
                        aStory(1, "Dam breaks above Orsk").byOutlets(9, 1).build(),
                        aStory(2, "How to read a dam").byOutlets(1, 20).build(),
                        aStory(3, "Mayor quits in Lund").byOutlets(3, 1).build());

        FrontPage page =
                EDITOR.layOut(
                        stories,
                        null,
                        List.of(
                                new Order(new StoryId(2), Order.Kind.LEADS),
                                new Order(new StoryId(3), Order.Kind.STAYS_OFF),
                                new Order(new StoryId(4), Order.Kind.LEADS)),
                        NOW);

        assertThat(stories(page)).containsExactly(2L, 1L);
        assertThat(page.slots().getFirst().why()).startsWith("The editors put it first.");
        assertThat(page.slots().getLast().why())
                .endsWith("The editors put another first.")
                .doesNotContain("put it first");
    }

    @Test
    void aSlotHoldsAllThatThePageShows() {
        FrontPage page =
                page(
                        null,
                        aStory(1, "Dam breaks above Orsk")
                                .by("gazette", 3)
                                .calledLast("The Orsk Gazette", "", null)
                                .by("gazette", 2)
                                .calledLast("Gazette Online", "", null)
                                .by("courier", 1)
                                .calledLast("Courier", "Water came at dawn.", PICTURE));

        Slot lead = page.slots().getFirst();
        assertThat(lead.summary()).isEqualTo("Water came at dawn.");
        assertThat(lead.picture()).isEqualTo(PICTURE);
        assertThat(lead.named()).containsExactly("The Orsk Gazette", "Courier");
        assertThat(lead.newest()).isEqualTo(NOW.minus(Duration.ofHours(1)));
    }

    @Test
    void theOrderOfTheInputDoesNotMatter() {
        List<Candidate> stories = filler(100, 2);
        List<Candidate> reversed = new ArrayList<>(stories);
        Collections.reverse(reversed);

        assertThat(EDITOR.layOut(reversed, null, List.of(), NOW))
                .isEqualTo(EDITOR.layOut(stories, null, List.of(), NOW));
    }

    @Test
    void noStoriesMakeAnEmptyPage() {
        assertThat(EDITOR.layOut(List.of(), null, List.of(), NOW).slots()).isEmpty();
    }

    @Test
    void aStoryWithoutArticlesIsMisuse() {
        assertThatThrownBy(() -> new Candidate(new StoryId(1), "us", new ArticleId(1), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Candidate> filler(int count, double hoursAgo) {
        var sections = List.of("us", "world", "business", "politics", "sports", "more");
        var stories = new ArrayList<Candidate>();
        for (int i = 0; i < count; i++) {
            stories.add(
                    aStory(i + 1, "Alpha" + i + " meets beta" + i)
                            .in(sections.get(i % sections.size()))
                            .byOutlets(1 + i % 3, hoursAgo + i * 0.01)
                            .build());
        }
        return stories;
    }

    private static FrontPage page(@Nullable FrontPage last, StoryBuilder... stories) {
        return EDITOR.layOut(
                Arrays.stream(stories).map(StoryBuilder::build).toList(), last, List.of(), NOW);
    }

    private static long lead(FrontPage page) {
        return page.at(Place.LEAD).getFirst().story().value();
    }

    private static List<Long> stories(FrontPage page) {
        return page.slots().stream().map(slot -> slot.story().value()).toList();
    }

    private static Slot slot(FrontPage page, long story) {
        return page.slots().stream()
                .filter(slot -> slot.story().value() == story)
                .findFirst()
                .orElseThrow();
    }
}
