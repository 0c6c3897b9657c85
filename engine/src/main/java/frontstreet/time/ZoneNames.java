package frontstreet.time;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The short names of time zones that news pages print: EST, CET, MEZ, GMT.
///
/// A name that stands for both halves of the year ("ET") goes by the rules of its region on the
/// day. A name is here where the tz database (<https://www.iana.org/time-zones>), with the names it
/// had before it gave up those that it had made up itself (2017), gives it one offset in our time.
/// Left out are names of several: AST (the Atlantic, Arabia), GST (the Gulf, Guam, South Georgia),
/// AMT (Amazonas, Armenia), BDT (Bangladesh, Brunei), ECT (Ecuador, the eastern Caribbean), SST
/// (Samoa, Singapore); those whose hour was moved: PYT, VET, ALMT; and those that are words of
/// English: GET, WIT, PET, BOT, COT.
final class ZoneNames {
    private static final int HOUR = 3600;

    private static final Map<String, Integer> FIXED =
            Map.ofEntries(
                    Map.entry("z", 0),
                    Map.entry("gmt", 0),
                    Map.entry("utc", 0),
                    Map.entry("wet", 0),
                    Map.entry("west", HOUR),
                    Map.entry("bst", HOUR),
                    Map.entry("cet", HOUR),
                    Map.entry("mez", HOUR),
                    Map.entry("wat", HOUR),
                    Map.entry("cest", 2 * HOUR),
                    Map.entry("mesz", 2 * HOUR),
                    Map.entry("cat", 2 * HOUR),
                    Map.entry("sast", 2 * HOUR),
                    Map.entry("eet", 2 * HOUR),
                    Map.entry("eest", 3 * HOUR),
                    Map.entry("msk", 3 * HOUR),
                    Map.entry("eat", 3 * HOUR),
                    Map.entry("trt", 3 * HOUR),
                    Map.entry("idt", 3 * HOUR),
                    Map.entry("irst", 3 * HOUR + HOUR / 2),
                    Map.entry("azt", 4 * HOUR),
                    Map.entry("pkt", 5 * HOUR),
                    Map.entry("uzt", 5 * HOUR),
                    Map.entry("ist", 5 * HOUR + HOUR / 2),
                    Map.entry("npt", 5 * HOUR + HOUR * 3 / 4),
                    Map.entry("mmt", 6 * HOUR + HOUR / 2),
                    Map.entry("wib", 7 * HOUR),
                    Map.entry("ict", 7 * HOUR),
                    Map.entry("hkt", 8 * HOUR),
                    Map.entry("sgt", 8 * HOUR),
                    Map.entry("myt", 8 * HOUR),
                    Map.entry("pht", 8 * HOUR),
                    Map.entry("wita", 8 * HOUR),
                    Map.entry("awst", 8 * HOUR),
                    Map.entry("jst", 9 * HOUR),
                    Map.entry("kst", 9 * HOUR),
                    Map.entry("acst", 9 * HOUR + HOUR / 2),
                    Map.entry("aest", 10 * HOUR),
                    Map.entry("chst", 10 * HOUR),
                    Map.entry("acdt", 10 * HOUR + HOUR / 2),
                    Map.entry("aedt", 11 * HOUR),
                    Map.entry("nzst", 12 * HOUR),
                    Map.entry("nzdt", 13 * HOUR),
                    Map.entry("art", -3 * HOUR),
                    Map.entry("brt", -3 * HOUR),
                    Map.entry("uyt", -3 * HOUR),
                    Map.entry("brst", -2 * HOUR),
                    Map.entry("clst", -3 * HOUR),
                    Map.entry("clt", -4 * HOUR),
                    Map.entry("adt", -3 * HOUR),
                    Map.entry("ndt", -2 * HOUR - HOUR / 2),
                    Map.entry("nst", -3 * HOUR - HOUR / 2),
                    Map.entry("edt", -4 * HOUR),
                    Map.entry("est", -5 * HOUR),
                    Map.entry("cdt", -5 * HOUR),
                    Map.entry("cst", -6 * HOUR),
                    Map.entry("mdt", -6 * HOUR),
                    Map.entry("mst", -7 * HOUR),
                    Map.entry("pdt", -7 * HOUR),
                    Map.entry("pst", -8 * HOUR),
                    Map.entry("akdt", -8 * HOUR),
                    Map.entry("akst", -9 * HOUR),
                    Map.entry("hst", -10 * HOUR));

    private static final Map<String, String> BY_REGION =
            Map.of(
                    "et", "America/New_York",
                    "ct", "America/Chicago",
                    "mt", "America/Denver",
                    "pt", "America/Los_Angeles",
                    "eastern", "America/New_York",
                    "pacific", "America/Los_Angeles");

    private ZoneNames() {}

    /// Seconds east of UTC that a zone's name means at a moment on its own clock.
    static Optional<Integer> offsetSeconds(String name, LocalDateTime at) {
        String key = name.toLowerCase(Locale.ROOT);
        Integer fixed = FIXED.get(key);
        if (fixed != null) {
            return Optional.of(fixed);
        }
        return Optional.ofNullable(BY_REGION.get(key))
                .map(region -> ZoneId.of(region).getRules().getOffset(at).getTotalSeconds());
    }
}
