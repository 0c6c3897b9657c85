package frontstreet.story;

import frontstreet.source.SourceId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The texts that tell how things stand now, of a story whose state has changed; pure.
///
/// A deal that failed at noon is reached at four, and for hours most articles of the story still
/// say that it failed. So the newest whole texts are taken, as far back as it takes to hear three
/// outlets, and an hour more: one outlet's late echo makes nothing new. A text that is printed
/// again is as old as it was, but whoever prints it is heard.
final class NewestTellings {
    private static final int OUTLETS = 3;
    private static final Duration MORE = Duration.ofHours(1);

    private NewestTellings() {}

    /// Those texts; none when fewer outlets have a whole one, or the times are not known.
    static Set<Telling> of(OpenStory story) {
        List<Dated> newestFirst = whole(story);
        Instant since = since(newestFirst);
        return since == null
                ? Set.of()
                : newestFirst.stream()
                        .filter(it -> !it.at().isBefore(since))
                        .map(Dated::telling)
                        .collect(Collectors.toSet());
    }

    /// A text, who has it, and when the story first had it.
    private record Dated(Telling telling, Set<SourceId> outlets, Instant at) {}

    private static List<Dated> whole(OpenStory story) {
        Map<Telling, Instant> first = new HashMap<>();
        Map<Telling, Set<SourceId>> outlets = new HashMap<>();
        for (Told told : story.articles.values()) {
            Instant at = told.at();
            if (at != null && !told.excerpt()) {
                first.merge(told.telling(), at, (a, b) -> a.isBefore(b) ? a : b);
                outlets.computeIfAbsent(told.telling(), t -> new HashSet<>()).add(told.source());
            }
        }
        var newestFirst = new ArrayList<Dated>();
        first.forEach((telling, at) ->
                newestFirst.add(new Dated(telling, outlets.getOrDefault(telling, Set.of()), at)));
        newestFirst.sort(Comparator.comparing(Dated::at).reversed());
        return newestFirst;
    }

    private static @Nullable Instant since(List<Dated> newestFirst) {
        var heard = new HashSet<SourceId>();
        for (Dated dated : newestFirst) {
            heard.addAll(dated.outlets());
            if (heard.size() >= OUTLETS) {
                return dated.at().minus(MORE);
            }
        }
        return null;
    }
}
