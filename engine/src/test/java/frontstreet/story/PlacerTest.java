package frontstreet.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import frontstreet.article.ArticleId;
import frontstreet.duplicate.Fingerprint;
import frontstreet.duplicate.KnownTexts;
import frontstreet.source.SourceId;
import frontstreet.text.TermVector;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What becomes of an article, alone, taken out, placed again and restored. Longer than our files
/// are: all of it is told with the same ferry and the same bank.
class PlacerTest {
    private static final Preparer PREPARER = Preparer.load();
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final String FERRY =
            "The ferry Marlinda ran aground on a sandbank off Port Osker with 84 passengers aboard.";
    private static final String FERRY_LATER =
            "Divers inspect the ferry Marlinda after it ran aground off Port Osker; passengers are safe.";
    private static final String BANK =
            "Lindholm Bank will cut 900 jobs after losses on office loans, its chief executive said.";

    private static final String OPENING =
            "Nobody who stood at the rail that evening will forget the noise it made, or how long it"
                    + " took until somebody in uniform came and said a word.";

    private final Placer placer = new Placer();

    private static Prepared article(long id, String headline, String text, Instant at) {
        return PREPARER.prepare(
                new Filed(
                        new ArticleId(id),
                        new SourceId("paper" + id + ".example"),
                        at,
                        headline,
                        text,
                        "en",
                        null,
                        false));
    }

    private static Prepared excerpt(long id, String headline, String text) {
        return PREPARER.prepare(
                new Filed(
                        new ArticleId(id),
                        new SourceId("paper" + id + ".example"),
                        NOON.plusSeconds(id * 600),
                        headline,
                        text,
                        "en",
                        null,
                        true));
    }

    private Placed place(long id, String headline, String text) {
        return placer.place(article(id, headline, text, NOON.plusSeconds(id * 600)));
    }

    private Placed again(Prepared article, StoryId home) {
        placer.remove(article.id());
        return placer.placeAgain(article, home);
    }

    @Test
    void aFollowUpJoinsItsStoryAndOtherNewsDoesNot() {
        assertThat(place(1, "Ferry Marlinda runs aground", FERRY).opened()).isTrue();
        assertThat(place(2, "Bank cuts jobs", BANK).story()).isEqualTo(new StoryId(2));

        Placed later = place(3, "Divers inspect ferry Marlinda", FERRY_LATER);

        assertThat(later.story()).isEqualTo(new StoryId(1));
        assertThat(later.opened()).isFalse();
        assertThat(Objects.requireNonNull(later.score()).parts())
                .containsKeys("centroid", "nearest", "days");
    }

    @Test
    void aTownAndADayAreNoHappeningThatTwoShortTextsShare() {
        String bus =
                "Drivers of the buses of Tolmezar put down their keys on Friday and want twelve percent"
                        + " more pay before they take them up again. Thousands went on foot.";
        place(1, "Strike halts buses in Tolmezar", bus);
        place(
                2,
                "Wolf seen in Tolmezar garden",
                "A wolf crossed three gardens in Tolmezar on Friday, and hunters set a cage with meat."
                        + " None has come so near to the houses since 1991.");
        place(
                3,
                "Tolmezar walks as drivers demand more pay",
                "No buses ran in Tolmezar on Friday: drivers who want twelve percent more pay had left"
                        + " them in the yard, and the mayor offered seven.");

        assertThat(placer.storyOf(new ArticleId(2)).orElseThrow().id()).isEqualTo(new StoryId(2));
        assertThat(placer.storyOf(new ArticleId(3)).orElseThrow().id()).isEqualTo(new StoryId(1));
    }

    @Test
    void aCopyJoinsItsTextsStory() {
        place(1, "Ferry Marlinda runs aground", FERRY);
        Placed copy = place(2, "Sea drama off Port Osker", FERRY);
        Placed equal = place(3, "Ferry Marlinda runs aground", FERRY);

        assertThat(equal.copyOf()).isEqualTo(new ArticleId(1));
        assertThat(equal.story()).isEqualTo(new StoryId(1));
        assertThat(copy.story()).isEqualTo(new StoryId(1));
    }

