package frontstreet.frontpage;

import frontstreet.article.ArticleId;
import frontstreet.source.SourceId;
import frontstreet.story.StoryId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A story for a test, in domain words: `aStory(7, "Dam breaks").in("world").by("gazette", 2)`.
final class StoryBuilder {
    static final Instant NOW = Instant.parse("2026-01-10T05:00:00Z");

    private final long number;
    private final String headline;
    private final List<Report> reports = new ArrayList<>();
    private String section = "world";
    private int words = 400;
    private @Nullable String language = "en";
    private @Nullable String address;

    private StoryBuilder(long number, String headline) {
        this.number = number;
        this.headline = headline;
    }

    static StoryBuilder aStory(long number, String headline) {
        return new StoryBuilder(number, headline);
    }

    StoryBuilder in(String slug) {
        section = slug;
        return this;
    }

    StoryBuilder ofWords(int count) {
        words = count;
        return this;
    }

    /// Its reports stand at this address.
    StoryBuilder at(String url) {
        address = url;
        return this;
    }

    StoryBuilder inLanguage(String tag) {
        language = tag;
        return this;
    }

    /// A report of its own by an outlet, so many hours ago.
    StoryBuilder by(String outlet, double hoursAgo) {
        return add(outlet, hoursAgo, headline, null, null);
    }

    /// One under another headline.
    StoryBuilder by(String outlet, double hoursAgo, String otherHeadline) {
        return add(outlet, hoursAgo, otherHeadline, null, null);
    }

    /// So many outlets of their own, all at once.
    StoryBuilder byOutlets(int count, double hoursAgo) {
        for (int i = 0; i < count; i++) {
            by("outlet-" + number + "-" + i, hoursAgo);
        }
        return this;
    }

    /// So many outlets that carry the text of the first report.
    StoryBuilder copiedBy(int count, @Nullable String agency, double hoursAgo) {
        for (int i = 0; i < count; i++) {
            add("carrier-" + i, hoursAgo, headline, reports.getFirst().article(), agency);
        }
        return this;
    }

    private StoryBuilder add(
            String outlet,
            double hoursAgo,
            String title,
            @Nullable ArticleId copyOf,
            @Nullable String agency) {
        reports.add(
                new Report(
                        new ArticleId(number * 1000 + reports.size()),
                        new SourceId(outlet),
                        NOW.minus(Duration.ofSeconds((long) (hoursAgo * 3600))),
                        true,
                        title,
                        words,
                        language,
                        copyOf,
                        agency,
                        address,
                        null,
                        "",
                        null));
        return this;
    }

    /// What readers see of the report that was added last.
    StoryBuilder calledLast(String outlet, String summary, @Nullable Picture picture) {
        Report last = reports.removeLast();
        reports.add(
                new Report(
                        last.article(),
                        last.source(),
                        last.at(),
                        last.isTimed(),
                        last.headline(),
                        last.words(),
                        last.language(),
                        last.copyOf(),
                        last.agency(),
                        last.address(),
                        outlet,
                        summary,
                        picture));
        return this;
    }

    Candidate build() {
        return new Candidate(new StoryId(number), section, reports.getFirst().article(), reports);
    }
}
