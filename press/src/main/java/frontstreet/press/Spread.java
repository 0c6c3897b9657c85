package frontstreet.press;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Who tells a happening, when, and in whose words.
///
/// How far a happening spreads is decided by its *shape*, thrown for each happening apart from its
/// plot, its words and its first reports, so that nothing which can be seen early gives the end
/// away:
///
/// - a **burst** is told by many within the hour and followed at every stage;
/// - **wire copy** is printed by many at once and followed by nobody;
/// - a **slow** story is joined all day;
/// - a **late** one is told by a single outlet and ignored for hours, until something makes all
///   come;
/// - a **duel** stays between two or three, a **solo** alone.
final class Spread {
    private static final int VOICES_MORE = 1; // own tellings beyond one round of different voices

    /// Somebody's decision to publish.
    ///
    /// @param outlet who
    /// @param stage the stage it tells
    /// @param at when
    /// @param agency whose text it prints, `null` when it writes its own
    /// @param voice the number of its own telling in the stage
    record Turn(Outlet outlet, int stage, Instant at, @Nullable WireAgency agency, int voice) {}

    private enum Shape {
        BURST,
        WIRE,
        SLOW,
        LATE,
        DUEL,
        SOLO,
        LOCAL,
        ROUTINE
    }

    private final Happening happening;
    private final Outlets outlets;
    private final Dice dice;
    private final List<Turn> turns = new ArrayList<>();
    private final Map<Integer, Integer> voices = new LinkedHashMap<>();
    private final Set<String> inIt = new HashSet<>();

    private Spread(Happening happening, Outlets outlets) {
        this.happening = happening;
        this.outlets = outlets;
        this.dice = Dice.of(happening.seed(), happening.id(), "spread");
    }

    /// All that is published about a happening.
    static List<Turn> of(Happening happening, Outlets outlets) {
        var spread = new Spread(happening, outlets);
        spread.spread();
        return spread.turns;
    }

    private void spread() {
        Shape shape = shape();
        int reach = reach(shape);
        int last = happening.stages().size() - 1;
        switch (shape) {
            case BURST -> {
                join(0, reach * 3 / 5, 45, 0);
                // Those who were asleep, or hoped that it would pass.
                join(0, reach * 2 / 5, 420, 60);
                for (int stage = 1; stage <= last; stage++) {
                    follow(stage, 0.3 + 0.6 * dice.unit());
                    join(stage, dice.between(2, 8), 150, 15);
                }
            }
            case WIRE -> {
                wire(0, reach, 45);
                if (last > 0 && dice.chance(0.35)) {
                    wire(1, dice.between(1, 4), 90);
                }
            }
            case SLOW -> {
                join(0, reach, 330, 0);
                if (last > 0) {
                    follow(1, 0.4 * dice.unit());
                }
            }
            case LATE -> {
                join(0, 1, 5, 0);
                int stage = Math.min(1, last);
                join(stage, reach, 60, stage == 0 ? dice.between(180, 420) : 0);
                for (int later = 2; later <= last; later++) {
                    follow(later, 0.6);
                }
            }
            case DUEL, LOCAL -> {
                join(0, reach, 120, 0);
                for (int stage = 1; stage <= last; stage++) {
                    follow(stage, 0.5);
                }
            }
            case SOLO -> {
                join(0, 1, 5, 0);
                if (last > 0 && dice.chance(0.4)) {
                    follow(1, 1);
                }
            }
            case ROUTINE -> {
                wire(0, reach, 40);
                join(0, dice.between(2, 4), 60, 0);
            }
        }
    }

    private Shape shape() {
        double at = dice.unit();
        return switch (happening.plot().scale()) {
            case FORMAT -> Shape.ROUTINE;
            case LOCAL ->
                    at < 0.55
                            ? Shape.LOCAL
                            : at < 0.72 ? Shape.SOLO : at < 0.88 ? Shape.LATE : Shape.WIRE;
            default ->
                    at < 0.24
                            ? Shape.BURST
                            : at < 0.47
                                    ? Shape.WIRE
                                    : at < 0.68
                                            ? Shape.SLOW
                                            : at < 0.82
                                                    ? Shape.LATE
                                                    : at < 0.93 ? Shape.DUEL : Shape.SOLO;
        };
    }

    private int reach(Shape shape) {
        return switch (shape) {
            case BURST -> 7 + (int) Math.min(22, dice.waiting(8));
            case WIRE -> dice.between(5, 16);
            case SLOW -> dice.between(4, 14);
            case LATE -> dice.between(6, 22);
            case DUEL -> dice.between(2, 3);
            case SOLO -> 1;
            case LOCAL -> dice.between(2, 4);
            case ROUTINE -> dice.between(5, 13);
        };
    }

    // Outlets that come in, each by a wait of its own; who buys an agency's text may print that.
    private void join(int stage, int count, double meanMinutes, int delay) {
        WireAgency agency = sender(stage, count);
        Instant start = happening.stages().get(stage).at().plusSeconds(delay * 60L);
        Instant sent = start.plusSeconds(60L * dice.between(2, 35));
        if (agency != null && !hasSent(agency, stage)) {
            own(agency.outlet(), stage, sent);
        }
        for (Outlet outlet : drawn(count, this::interest)) {
            Instant at = start.plusSeconds((long) (60 * dice.waiting(meanMinutes)) + 60);
            boolean prints =
                    agency != null && buys(outlet, agency) && dice.chance(printing(outlet));
            if (prints || full(stage)) {
                print(outlet, stage, agency, at.isAfter(sent) ? at : sent);
            } else {
                own(outlet, stage, at);
            }
        }
    }