    @Test
    void theFullTextOfAnExcerptTakesItToItsStory() {
        place(
                1,
                "Ferry Marlinda runs aground off Port Osker",
                FERRY + " Lifeboats took the passengers ashore before dark.");
        placer.place(excerpt(2, "An evening nobody forgets", OPENING));

        Placed full = place(3, "An evening nobody forgets", OPENING + " " + FERRY_LATER);

        assertThat(full.copyOf()).isEqualTo(new ArticleId(2));
        assertThat(full.story()).isEqualTo(new StoryId(1));
        assertThat(full.merges()).extracting(Merge::story).containsExactly(new StoryId(2));
        assertThat(placer.storyOf(new ArticleId(2)).orElseThrow().id()).isEqualTo(new StoryId(1));
    }

    @Test
    void theFullTextOfAnExcerptThatNoOtherStoryTellsStaysWithIt() {
        place(1, "Bank cuts jobs", BANK);
        placer.place(excerpt(2, "An evening nobody forgets", OPENING));

        Placed full = place(3, "An evening nobody forgets", OPENING + " " + FERRY_LATER);

        assertThat(full.copyOf()).isEqualTo(new ArticleId(2));
        assertThat(full.story()).isEqualTo(new StoryId(2));
        assertThat(full.opened()).isFalse();
    }

    @Test
    void theFullTextOfAnExcerptInAWrongStoryIsPlacedOnItsOwnWordsAndTheExcerptFollows() {
        place(1, "Bank cuts jobs", BANK);
        place(2, "Ferry Marlinda runs aground off Port Osker", FERRY + " Lifeboats came.");
        Placed wrong = placer.place(excerpt(3, "Lindholm Bank cuts jobs", OPENING));
        assertThat(wrong.story()).isEqualTo(new StoryId(1));

        Placed full = place(4, "An evening nobody forgets", OPENING + " " + FERRY_LATER);

        assertThat(full.story()).isEqualTo(new StoryId(2));
        assertThat(full.copyOf()).isNull();
        assertThat(full.followed()).containsExactly(new Followed(new ArticleId(3), new StoryId(1)));
        assertThat(placer.storyOf(new ArticleId(3)).orElseThrow().id()).isEqualTo(new StoryId(2));
        assertThat(placer.story(new StoryId(1)).orElseThrow().articles())
                .containsExactly(new ArticleId(1));
    }

    @Test
    void aMemoryInWhichExcerptsFollowedIsRebuiltAsItStands() {
        place(1, "Bank cuts jobs", BANK);
        placer.place(excerpt(3, "Lindholm Bank cuts jobs", OPENING));
        placer.place(excerpt(4, "Lindholm Bank cuts jobs", OPENING));
        Placed full = place(5, "An evening nobody forgets", OPENING + " " + FERRY_LATER);
        assertThat(full.followed()).hasSize(2);
        var rebuilt = new Placer();

        placer.standing().stream().map(PlacerTest::stored).forEach(rebuilt::restore);

        assertThat(rebuilt.standing()).isEqualTo(placer.standing());
        assertThat(rebuilt.stories()).isEqualTo(placer.stories());
    }

    @Test
    void aPageThatAnswersLaterIsNotBoundByAnotherExcerptOfItsText() {
        place(1, "Bank cuts jobs", BANK);
        place(2, "Ferry Marlinda runs aground off Port Osker", FERRY + " Lifeboats came.");
        placer.place(excerpt(3, "Lindholm Bank cuts jobs", OPENING));
        placer.place(excerpt(4, "Lindholm Bank cuts jobs", OPENING));

        Placed again =
                again(
                        article(
                                3,
                                "An evening nobody forgets",
                                OPENING + " " + FERRY_LATER,
                                NOON.plusSeconds(1800)),
                        new StoryId(1));

        assertThat(again.story()).isEqualTo(new StoryId(2));
        assertThat(placer.storyOf(new ArticleId(4)).orElseThrow().id()).isEqualTo(new StoryId(2));
    }

