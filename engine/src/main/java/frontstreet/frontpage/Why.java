package frontstreet.frontpage;

import frontstreet.story.StoryId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// Why a story stands where it stands, in counts that a reader can check: no judgments.
///
/// Where more outlets report it than a story that stands above it, the part of the rank that
/// decided is named ([Overtaken]).
final class Why {
    static final int RECENT_HOURS = 3;

    private final List<Ranked> stories;
    private final Map<Ranked, Place> placed;
    private final int widest;
    private final @Nullable StoryId lastLead;

    /// @param stories all that might have stood on the page, the best ranked first
    /// @param placed those that do, in the order they were placed
    Why(List<Ranked> stories, Map<Ranked, Place> placed, @Nullable FrontPage last) {
        this.stories = stories;
        this.placed = placed;
        this.widest =
                stories.stream()
                        .mapToInt(story -> story.reach().reporting().size())
                        .max()
                        .orElse(0);
        this.lastLead =
                last == null || last.slots().isEmpty() ? null : last.slots().getFirst().story();
    }

    String of(Ranked story, Place place) {
        var why = new StringJoiner(" ");
        if (story.isOrdered()) {
            why.add("The editors put it first.");
        }
        why.add(reporting(story));
        if (story.reach().carriers() > 0) {
            why.add(carriers(story.reach()));
        }
        boolean top = place == Place.LEAD || place == Place.SECOND;
        if (top && story.reach().isTimed() && story.reach().reporting().size() > 1) {
            why.add("It was first reported " + ago(story.reach().firstHours()) + ".");
        }
        standing(story, place).forEach(why::add);
        return why.toString();
    }

    private static String reporting(Ranked story) {
        Reach reach = story.reach();
        int outlets = reach.reporting().size();
        long recent = reach.since(RECENT_HOURS);
        if (outlets == 1) {
            String one = "One outlet reports it" + length(story);
            return one + (reach.isTimed() ? ", " + ago(reach.newestHours()) : "") + ".";
        }
        String all = Spelled.capital(Spelled.number(outlets)) + " outlets report it";
        if (!reach.isTimed()) {
            return all + ".";
        }
        if (recent == outlets) {
            return all + ", all within the last three hours.";
        }
        return recent == 0
                ? all + ", the last " + ago(reach.newestHours()) + "."
                : all + ", " + Spelled.number(recent) + " of them new in the last three hours.";
    }

    private static String length(Ranked story) {
        int words = story.candidate().words();
        return words == 0 ? "" : ", in " + Spelled.counted(words, "word");
    }

    private static String carriers(Reach reach) {
        String text = reach.agency() == null ? "the same text" : "the text of " + reach.agency();
        return reach.carriers() == 1
                ? "One more carries " + text + "."
                : Spelled.capital(Spelled.number(reach.carriers())) + " more carry " + text + ".";
    }

    private List<String> standing(Ranked story, Place place) {
        return switch (place) {
            case LEAD -> leading(story);
            case SECOND, BRIEF -> below(story, place);
            case SECTION -> rank(story);
            case LATEST, CARRIED -> List.of();
        };
    }

    private List<String> below(Ranked story, Place place) {
        Optional<String> overtaken = Overtaken.because(story, place, placed);
        return overtaken.isPresent() ? List.of(overtaken.get()) : rank(story);
    }

    private List<String> leading(Ranked story) {
        if (story.candidate().story().equals(lastLead)) {
            return List.of("It led the last edition too.");
        }
        if (story.reach().reporting().size() == widest && widest > 1) {
            return List.of(
                    stories.size() == 1
                            ? "It is the only story."
                            : "Of " + stories.size() + " stories, none has more outlets.");
        }
        return rank(story);
    }

    /// What one outlet alone reports stands there for its rank.
    private List<String> rank(Ranked story) {
        if (story.reach().reporting().size() > 1) {
            return List.of();
        }
        List<Ranked> ofSection =
                stories.stream().filter(s -> s.section().equals(story.section())).toList();
        String title = story.section().title();
        return ofSection.size() == 1
                ? List.of("It is the only story of " + title + ".")
                : List.of(
                        "By size, freshness and length it ranks "
                                + Spelled.place(ofSection.indexOf(story) + 1)
                                + " of the "
                                + Spelled.number(ofSection.size())
                                + " stories of "
                                + title
                                + " that this page was chosen from.");
    }

    private static String ago(double hours) {
        long minutes = Math.round(hours * 60);
        if (minutes < 2) {
            return "just now";
        }
        return (minutes < 90
                        ? Spelled.number(minutes) + " minutes"
                        : Spelled.number(Math.round(hours)) + " hours")
                + " ago";
    }
}
