package frontstreet.server.desk;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.article.ArticleId;
import frontstreet.frontpage.Place;
import frontstreet.frontpage.Report;
import frontstreet.frontpage.Slot;
import frontstreet.score.Score;
import frontstreet.section.SectionVotes;
import frontstreet.server.edition.EditionStory.OtherHeadline;
import frontstreet.source.SourceId;
import frontstreet.story.StoryId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionMakerTest {
    private static final Instant FIRST = Instant.parse("2026-03-02T06:00:00Z");
    private static final SectionVotes VOTES = new SectionVotes(Map.of(), Map.of(), Map.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # place  own  copies  minutes later  hours after  breaking
                    LEAD   | 5 | 0  | 20 | 1 | true
                    SECOND | 5 | 0  | 20 | 1 | true
                    BRIEF  | 5 | 0  | 20 | 1 | false
                    LEAD   | 4 | 0  | 20 | 1 | false
                    LEAD   | 3 | 2  | 20 | 1 | true
                    LEAD   | 1 | 11 | 20 | 1 | false
                    LEAD   | 2 | 30 | 20 | 1 | false
                    LEAD   | 9 | 0  | 40 | 1 | false
                    LEAD   | 9 | 0  | 20 | 3 | false
                    """)
    void breakingIsWhatManyTellAtOnceInTheirOwnWords(
            Place place, int own, int copies, int minutes, int hours, boolean breaking) {
        var articles = new ArrayList<Kept>();
        articles.add(article(0, FIRST, null));
        for (int i = 1; i < own + copies; i++) {
            ArticleId copyOf = i < own ? null : new ArticleId(0);
            articles.add(article(i, FIRST.plusSeconds(60L * minutes), copyOf));
        }

        assertThat(
                        EditionMaker.isBreaking(
                                place, articles, FIRST, FIRST.plusSeconds(3_600L * hours)))
                .isEqualTo(breaking);
    }

    @Test
    void otherHeadlinesAreOfThoseWhoWroteTheirOwn() {
        var slot =
                new Slot(
                        Place.LEAD,
                        new StoryId(0),
                        "world",
                        "Dam breaks above Orsk",
                        "",
                        null,
                        List.of(),
                        4,
                        List.of(),
                        1,
                        null,
                        Score.of(1),
                        "");

        List<OtherHeadline> others =
                EditionMaker.others(
                        slot,
                        List.of(
                                article(0, FIRST, null),
                                article(1, "Thousands flee a flood", new ArticleId(0)),
                                article(2, "Engineers had warned for years", null)));

        assertThat(others).extracting(OtherHeadline::article).containsExactly(2L);
    }

    private static Kept article(long number, Instant at, @Nullable ArticleId copyOf) {
        return article(number, at, "Dam breaks above Orsk", copyOf);
    }

    private static Kept article(long number, String headline, @Nullable ArticleId copyOf) {
        return article(number, FIRST, headline, copyOf);
    }

    private static Kept article(
            long number, Instant at, String headline, @Nullable ArticleId copyOf) {
        String outlet = "outlet-" + number;
        var report =
                new Report(
                        new ArticleId(number),
                        new SourceId(outlet),
                        at,
                        true,
                        headline,
                        300,
                        "en",
                        copyOf,
                        null,
                        null,
                        outlet,
                        "",
                        null);
        return new Kept(report, VOTES, outlet, false);
    }
}