    @Test
    void theFullTextOfAnExcerptInItsOwnStoryStaysThere() {
        place(1, "Ferry Marlinda runs aground off Port Osker", FERRY + " Lifeboats came.");
        placer.place(excerpt(3, "Ferry Marlinda runs aground", OPENING));

        Placed full = place(4, "Ferry Marlinda aground", OPENING + " " + FERRY_LATER);

        assertThat(full.story()).isEqualTo(new StoryId(1));
        assertThat(placer.storyOf(new ArticleId(3)).orElseThrow().id()).isEqualTo(new StoryId(1));
    }

    @Test
    void theSameWordsAWeekLaterAreAnotherStory() {
        place(1, "Ferry Marlinda runs aground", FERRY);

        Placed late =
                placer.place(
                        article(
                                2,
                                "Divers inspect ferry Marlinda",
                                FERRY_LATER,
                                NOON.plusSeconds(7 * 86_400)));

        assertThat(late.story()).isEqualTo(new StoryId(2));
    }

    @Test
    void aBridgeMergesTwoStoriesIntoTheOlder() {
        place(1, "Ferry Marlinda runs aground", "Marlinda sandbank Osker passengers lifeboats");
        place(2, "Harbour master suspended", "Harbour master Tovell suspended inquiry pilot");

        Placed bridge =
                place(
                        3,
                        "Harbour master suspended after ferry Marlinda runs aground",
                        "Harbour master Tovell suspended inquiry pilot Marlinda sandbank Osker"
                                + " passengers lifeboats");

        assertThat(bridge.merges()).hasSize(1);
        assertThat(bridge.merges().getFirst().story()).isEqualTo(new StoryId(2));
        assertThat(bridge.merges().getFirst().into()).isEqualTo(new StoryId(1));
        assertThat(bridge.story()).isEqualTo(new StoryId(1));
        assertThat(placer.stories()).hasSize(1);
        assertThat(placer.story(new StoryId(2))).isEmpty();
    }

    @Test
    void theLeadIsAWholeArticleNearTheMiddle() {
        place(1, "Ferry", "Ferry Marlinda");
        place(2, "Ferry Marlinda runs aground off Port Osker", FERRY.repeat(12));
        place(3, "Divers inspect ferry Marlinda", FERRY_LATER);

        assertThat(placer.storyOf(new ArticleId(3)))
                .hasValueSatisfying(story -> {
                    assertThat(story.lead()).isEqualTo(new ArticleId(2));
                    assertThat(story.articles()).hasSize(3);
                    assertThat(story.opened()).isEqualTo(NOON.plusSeconds(600));
                    assertThat(story.moved()).isEqualTo(NOON.plusSeconds(1800));
                });
    }

    @Test
    void anArticleWithoutWordsIsAStoryOfItsOwn() {
        assertThat(place(1, "", "").opened()).isTrue();
        assertThat(place(2, "", "").opened()).isTrue();
        assertThat(place(3, "the and of", "!").opened()).isTrue();
    }

    @Test
    void anIdentityIsPlacedOnce() {
        place(1, "Ferry", FERRY);

        assertThatIllegalArgumentException().isThrownBy(() -> place(1, "Ferry", FERRY));
    }

