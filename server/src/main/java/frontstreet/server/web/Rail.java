package frontstreet.server.web;

import frontstreet.frontpage.Place;
import frontstreet.frontpage.Slot;
import frontstreet.server.edition.EditionStory;
import frontstreet.server.store.Tx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The column at the far side of the front page.
///
/// @param latest what came in last, under the part of its day; empty when there are too few
/// @param carried the agency texts that most outlets carry, the most carried first
record Rail(List<Part> latest, List<Line> carried) {
    private static final int LATEST_LEAST = 4;
    private static final int LATEST_MOST = 12; // what stands elsewhere too fills up to here
    private static final int CARRIED_LEAST = 4; // beside the agency itself

    /// A part of a day, or a day.
    record Part(String name, List<Line> lines) {}

    /// A line.
    ///
    /// @param time when it came, or `null` when the line counts
    /// @param tally how many outlets carry it, or `""` when the line has a time
    /// @param from who has it
    /// @param why it is here
    record Line(@Nullable Moment time, String tally, Headline headline, String from, String why) {}

    /// Fills the rail: what stands nowhere else, and the newest of what does.
    static Rail of(Paper paper, Tx tx, List<EditionStory> stories) {
        List<EditionStory> timed =
                stories.stream()
                        .filter(it -> it.slot().newest() != null)
                        .filter(it -> it.slot().place() != Place.CARRIED)
                        .sorted(
                                Comparator.comparing((EditionStory it) ->
                                                it.slot().place() != Place.LATEST)
                                        .thenComparing(Rail::newest, Comparator.reverseOrder()))
                        .limit(LATEST_MOST)
                        .sorted(Comparator.comparing(Rail::newest).reversed())
                        .toList();
        return new Rail(
                timed.size() < LATEST_LEAST ? List.of() : parts(paper.times(), timed),
                stories.stream()
                        .filter(it -> it.slot().place() == Place.CARRIED)
                        .flatMap(it -> CarriedText.of(tx, it).stream())
                        .filter(it -> it.outlets() >= CARRIED_LEAST)
                        .sorted(Comparator.comparingInt(CarriedText::outlets).reversed())
                        .map(Rail::carried)
                        .toList());
    }

    boolean isEmpty() {
        return latest.isEmpty() && carried.isEmpty();
    }

    private static Instant newest(EditionStory story) {
        return Objects.requireNonNull(story.slot().newest(), "it has a time");
    }

    private static List<Part> parts(TimeWords times, List<EditionStory> stories) {
        var parts = new ArrayList<Part>();
        var lines = new ArrayList<Line>();
        String name = times.part(newest(stories.getFirst()));
        for (EditionStory story : stories) {
            String part = times.part(newest(story));
            if (!part.equals(name)) {
                parts.add(new Part(name, List.copyOf(lines)));
                lines.clear();
                name = part;
            }
            lines.add(latest(times, story));
        }
        parts.add(new Part(name, List.copyOf(lines)));
        return List.copyOf(parts);
    }

    private static Line latest(TimeWords times, EditionStory story) {
        Instant newest = newest(story);
        return new Line(
                times.clock(newest),
                "",
                StoryCards.headline(story),
                from(story.slot()),
                PlaceWhy.latest(story.slot(), times.full(newest)));
    }

    private static String from(Slot slot) {
        String first = slot.named().isEmpty() ? "" : slot.named().getFirst();
        String outlets = CountWords.outlets(slot.outlets());
        if (outlets == null) {
            return first;
        }
        return first.isEmpty() ? outlets : first + ", " + outlets;
    }

    private static Line carried(CarriedText text) {
        return new Line(
                null,
                CountWords.number(text.outlets()),
                text.headline(),
                text.whose() + ", in " + CountWords.outlets(text.outlets()),
                PlaceWhy.carried(text));
    }
}
