package frontstreet.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Hours and zones among the tokens of a printed time.
final class ClockReader {
    private static final int BEFORE_MAX = 10;
    private static final int GAP_MAX = 5;

    private static final Set<String> GAP =
            words(
                    ", | - – — · • / ( . @ at um a à ore kl klo t о в alle las às om by "
                            + "godz ob u v den on am le el il em del 日 에 오전 오후 午前 午後 上午 下午 mon tue "
                            + "tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday "
                            + "friday saturday sunday saat pukul jam г год года р r roku -l lúc ώρα "
                            + "από ; h kell plkst time");
    private static final Set<String> AFTERNOON = Set.of("오후", "午後", "下午");
    private static final Set<String> HOUR_WORDS =
            Set.of("uhr", "uur", "h", "hrs", "hs", "hours", "godz");

    private final TimeTokens tokens;

    ClockReader(TimeTokens tokens) {
        this.tokens = tokens;
    }

    /// @param secondOfDay seconds since midnight
    /// @param offsetSeconds seconds east of UTC where printed as a number, else `null`
    /// @param zone the zone's name where one is printed, else `null`
    /// @param end the token after it
    record Clock(
            int secondOfDay, @Nullable Integer offsetSeconds, @Nullable String zone, int end) {}

    /// The hour that stands right after a day, or right before it; `null` when none does.
    ///
    /// @param dayStart the day's first token
    /// @param dayEnd the token after the day
    /// @param floor tokens before this one belong to another time
    @Nullable Clock near(int dayStart, int dayEnd, int floor) {
        int at = dayEnd;
        boolean afternoon = false;
        while (at < dayEnd + GAP_MAX) {
            Clock clock = clock(at, afternoon);
            if (clock != null) {
                return clock;
            }
            if (!GAP.contains(tokens.at(at).text()) && !isWeekday(at)) {
                break;
            }
            afternoon = afternoon || AFTERNOON.contains(tokens.at(at).text());
            at++;
        }
        return before(dayStart, floor);
    }

    private @Nullable Clock before(int dayStart, int floor) {
        for (int from = Math.max(floor, dayStart - BEFORE_MAX); from < dayStart; from++) {
            Clock clock = clock(from, false);
            if (clock != null && onlyGap(clock.end(), dayStart)) {
                return clock;
            }
        }
        return null;
    }

