package frontstreet.feed;

import java.time.DateTimeException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The hour in a date, with all that belongs to it.
///
/// @param hour 0 to 24, midnight where the date has none
/// @param minute of the hour
/// @param second of the minute; fractions are dropped
/// @param offsetMinutes east of UTC, or `null` where no offset stands in numbers
/// @param rest the line without it: the day, and a zone's name
record LooseClock(int hour, int minute, int second, @Nullable Integer offsetMinutes, String rest) {
    private static final Pattern CLOCK =
            Pattern.compile(
                    "(?<![\\d+])(\\d{1,2})[:h](\\d{2})(?:[:.](\\d{1,2}))?(?:[.,]\\d{1,9})?(?!\\d)\\s?");
    private static final Pattern HALF =
            Pattern.compile("(?i)(?<!\\p{L})(?:(a)|p)\\.?\\s?m\\.?(?!\\p{L})|(오전|上午|午前)|오후|下午|午後");
    private static final Pattern OFFSET =
            Pattern.compile("(?i)(?:gmt|utc|ut|z)?\\s?([+-])\\s?(\\d{1,2})(?::?(\\d{2}))?(?!\\d)");

    static LooseClock read(String date) {
        Matcher clock = CLOCK.matcher(date);
        if (!clock.find()) {
            return new LooseClock(0, 0, 0, null, date);
        }
        int hour = Groups.number(clock, 1);
        String before = date.substring(0, clock.start());
        String after = date.substring(clock.end());
        Matcher half = HALF.matcher(before + " " + after);
        if (half.find()) {
            boolean morning = half.group(1) != null || half.group(2) != null;
            hour = hour % 12 + (morning ? 0 : 12);
            before = HALF.matcher(before).replaceAll(" ");
            after = HALF.matcher(after).replaceAll(" ");
        }
        Matcher offset = OFFSET.matcher(after);
        boolean known = offset.find();
        String rest = known ? offset.replaceFirst(" ") : after;
        return new LooseClock(
                hour,
                Groups.number(clock, 2),
                Math.min(59, Groups.number(clock, 3)), // a leap second is the one before it
                known ? minutes(offset) : null,
                before + " " + rest);
    }

    private static int minutes(Matcher offset) {
        offset.reset();
        boolean found = offset.find();
        int hours = Groups.number(offset, 2);
        int minutes = Groups.number(offset, 3);
        if (!found || hours > 18 || minutes > 59) {
            throw new DateTimeException("no place is " + hours + " hours away from UTC");
        }
        int value = hours * 60 + minutes;
        return Groups.text(offset, 1).equals("-") ? -value : value;
    }
}
