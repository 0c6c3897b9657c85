package frontstreet.frontpage;

import frontstreet.story.StoryId;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// Why a story stands where it stands, in counts that a reader can check: no judgments.
final class Why {
    private static final int RECENT_HOURS = 3;
    private static final List<String> NUMBERS =
            List.of(
                    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten");

    private final int stories;
    private final int widest;
    private final @Nullable StoryId lastLead;

    /// @param stories all that might have stood on the page
    Why(List<Ranked> stories, @Nullable FrontPage last) {
        this.stories = stories.size();
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
        why.add(reporting(story.reach()));
        if (story.reach().carriers() > 0) {
            why.add(carriers(story.reach()));
        }
        boolean top = place == Place.LEAD || place == Place.SECOND;
        if (top && story.reach().reporting().size() > 1) {
            why.add("It was first reported " + ago(story.reach().firstHours()) + ".");
        }
        if (place == Place.LEAD) {
            standing(story).forEach(why::add);
        }
        return why.toString();
    }

    private static String reporting(Reach reach) {
        int outlets = reach.reporting().size();
        long recent = reach.since(RECENT_HOURS);
        if (outlets == 1) {
            return "Only one outlet reports it; that was " + ago(reach.newestHours()) + ".";
        }
        String all = capital(number(outlets)) + " outlets report it";
        if (recent == outlets) {
            return all + ", all within the last three hours.";
        }
        return recent == 0
                ? all + ", the last " + ago(reach.newestHours()) + "."
                : all + ", " + number(recent) + " of them new in the last three hours.";
    }

    private static String carriers(Reach reach) {
        String text = reach.agency() == null ? "the same text" : "the text of " + reach.agency();
        return reach.carriers() == 1
                ? "One more carries " + text + "."
                : capital(number(reach.carriers())) + " more carry " + text + ".";
    }

    private List<String> standing(Ranked story) {
        if (story.candidate().story().equals(lastLead)) {
            return List.of("It led the last edition too.");
        }
        if (story.reach().reporting().size() == widest && widest > 1) {
            return List.of("No other of the " + stories + " stories has more outlets.");
        }
        return List.of();
    }

    private static String ago(double hours) {
        long minutes = Math.round(hours * 60);
        if (minutes < 2) {
            return "just now";
        }
        if (minutes < 90) {
            return number(minutes) + " minutes ago";
        }
        return number(Math.round(hours)) + " hours ago";
    }

    private static String number(long n) {
        return n < NUMBERS.size() ? NUMBERS.get((int) n) : Long.toString(n);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