    private boolean onlyGap(int from, int to) {
        if (from > to) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (!GAP.contains(tokens.at(at).text()) && !isWeekday(at)) {
                return false;
            }
        }
        return true;
    }

    // "Mittwoch", "miércoles": a word in brackets or before a comma is taken for a weekday
    private boolean isWeekday(int at) {
        return tokens.at(at).kind() == TimeTokens.Kind.WORD
                && (tokens.at(at - 1).is("(") || tokens.at(at + 1).is(","))
                && tokens.at(at).text().length() > 3;
    }

    private @Nullable Clock clock(int at, boolean afternoon) {
        TimeTokens.Token hour = tokens.at(at);
        if (hour.isNumber(6, 6) && tokens.at(at - 1).is("t")) {
            int value = hour.value();
            return zoned(value / 10_000, value / 100 % 100, value % 100, at + 1, afternoon);
        }
        if (!hour.isNumber(1, 2)) {
            return null;
        }
        TimeTokens.Token sign = tokens.at(at + 1);
        TimeTokens.Token minute = tokens.at(at + 2);
        if (sign.is(":") && minute.isNumber(2, 2)) {
            return seconds(at, afternoon);
        }
        boolean colonLike =
                sign.is("h")
                        || (sign.is(".")
                                && (isHourWord(at + 3) || isHalf(at + 3) || isClockWord(at - 1)))
                        || sign.is("시")
                        || sign.is("时")
                        || sign.is("時");
        if (colonLike && minute.isNumber(2, 2)) {
            return zoned(hour.value(), minute.value(), 0, at + 3, afternoon);
        }
        if (isHourWord(at + 1) || isHalf(at + 1)) {
            return zoned(hour.value(), 0, 0, at + 1, afternoon);
        }
        return null;
    }

    private @Nullable Clock seconds(int at, boolean afternoon) {
        int end = at + 3;
        int second = 0;
        if (tokens.at(end).is(":") && tokens.at(end + 1).isNumber(2, 2)) {
            second = tokens.at(end + 1).value();
            end += 2;
            boolean fraction = tokens.at(end).is(".") || tokens.at(end).is(",");
            if (fraction
                    && tokens.at(end + 1).kind() == TimeTokens.Kind.NUMBER
                    && !tokens.at(end + 1).spaced()) {
                end += 2;
            }
        }
        return zoned(tokens.at(at).value(), tokens.at(at + 2).value(), second, end, afternoon);
    }

    private @Nullable Clock zoned(int printedHour, int minute, int second, int at, boolean pm) {
        int end = at;
        int hour = printedHour;
        if (isHalf(end)) {
            boolean afternoon = tokens.at(end).text().startsWith("p");
            hour = hour <= 12 ? hour % 12 + (afternoon ? 12 : 0) : hour;
            end = afterHalf(end);
        } else if (pm && hour < 12) {
            hour += 12;
        }
        if (hour > 23 || minute > 59 || second > 60) {
            return null;
        }
        while (isHourWord(end) || tokens.at(end).is("分")) {
            end++;
        }
        int secondOfDay = hour * 3600 + minute * 60 + Math.min(second, 59);
        return zone(secondOfDay, end);
    }

    private Clock zone(int secondOfDay, int from) {
        int at = tokens.at(from).is("(") || tokens.at(from).is(",") ? from + 1 : from;
        TimeTokens.Token token = tokens.at(at);
        boolean utc = token.is("gmt") || token.is("utc");
        if (token.kind() == TimeTokens.Kind.WORD) {
            Clock clock = offset(secondOfDay, at + 1, utc);
            if (utc && clock != null) {
                return clock;
            }
            return new Clock(secondOfDay, null, token.text(), isZone(token) ? at + 1 : from);
        }
        Clock clock = offset(secondOfDay, at, false);
        return clock != null ? clock : new Clock(secondOfDay, null, null, from);
    }

    private static boolean isZone(TimeTokens.Token token) {
        return ZoneNames.offsetSeconds(token.text(), java.time.LocalDateTime.of(2000, 1, 1, 0, 0))
                .isPresent();
    }

    private @Nullable Clock offset(int secondOfDay, int at, boolean afterUtc) {
        TimeTokens.Token sign = tokens.at(at);
        TimeTokens.Token hours = tokens.at(at + 1);
        boolean minus = sign.is("-") || sign.is("−");
        boolean isSign = sign.is("+") || minus;
        if (!isSign || hours.kind() != TimeTokens.Kind.NUMBER || hours.spaced()) {
            return null;
        }
        int seconds;
        int end = at + 2;
        if (hours.isNumber(4, 4)) {
            seconds = hours.value() / 100 * 3600 + hours.value() % 100 * 60;
        } else if (hours.isNumber(1, 2)
                && tokens.at(at + 2).is(":")
                && tokens.at(at + 3).isNumber(2, 2)) {
            seconds = hours.value() * 3600 + tokens.at(at + 3).value() * 60;
            end = at + 4;
        } else if (hours.isNumber(1, 2) && (afterUtc || (hours.isNumber(2, 2) && !sign.spaced()))) {
            seconds = hours.value() * 3600;
        } else {
            return null;
        }
        return new Clock(secondOfDay, minus ? -seconds : seconds, null, end);
    }

    private boolean isHalf(int at) {
        String text = tokens.at(at).text();
        if (text.equals("am") || text.equals("pm")) {
            return true;
        }
        return (text.equals("a") || text.equals("p"))
                && tokens.at(at + 1).is(".")
                && tokens.at(at + 2).is("m");
    }

    private int afterHalf(int at) {
        if (tokens.at(at).text().length() == 2) {
            return at + 1;
        }
        return tokens.at(at + 3).is(".") ? at + 4 : at + 3;
    }

    private boolean isHourWord(int at) {
        return HOUR_WORDS.contains(tokens.at(at).text());
    }

    private boolean isClockWord(int at) {
        String text = tokens.at(at).text();
        return text.equals("kl")
                || text.equals("klo")
                || text.equals("um")
                || text.equals("ore")
                || (text.equals(".") && tokens.at(at - 1).is("kl"));
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" ", -1));
    }
}
