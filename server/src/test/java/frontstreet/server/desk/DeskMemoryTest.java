package frontstreet.server.desk;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.Engine;
import frontstreet.article.ArticleId;
import frontstreet.frontpage.Candidate;
import frontstreet.frontpage.Report;
import frontstreet.section.SectionVotes;
import frontstreet.server.FiledNews;
import frontstreet.source.SourceId;
import frontstreet.story.Placed;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeskMemoryTest {
    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");
    private static final Engine ENGINE = Engine.load();

    private final DeskMemory memory = new DeskMemory(ENGINE);

    @Test
    void whatIsTooOldForEverySectionIsForgottenAndNothingElse() {
        Duration longest =
                Duration.ofMinutes(
                        (long)
                                (60
                                        * ENGINE.sections().sections().all().stream()
                                                .mapToDouble(it -> it.hours())
                                                .max()
                                                .orElseThrow()));
        remember(1, "Ferry returns to the harbour", NOON.minus(longest).minusSeconds(1));
        remember(2, "Council closes the old bridge", NOON.minus(longest));

        memory.forget(NOON);

        assertThat(memory.kept(1)).isEmpty();
        assertThat(memory.storyOf(1)).isEmpty();
        assertThat(memory.isEmpty(1)).isTrue();
        assertThat(memory.kept(2)).isPresent();
        assertThat(memory.candidates())
                .extracting(Candidate::story)
                .extracting(it -> it.value())
                .containsExactly(2L);
    }

    private void remember(long article, String headline, Instant at) {
        Placed placed = memory.place(FiledNews.prepared(article, headline, at));
        var report =
                new Report(
                        new ArticleId(article),
                        new SourceId("daily"),
                        at,
                        true,
                        headline,
                        0,
                        "en",
                        placed.copyOf(),
                        null,
                        null,
                        "The Daily",
                        "",
                        null);
        memory.keep(
                new Kept(report, new SectionVotes(Map.of(), Map.of(), Map.of()), "daily", true));
    }
}
