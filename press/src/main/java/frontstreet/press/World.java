package frontstreet.press;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The made-up world: what happens on every day of the calendar, and all that is printed about it.
///
/// A day depends on the seed and the date alone, not on when anybody looks. Safe for many threads.
public final class World {
    /// How many days pass before a plot happens again: a reader should have forgotten it, and the
    /// paper's story of it is closed.
    static final int REST_DAYS = 4;

    private static final long ROUNDS = 3; // until a plot may come back to a place
    private static final int DAYS_KEPT = 8;
    private static final int CASTS_MAX = 90;
    // How much happens in each hour of UTC; America is awake from noon to midnight.
    private static final int[] HOURS = {
        4, 3, 2, 2, 2, 2, 3, 4, 5, 5, 5, 6, 8, 9, 9, 9, 8, 8, 8, 7, 7, 6, 5, 5
    };

    private final long seed;
    private final Lexicon lexicon;
    private final Outlets outlets;
    private final Contexts contexts;
    private final List<Plot> plots;
    private final List<Plot> formats;
    private final Map<LocalDate, List<Piece>> days = new LinkedHashMap<>();

    private World(long seed, Lexicon lexicon, Outlets outlets, List<Plot> all) {
        this.seed = seed;
        this.lexicon = lexicon;
        this.outlets = outlets;
        this.contexts = Contexts.load();
        this.plots = dealt(all.stream().filter(plot -> !plot.isFormat()).toList(), seed);
        this.formats = all.stream().filter(Plot::isFormat).toList();
    }

    /// The world of a seed.
    public static World of(long seed) {
        Lexicon lexicon = Lexicon.load();
        return new World(seed, lexicon, Outlets.load(lexicon), PlotReader.load());
    }

    /// What it is made from.
    public long seed() {
        return seed;
    }

    /// All outlets, agencies last.
    public List<Outlet> outlets() {
        return outlets.all();
    }

    /// What is printed about the happenings that begin on a day, in the order of time; some of it
    /// is printed on the next.
    public synchronized List<Piece> day(LocalDate date) {
        List<Piece> known = days.get(date);
        if (known == null) {
            known = new DayOfNews(outlets, date).of(happenings(date));
            days.put(date, known);
            if (days.size() > DAYS_KEPT) {
                days.remove(days.keySet().iterator().next());
            }
        }
        return known;
    }

    /// What is printed from `from` to before `to`, in the order of time.
    public List<Piece> between(Instant from, Instant to) {
        var pieces = new ArrayList<Piece>();
        LocalDate last = Dates.day(to);
        for (LocalDate day = Dates.day(from).minusDays(2); !day.isAfter(last); ) {
            for (Piece piece : day(day)) {
                if (!piece.published().isBefore(from) && piece.published().isBefore(to)) {
                    pieces.add(piece);
                }
            }
            day = day.plusDays(1);
        }
        pieces.sort(Comparator.comparing(Piece::published).thenComparing(Piece::id));
        return pieces;
    }

    /// What happens on a day.
    List<Happening> happenings(LocalDate date) {
        var happenings = new ArrayList<Happening>();
        var taken = new HashSet<String>();
        int share = (plots.size() + REST_DAYS - 1) / REST_DAYS;
        int first = (int) Math.floorMod(date.toEpochDay(), (long) REST_DAYS) * share;
        for (Plot plot : plots.subList(first, Math.min(plots.size(), first + share))) {
            if (plot.days().has(date)) {
                happenings.add(elsewhere(plot, date, taken));
            }
        }
        for (Plot format : formats) {
            if (format.days().has(date)) {
                happenings.add(happening(format, date, format.hour(), 0));
            }
        }
        return happenings;
    }

    // Two misfortunes of one town on one day would be one story to any reader, and so would the
    // same misfortune that comes back in the next round.
    private Happening elsewhere(Plot plot, LocalDate date, Set<String> taken) {
        LocalTime hour = hour(date, plot);
        Happening happening = happening(plot, date, hour, 0);
        for (int time = 1; time < CASTS_MAX; time++) {
            boolean due = isDue(happening, date) || time > CASTS_MAX / 2;
            if (due && taken.add(happening.where())) {
                return happening;
            }
            happening = happening(plot, date, hour, time);
        }
        return happening;
    }

    // Each place is for one round in so many, by a hash, since a day does not know the days before.
    private boolean isDue(Happening happening, LocalDate date) {
        long round = Math.floorDiv(date.toEpochDay(), (long) REST_DAYS);
        long turn = Dice.hash(seed, happening.plot().name(), happening.where());
        return happening.isAtSeat() || Math.floorMod(turn, ROUNDS) == Math.floorMod(round, ROUNDS);
    }

    private Happening happening(Plot plot, LocalDate date, LocalTime time, int cast) {
        String id = date.toString().replace("-", "") + "-" + plot.name().replace('/', '-');
        Instant start = date.atTime(time).toInstant(ZoneOffset.UTC);
        Plot told = contexts.around(plot, Dice.of(seed, id, "context"));
        return Happening.of(id, told, new Happening.Deal(seed, lexicon, cast), start);
    }

    private LocalTime hour(LocalDate date, Plot plot) {
        Dice dice = Dice.of(seed, date, plot.name(), "hour");
        int all = 0;
        for (int weight : HOURS) {
            all += weight;
        }
        int at = dice.below(all);
        int hour = 0;
        while (at >= HOURS[hour]) {
            at -= HOURS[hour++];
        }
        return LocalTime.of(hour, dice.below(60), dice.below(60));
    }

    // Every share of the plots has its part of each section.
    private static List<Plot> dealt(List<Plot> plots, long seed) {
        List<Plot> shuffled = Dice.of(seed, "deal").shuffled(plots);
        var sorted = new ArrayList<Plot>(shuffled);
        sorted.sort(Comparator.comparing(Plot::section));
        var dealt = new ArrayList<Plot>();
        for (int hand = 0; hand < REST_DAYS; hand++) {
            for (int i = hand; i < sorted.size(); i += REST_DAYS) {
                dealt.add(sorted.get(i));
            }
        }
        return dealt;
    }
}
