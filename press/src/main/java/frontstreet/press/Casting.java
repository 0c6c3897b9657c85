package frontstreet.press;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fills the slots of a plot.
final class Casting {
    private static final Pattern RANGE =
            Pattern.compile("(\\d+)(?:\\.(\\d))?\\.\\.(\\d+)(?:\\.(\\d))?(?: x(\\d+))?");
    private static final int TRIES = 40; // for a name that nobody else of the cast has

    private final Lexicon lexicon;
    private final Dice dice;
    private final Map<String, Thing> things;
    private final Set<String> names = new HashSet<>();

    private Casting(Lexicon lexicon, Dice dice, Map<String, Thing> known) {
        this.lexicon = lexicon;
        this.dice = dice;
        this.things = new LinkedHashMap<>(known);
    }

    /// The cast of a plot's first report.
    static Cast of(Plot plot, Lexicon lexicon, LocalDate today, Dice dice) {
        return new Casting(lexicon, dice, Cast.calendar(today)).fill(plot.slots());
    }

    /// The cast as it has changed by a later stage.
    static Cast later(Cast cast, Plot.Stage stage, Lexicon lexicon, LocalDate today, Dice dice) {
        Map<String, Thing> known = cast.things();
        known.putAll(Cast.calendar(today));
        return new Casting(lexicon, dice, known).fill(stage.sets());
    }

    private Cast fill(List<Plot.Definition> definitions) {
        for (Plot.Definition definition : definitions) {
            String rule = definition.rule();
            String name = definition.names().getFirst();
            if (rule.startsWith("@")) {
                things.put(name, distinct(rule.substring(1)));
            } else if (rule.startsWith("= ")) {
                things.put(name, sum(rule.substring(2).split(" ", -1)));
            } else if (RANGE.matcher(rule).matches()) {
                things.put(name, number(rule));
            } else {
                choose(definition.names(), rule);
            }
        }
        return new Cast(things);
    }

    private Thing distinct(String type) {
        Thing thing = draw(type);
        for (int tries = 0; !names.add(key(thing)) && tries < TRIES; tries++) {
            thing = draw(type);
        }
        return thing;
    }

    private static String key(Thing thing) {
        return thing.person() ? thing.trait("last") : thing.name();
    }

    private Thing draw(String type) {
        if (!type.startsWith("person")) {
            return dice.one(lexicon.list(type));
        }
        int space = type.indexOf(' ');
        String who = space < 0 ? type : type.substring(0, space);
        String role = space < 0 ? "" : type.substring(space + 1);
        int colon = who.indexOf(':');
        int dot = who.indexOf('.');
        boolean woman = dot < 0 ? dice.chance(0.5) : who.endsWith(".f");
        String from = colon < 0 ? "" : who.substring(colon + 1, dot < 0 ? who.length() : dot);
        return lexicon.person(dice, from.isEmpty() ? null : culture(from), role, woman);
    }

    private String culture(String slot) {
        Thing place = things.get(slot);
        return place == null ? slot : place.trait("culture");
    }

    private Thing number(String rule) {
        Matcher range = RANGE.matcher(rule);
        if (!range.matches()) {
            throw new IllegalArgumentException("no range: " + rule);
        }
        if (range.group(2) != null) {
            int low = Integer.parseInt(range.group(1) + range.group(2));
            int high = Integer.parseInt(range.group(3) + range.group(4));
            int tenths = dice.between(low, high);
            return Numbers.decimal(tenths % 10 == 0 ? tenths + 1 : tenths);
        }
        int step = range.group(5) == null ? 1 : Integer.parseInt(range.group(5));
        int low = Integer.parseInt(Groups.of(range, 1));
        int high = Integer.parseInt(Groups.of(range, 3));
        return Numbers.whole((long) dice.between(low, high) * step);
    }

    private Thing sum(String[] terms) {
        long left = value(terms[0]);
        long right = value(terms[2]);
        return Numbers.whole(
                switch (terms[1]) {
                    case "+" -> left + right;
                    case "-" -> left - right;
                    case "*" -> left * right;
                    case "/" -> left / right;
                    case "%" -> left * right / 100;
                    default -> throw new IllegalArgumentException("no sum: " + terms[1]);
                });
    }

    private long value(String term) {
        if (term.contains("..")) {
            return Numbers.value(number(term));
        }
        Thing thing = things.get(term);
        return thing == null ? Long.parseLong(term) : Numbers.value(thing);
    }

    private void choose(List<String> slots, String rule) {
        String[] ways = rule.split(" \\| ", -1);
        String[] fields = ways[dice.below(ways.length)].strip().split(" / ", -1);
        if (fields.length != slots.size()) {
            throw new IllegalArgumentException(slots + " are not filled by " + rule);
        }
        for (int i = 0; i < fields.length; i++) {
            var out = new StringBuilder();
            Phrase.of(fields[i].strip()).print(new Telling(new Cast(things), dice, 0), out);
            things.put(slots.get(i), Thing.word(spelled(out.toString())));
        }
    }

    private static String spelled(String text) {
        return text.equals("-") ? "" : text.toLowerCase(Locale.ROOT).equals("none") ? "" : text;
    }
}