    @Test
    void aTextThatWasTakenOutIsNoOnesOriginal() {
        place(1, "Ferry Marlinda runs aground", FERRY);
        placer.remove(new ArticleId(1));

        Placed again = place(2, "Ferry Marlinda runs aground", FERRY);

        assertThat(again.copyOf()).isNull();
        assertThat(again.opened()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("frontstreet.Rounds#seeds")
    void whatWasTakenOutWasNeverPlaced(long seed) {
        var random = new Random(seed);
        var with = new Placer();
        var without = new Placer();
        var told = new ArrayList<List<Object>>();
        var expected = new ArrayList<List<Object>>();
        boolean merged = false;
        for (int i = 0; i < 300; i++) {
            Prepared article = anyArticle(i, random);
            if (random.nextInt(3) == 0) {
                Prepared visitor = anyArticle(10_000 + i, random);
                merged = !with.place(visitor).merges().isEmpty();
                if (merged) {
                    break; // a merge is not undone: what comes later says nothing
                }
                with.remove(visitor.id());
            }
            told.add(List.of(with.place(article)));
            expected.add(List.of(without.place(article)));
        }

        assertThat(told).isEqualTo(expected).hasSizeGreaterThan(20);
        assertThat(merged || with.stories().equals(without.stories())).isTrue();
    }

    /// A memory is taken down, stored and built again in the middle of the news; every few articles
    /// one that was placed is taken out again, or placed anew.
    @ParameterizedTest
    @MethodSource("frontstreet.Rounds#seeds")
    void aRebuiltMemoryAnswersAsTheOldOneWould(long seed) {
        var random = new Random(seed);
        Placer kept = new Placer(new KnownTexts(2_000, 150), new OpenStories(2_500, 120));
        Placer rebuilt = new Placer(new KnownTexts(2_000, 150), new OpenStories(2_500, 120));
        var articles = new ArrayList<Prepared>();
        boolean merged = false;
        for (int i = 0; i < 600; i++) {
            Prepared article =
                    i > 0 && random.nextInt(4) == 0
                            ? copy(i, articles.get(random.nextInt(articles.size())))
                            : anyArticle(i, 12, random);
            articles.add(article);
            if (random.nextInt(5) == 0) {
                ArticleId out = articles.get(random.nextInt(articles.size())).id();
                assertThat(rebuilt.remove(out)).isEqualTo(kept.remove(out));
            }
            kept.remove(article.id());
            rebuilt.remove(article.id());

            Placed placed = kept.place(article);

            assertThat(rebuilt.place(article)).isEqualTo(placed);
            merged |= !placed.merges().isEmpty();
            if (random.nextInt(20) == 0) {
                rebuilt = new Placer(new KnownTexts(2_000, 150), new OpenStories(2_500, 120));
                kept.standing().stream().map(PlacerTest::stored).forEach(rebuilt::restore);
            }
            if (i % 50 == 0) {
                assertThat(rebuilt.standing()).isEqualTo(kept.standing());
                assertThat(rebuilt.stories()).isEqualTo(kept.stories());
            }
        }

        assertThat(merged).isTrue();
        assertThat(kept.stories()).hasSizeBetween(3, 120);
    }

    /// What comes back from a row.
    private static Standing stored(Standing standing) {
        return new Standing(
                standing.article(),
                standing.source(),
                standing.at(),
                standing.agency(),
                standing.excerpt(),
                standing.words(),
                Fingerprint.unpacked(standing.fingerprint().packed()),
                standing.text(),
                standing.speaks(),
                standing.story(),
                standing.telling(),
                TermVector.unpacked(standing.weights().packed()),
                standing.weighs());
    }

    /// The text of another article, by another outlet.
    private static Prepared copy(long id, Prepared of) {
        return new Prepared(
                new ArticleId(id),
                new SourceId("paper" + id + ".example"),
                of.at(),
                null,
                id % 3 == 0,
                of.fingerprint(),
                of.vector());
    }

    @Test
    void rowsOfBatchesAreKeptAsTheyStandByWhatPlacingAndRemovingTell() {
        place(1, "Ferry Marlinda runs aground", FERRY);
        place(2, "Ferry Marlinda runs aground", FERRY);
        place(3, "Ferry Marlinda runs aground", FERRY);

        assertThat(placer.remove(new ArticleId(1)))
                .containsExactly(new ArticleId(2), new ArticleId(3));
        assertThat(placer.remove(new ArticleId(3))).isEmpty();
        assertThat(placer.standing(new ArticleId(2)))
                .hasValueSatisfying(standing -> {
                    assertThat(standing.text()).isEqualTo(new ArticleId(2));
                    assertThat(standing.telling()).isEqualTo(new ArticleId(2));
                    assertThat(standing.story()).isEqualTo(new StoryId(1));
                });
        assertThat(placer.standing(new ArticleId(1))).isEmpty();
    }

    /// Headlines of few words, so that stories form.
    private static Prepared anyArticle(long id, Random random) {
        return anyArticle(id, 40, random);
    }

    private static Prepared anyArticle(long id, int themes, Random random) {
        var text = new StringBuilder();
        int theme = random.nextInt(themes);
        for (int i = 0; i < 14; i++) {
            int word = random.nextInt(3) == 0 ? random.nextInt(400) : theme * 9 + random.nextInt(9);
            text.append("word").append(word).append(' ');
        }
        return article(id, "", text.toString(), NOON.plusSeconds(random.nextInt(200_000)));
    }

    @Test
    void anArticleThatIsPlacedAgainGoesWhereItsNewWordsBelong() {
        place(1, "Ferry Marlinda runs aground", FERRY);
        place(2, "Bank cuts jobs", BANK);
        place(3, "News from the harbour", "More follows.");

        Placed again =
                again(
                        article(
                                3,
                                "Divers inspect ferry Marlinda",
                                FERRY_LATER,
                                NOON.plusSeconds(4000)),
                        new StoryId(3));

        assertThat(again.story()).isEqualTo(new StoryId(1));
        assertThat(placer.story(new StoryId(3))).isEmpty();
        assertThat(placer.story(new StoryId(1)).orElseThrow().articles())
                .containsExactly(new ArticleId(1), new ArticleId(3));
    }

    @Test
    void anArticleThatIsPlacedAgainOpensNoStory() {
        place(1, "Ferry Marlinda runs aground", FERRY);
        place(2, "Divers inspect ferry Marlinda", FERRY_LATER);

        Placed again =
                again(article(1, "Bank cuts jobs", BANK, NOON.plusSeconds(600)), new StoryId(1));

        assertThat(again.opened()).isFalse();
        assertThat(again.story()).isEqualTo(new StoryId(1));
        assertThat(placer.stories()).hasSize(1);
    }

    @Test
    void aStoryThatClosedKeepsItsNameWhenItsArticleIsPlacedAgain() {
        place(1, "Ferry Marlinda runs aground", FERRY);

        Placed again =
                again(article(1, "Bank cuts jobs", BANK, NOON.plusSeconds(600)), new StoryId(7));

        assertThat(again.story()).isEqualTo(new StoryId(7));
        assertThat(placer.story(new StoryId(7))).isPresent();
    }

    @Test
    void theSameOrderGivesTheSameStories() {
        var random = new Random(7);
        var articles = new ArrayList<Prepared>();
        for (int i = 0; i < 400; i++) {
            articles.add(anyArticle(i, random));
        }

        var first = new Placer();
        var second = new Placer();
        List<Placed> once = articles.stream().map(first::place).toList();
        List<Placed> again = articles.stream().map(second::place).toList();

        assertThat(again).isEqualTo(once);
        assertThat(once).anySatisfy(placed -> assertThat(placed.merges()).isNotEmpty());
    }

    @Test
    void oldStoriesFallOutOfMemory() {
        for (int i = 0; i < 3_000; i++) {
            placer.place(
                    article(
                            i,
                            "Thing" + i + " happens at place" + i,
                            "",
                            NOON.plusSeconds(i * 3_600L)));
        }

        assertThat(placer.stories()).hasSizeLessThan(300);
        assertThat(placer.storyOf(new ArticleId(0))).isEmpty();
        assertThat(placer.storyOf(new ArticleId(2_999))).isPresent();
    }

    @Test
    void oneArticleFromTheFutureMakesNothingOld() {
        place(1, "Ferry Marlinda runs aground", FERRY);
        placer.place(article(2, "Future", "", Instant.parse("9999-01-01T00:00:00Z")));

        assertThat(place(3, "Divers inspect ferry Marlinda", FERRY_LATER).story())
                .isEqualTo(new StoryId(1));
    }

    @Test
    void aHundredThousandEqualDocumentsAreOneStory() {
        for (int i = 0; i < 100_000; i++) {
            place(i, "Ferry Marlinda runs aground", FERRY);
        }

        assertThat(placer.stories()).hasSize(1);
    }
}
