package frontstreet.frontpage;

import frontstreet.story.StoryId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// An edition while it is laid out: what stands already, and what fits beside it.
///
/// Owned by the one call that lays it out.
final class Edition {
    private static final double SAME_HEADLINE = 0.5;

    /// Below the top only what says nothing new at all is the same headline.
    private static final double REPEATED_HEADLINE = 0.9;

    private static final int REPEATED_STEMS = 4;

    private final Map<Ranked, Place> placed = new LinkedHashMap<>();
    private final Set<StoryId> stands = new HashSet<>();
    private final List<Set<String>> topHeadlines = new ArrayList<>();
    private final List<Set<String>> headlines = new ArrayList<>();
    private final Map<String, Integer> topOfSection = new LinkedHashMap<>();

    /// Places the first stories that fit, in the order given, until `most` stand there.
    void place(Place place, int most, List<Ranked> stories, Predicate<Ranked> fits) {
        int left = most;
        for (Ranked story : stories) {
            if (left == 0) {
                return;
            }
            if (!stands.contains(story.candidate().story()) && fits.test(story)) {
                put(story, place);
                left--;
            }
        }
    }

    private void put(Ranked story, Place place) {
        placed.put(story, place);
        stands.add(story.candidate().story());
        headlines.add(story.headline().stems());
        if (place == Place.LEAD || place == Place.SECOND || place == Place.BRIEF) {
            topHeadlines.add(story.headline().stems());
            topOfSection.merge(story.section().slug(), 1, Integer::sum);
        }
    }

    /// How many stories of a section stand at the top.
    int atTop(String section) {
        return topOfSection.getOrDefault(section, 0);
    }

    /// Does a story at the top tell the same in its headline, or any story in the same words?
    boolean isTold(Ranked story) {
        Set<String> stems = story.headline().stems();
        return topHeadlines.stream().anyMatch(told -> alike(told, stems) >= SAME_HEADLINE)
                || headlines.stream().anyMatch(told -> isRepeated(told, stems));
    }

    private static boolean isRepeated(Set<String> told, Set<String> stems) {
        return Math.min(told.size(), stems.size()) >= REPEATED_STEMS
                && alike(told, stems) >= REPEATED_HEADLINE;
    }

    private static double alike(Set<String> a, Set<String> b) {
        var both = new HashSet<>(a);
        both.retainAll(b);
        int smaller = Math.min(a.size(), b.size());
        return smaller == 0 ? 0 : (double) both.size() / smaller;
    }

    /// Every story that stands, with its place, in the order they were placed.
    Map<Ranked, Place> placed() {
        return placed;
    }
}