    // The agency that has sent it already; else one that will, where many come.
    private @Nullable WireAgency sender(int stage, int count) {
        for (WireAgency agency : outlets.agencies()) {
            if (hasSent(agency, stage)) {
                return agency;
            }
        }
        return count > 4 ? agencyFor() : null;
    }

    private boolean hasSent(WireAgency agency, int stage) {
        return turns.stream()
                .anyMatch(turn ->
                        turn.stage() == stage && turn.outlet().slug().equals(agency.slug()));
    }

    // An agency sends a text, and many print it soon.
    private void wire(int stage, int count, double meanMinutes) {
        WireAgency agency = agencyFor();
        if (agency == null) {
            join(stage, Math.min(count, 3), meanMinutes, 0);
            return;
        }
        Instant sent = happening.stages().get(stage).at();
        own(agency.outlet(), stage, sent);
        for (Outlet outlet : drawn(count, o -> buys(o, agency) ? printing(o) * interest(o) : 0)) {
            print(outlet, stage, agency, sent);
        }
    }

    // Those who are in it take it up again.
    private void follow(int stage, double share) {
        WireAgency agency = null;
        Instant start = happening.stages().get(stage).at();
        for (String slug : Set.copyOf(inIt).stream().sorted().toList()) {
            Outlet outlet = outlets.bySlug(slug);
            if (outlet.isAgency() && (share > 0.3 || dice.chance(share))) {
                own(outlet, stage, start.plusSeconds(60L * dice.between(1, 20)));
                agency = new WireAgency(outlet);
            }
        }
        for (String slug : Set.copyOf(inIt).stream().sorted().toList()) {
            Outlet outlet = outlets.bySlug(slug);
            if (outlet.isAgency() || !dice.chance(share)) {
                continue;
            }
            Instant at = start.plusSeconds((long) (60 * dice.waiting(50)) + 120);
            boolean prints =
                    agency != null && buys(outlet, agency) && dice.chance(printing(outlet));
            if (prints || full(stage)) {
                print(outlet, stage, agency, at.plusSeconds(1200));
            } else {
                own(outlet, stage, at);
            }
        }
    }

    private void own(Outlet outlet, int stage, Instant at) {
        inIt.add(outlet.slug());
        int voice = voices.getOrDefault(stage, 0);
        voices.put(stage, voice + 1);
        turns.add(new Turn(outlet, stage, at, null, voice));
    }

    private void print(Outlet outlet, int stage, @Nullable WireAgency agency, Instant after) {
        if (agency == null || !buys(outlet, agency)) {
            return;
        }
        inIt.add(outlet.slug());
        Instant at = after.plusSeconds(90 + (long) (60 * dice.waiting(18)));
        turns.add(new Turn(outlet, stage, at, agency, 0));
    }

    private boolean full(int stage) {
        int ways = happening.plot().stages().get(stage).leads().size();
        return voices.getOrDefault(stage, 0) >= (ways > 2 ? ways + VOICES_MORE : ways);
    }

    private @Nullable WireAgency agencyFor() {
        List<WireAgency> senders =
                outlets.agencies().stream()
                        .filter(agency -> agency.sends(happening.plot(), dice))
                        .toList();
        return senders.isEmpty() ? null : dice.one(senders);
    }

    private static boolean buys(Outlet outlet, WireAgency agency) {
        return outlet.agencies().contains(agency.slug());
    }

    // How likely it prints what it could also write.
    private double printing(Outlet outlet) {
        if (happening.isIn(outlet.region())) {
            return 0.2;
        }
        return switch (outlet.house().length()) {
            case "long" -> 0.4;
            case "middle" -> 0.65;
            default -> 0.8;
        };
    }

    private double interest(Outlet outlet) {
        if (!outlet.covers(happening.plot().section()) || inIt.contains(outlet.slug())) {
            return 0;
        }
        double near = happening.isIn(outlet.region()) ? 5 : 1;
        boolean american = isAmerican(outlet);
        double fits =
                switch (happening.plot().scale()) {
                    case LOCAL -> near > 1 ? 6 : outlet.region().equals("US") ? 0.35 : 0.04;
                    case NATIONAL -> happening.isAmerican() == american ? 1 : 0.12;
                    case WORLD, FORMAT -> 1;
                };
        boolean specialist = outlet.sections().size() <= 4;
        return fits * near * outlet.weight() * (specialist ? 1.6 : 1);
    }

    private static boolean isAmerican(Outlet outlet) {
        return !Set.of(
                        "Britain",
                        "Ireland",
                        "Canada",
                        "Australia",
                        "New Zealand",
                        "India",
                        "Nigeria",
                        "Kenya",
                        "Germany",
                        "Singapore",
                        "South Africa")
                .contains(outlet.region());
    }

    private List<Outlet> drawn(int count, ToDoubleFunction<Outlet> weight) {
        var drawn = new ArrayList<Outlet>();
        var left = new ArrayList<Outlet>(outlets.papers());
        while (drawn.size() < count) {
            double all = left.stream().mapToDouble(weight).sum();
            if (all <= 0) {
                break;
            }
            double at = dice.unit() * all;
            Outlet taken = taken(left, weight, at);
            left.remove(taken);
            drawn.add(taken);
        }
        return drawn;
    }

    private static Outlet taken(List<Outlet> from, ToDoubleFunction<Outlet> weight, double at) {
        double passed = 0;
        Outlet last = from.getFirst();
        for (Outlet outlet : from) {
            double own = weight.applyAsDouble(outlet);
            if (own > 0) {
                last = outlet;
                passed += own;
                if (passed > at) {
                    return outlet;
                }
            }
        }
        return last;
    }
}
