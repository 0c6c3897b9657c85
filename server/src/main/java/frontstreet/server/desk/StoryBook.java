package frontstreet.server.desk;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which remembered article stands in which story.
///
/// Owned by the desk thread.
final class StoryBook {
    private final Map<Long, Long> storyOf = new HashMap<>();
    private final Map<Long, Set<Long>> articles = new LinkedHashMap<>();

    /// Writes an article into a story, and out of the one it stood in.
    void put(long article, long story) {
        remove(article);
        storyOf.put(article, story);
        articles.computeIfAbsent(story, s -> new LinkedHashSet<>()).add(article);
    }

    /// Writes an article out.
    void remove(long article) {
        Long story = storyOf.remove(article);
        Set<Long> others = story == null ? null : articles.get(story);
        if (others != null) {
            others.remove(article);
            if (others.isEmpty()) {
                articles.remove(story);
            }
        }
    }

    /// Writes all articles of a story into another.
    void merge(long story, long into) {
        List.copyOf(articles.getOrDefault(story, Set.of())).forEach(it -> put(it, into));
    }

    /// The story of an article.
    Optional<Long> storyOf(long article) {
        return Optional.ofNullable(storyOf.get(article));
    }

    /// The articles of a story, in the order they were written in.
    Set<Long> articles(long story) {
        return articles.getOrDefault(story, Set.of());
    }

    /// The stories.
    Set<Long> stories() {
        return articles.keySet();
    }
}
