package frontstreet.feed;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of dates: months and weekdays in the languages of the world's newspapers (as the JDK
/// knows them, from CLDR), and zones by the names that feeds print.
final class DateWords {
    private static final List<String> LANGUAGES =
            List.of(
                    "en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "be", "bg", "sr",
                    "hr", "sl", "mk", "cs", "sk", "hu", "ro", "el", "tr", "az", "sq", "lt", "lv",
                    "et", "fi", "sv", "da", "nb", "nn", "is", "ca", "gl", "eu", "ga", "cy", "id",
                    "ms", "fil", "sw", "vi", "af", "lb", "ar", "he", "fa", "hi");

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    /// Offsets in minutes. Letters are the military zones of RFC 822.
    private static final Map<String, Integer> ZONES =
            Map.ofEntries(
                    Map.entry("z", 0),
                    Map.entry("ut", 0),
                    Map.entry("utc", 0),
                    Map.entry("gmt", 0),
                    Map.entry("wet", 0),
                    Map.entry("west", 60),
                    Map.entry("bst", 60),
                    Map.entry("ist", 330),
                    Map.entry("cet", 60),
                    Map.entry("cest", 120),
                    Map.entry("met", 60),
                    Map.entry("mest", 120),
                    Map.entry("mez", 60),
                    Map.entry("mesz", 120),
                    Map.entry("eet", 120),
                    Map.entry("eest", 180),
                    Map.entry("sast", 120),
                    Map.entry("msk", 180),
                    Map.entry("msd", 240),
                    Map.entry("trt", 180),
                    Map.entry("gst", 240),
                    Map.entry("pkt", 300),
                    Map.entry("npt", 345),
                    Map.entry("ict", 420),
                    Map.entry("wib", 420),
                    Map.entry("hkt", 480),
                    Map.entry("sgt", 480),
                    Map.entry("myt", 480),
                    Map.entry("pht", 480),
                    Map.entry("awst", 480),
                    Map.entry("jst", 540),
                    Map.entry("kst", 540),
                    Map.entry("acst", 570),
                    Map.entry("acdt", 630),
                    Map.entry("aest", 600),
                    Map.entry("aedt", 660),
                    Map.entry("nzst", 720),
                    Map.entry("nzdt", 780),
                    Map.entry("nst", -210),
                    Map.entry("ndt", -150),
                    Map.entry("art", -180),
                    Map.entry("brt", -180),
                    Map.entry("brst", -120),
                    Map.entry("clt", -240),
                    Map.entry("clst", -180),
                    Map.entry("ast", -240),
                    Map.entry("adt", -180),
                    Map.entry("edt", -240),
                    Map.entry("est", -300),
                    Map.entry("cdt", -300),
                    Map.entry("cst", -360),
                    Map.entry("mdt", -360),
                    Map.entry("mst", -420),
                    Map.entry("pdt", -420),
                    Map.entry("pst", -480),
                    Map.entry("akdt", -480),
                    Map.entry("akst", -540),
                    Map.entry("hst", -600),
                    Map.entry("at", -240),
                    Map.entry("et", -300),
                    Map.entry("ct", -360),
                    Map.entry("mt", -420),
                    Map.entry("pt", -480));

    private final Map<String, Integer> months = new HashMap<>();

    /// How names begin, three letters and more; 0 where those of two months do.
    private final Map<String, Integer> beginnings = new HashMap<>();

    private final Set<String> weekdays = new HashSet<>();

    private DateWords() {
        for (String language : LANGUAGES) {
            learn(Locale.forLanguageTag(language));
        }
    }

    /// The words, loaded when the first date needs them.
    static DateWords known() {
        return Once.WORDS;
    }

    private static final class Once {
        private static final DateWords WORDS = new DateWords();
    }

    private void learn(Locale locale) {
        for (TextStyle style :
                List.of(
                        TextStyle.FULL,
                        TextStyle.FULL_STANDALONE,
                        TextStyle.SHORT,
                        TextStyle.SHORT_STANDALONE)) {
            for (Month month : Month.values()) {
                String name = plain(month.getDisplayName(style, locale));
                learn(name, month.getValue());
            }
            for (DayOfWeek day : DayOfWeek.values()) {
                weekdays.add(plain(day.getDisplayName(style, locale)));
            }
        }
    }

    private void learn(String name, int month) {
        if (name.length() >= 3) {
            months.putIfAbsent(name, month);
        }
        for (int length = 3; length < name.length(); length++) {
            beginnings.merge(
                    name.substring(0, length),
                    month,
                    (known, other) -> known.equals(other) ? known : 0);
        }
    }

    /// The month that a word names, 1 to 12; 0 for other words. Shortened names of three letters
    /// and more count where one month alone begins so, and names with an ending.
    int month(String word) {
        String plain = plain(word);
        Integer exact = months.get(plain);
        if (exact != null) {
            return exact;
        }
        if (plain.length() < 3 || weekdays.contains(plain)) {
            return 0;
        }
        for (int length = plain.length(); length > 3; length--) {
            Integer stem = months.get(plain.substring(0, length));
            if (stem != null) {
                return stem;
            }
        }
        return beginnings.getOrDefault(plain, 0);
    }

    /// Whether a word names a weekday somewhere; "mar." is Tuesday in Paris and March in Rome.
    boolean isWeekday(String word) {
        return weekdays.contains(plain(word));
    }

    /// The offset of a zone's name, in minutes.
    static Optional<Integer> zone(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        Integer known = ZONES.get(name);
        boolean sign = name.length() > 2 || word.equals(word.toUpperCase(Locale.ROOT));
        if (known != null) {
            return sign ? Optional.of(known) : Optional.empty(); // "at" is a word, AT the Atlantic
        }
        return sign ? military(name) : Optional.empty();
    }

    /// The zone of a place ("America/New_York").
    static Optional<ZoneId> place(String name) {
        try {
            return name.indexOf('/') < 1 ? Optional.empty() : Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> military(String name) {
        if (name.length() != 1
                || name.charAt(0) < 'a'
                || name.charAt(0) > 'y'
                || name.equals("j")) {
            return Optional.empty();
        }
        char letter = name.charAt(0);
        int hours = letter < 'j' ? 'a' - 1 - letter : letter <= 'm' ? 'a' - letter : letter - 'm';
        return Optional.of(hours * 60);
    }

    /// Lower case, without accents and full stops.
    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace(".", "").strip();
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }
}
