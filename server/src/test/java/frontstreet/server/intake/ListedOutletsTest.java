package frontstreet.server.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import frontstreet.feed.Outline;
import frontstreet.server.intake.ListedOutlets.Listed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedOutletsTest {
    private static Outline feed(String title, String url, @Nullable String page, String... path) {
        return new Outline(title, url, page, List.of(path));
    }

    private static List<String> outlets(Outline... outlines) {
        return ListedOutlets.of(List.of(outlines)).stream().map(Listed::outlet).toList();
    }

    @Test
    void aFolderWhoseFeedsAreOfOneSiteIsTheirOutlet() {
        assertThat(
                        outlets(
                                feed("World", "http://daily.com/w", null, "Papers", "The Daily"),
                                feed(
                                        "Sport",
                                        "http://www.daily.com/s",
                                        null,
                                        "Papers",
                                        "The Daily")))
                .containsExactly("The Daily", "The Daily");
        assertThat(
                        outlets(
                                feed("World", "http://a.feeds.com/w", "http://daily.com", "Daily"),
                                feed("Sport", "http://b.cdn.com/s", "http://daily.com", "Daily")))
                .containsExactly("Daily", "Daily");
    }

    @Test
    void aFolderOfSeveralSitesIsASubjectAndEachFeedAnOutlet() {
        assertThat(
                        outlets(
                                feed("Blog one", "http://one.com/feed", null, "Technology"),
                                feed("Blog two", "http://two.com/feed", null, "Technology")))
                .containsExactly("Blog one", "Blog two");
    }

    @Test
    void aFeedInNoFolderIsAnOutletByItsTitle() {
        assertThat(outlets(feed("Daily", "http://daily.com/feed", null))).containsExactly("Daily");
        assertThat(ListedOutlets.of(List.of(new Outline(null, "http://d.com/f", null, List.of()))))
                .containsExactly(new Listed("http://d.com/f", null, "http://d.com/f", null));
    }

    @Test
    void namesAreBoundedAndTurnNothingRound() {
        var endless = "x".repeat(199) + "😀";
        Outline turned =
                feed("Da\u202Eily", "http://d.com/\u202Ef", "http://d.com/\u2066", "Pa\u2067pers");

        assertThat(ListedOutlets.of(List.of(turned)))
                .containsExactly(new Listed("Papers", "http://d.com/", "http://d.com/f", "Daily"));
        assertThat(ListedOutlets.of(List.of(feed(endless, "http://d.com/f", null))))
                .extracting(Listed::outlet, Listed::label)
                .containsExactly(tuple("x".repeat(199), "x".repeat(199)));
    }

    @ParameterizedTest
    @CsvSource({
        "The Évian Post,  the-evian-post",
        "'  A--B!  ',     a-b",
        "'!!!',           source",
        "新聞,            新聞",
    })
    void aNameHasASlug(String name, String slug) {
        assertThat(ListedOutlets.slug(name)).isEqualTo(slug);
        assertThat(ListedOutlets.slug(name.repeat(50)).length()).isLessThanOrEqualTo(60);
    }
}
