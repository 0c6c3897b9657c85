package frontstreet.article;

import frontstreet.time.TimeReader;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The times of the posts that an article is made of as its news goes on: each in a `time` element
/// of its own below the headline.
final class PostTimes {
    private static final int POSTS_MIN = 2;

    private PostTimes() {}

    /// The moments, each once, in the order of the page.
    static List<Instant> below(int headlineAt, Landmarks landmarks, @Nullable String language) {
        return landmarks.marks(MarkKind.TIME).stream()
                .filter(it -> it.element().nameIs("time") && !it.isAside())
                .filter(it -> it.at() >= headlineAt)
                .map(it -> it.element().attr("datetime"))
                .filter(it -> !it.isBlank())
                .flatMap(it -> TimeReader.machine(it, language).stream())
                .flatMap(it -> Stream.ofNullable(it.instant()))
                .distinct()
                .toList();
    }

    /// Whether there are several, and none is older than the moment that a page states.
    static boolean beganAt(@Nullable Instant stated, List<Instant> posts) {
        return stated != null
                && posts.size() >= POSTS_MIN
                && posts.stream().noneMatch(stated::isAfter);
    }
}
