package frontstreet.press;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names that happenings are cast from: places, bodies, and people's names by culture. Real are
/// countries, states, seas and most cities; everything and everybody else is invented.
final class Lexicon {
    private final Map<String, List<Thing>> lists = new HashMap<>();
    private final Map<String, List<String>> names = new HashMap<>();

    private Lexicon() {}

    static Lexicon load() {
        var lexicon = new Lexicon();
        lexicon.takeNames(Resources.lines("names.txt"));
        lexicon.takeLists(Resources.lines("places.txt"));
        lexicon.takeLists(Resources.lines("bodies.txt"));
        return lexicon;
    }

    /// The things of a list.
    List<Thing> list(String name) {
        List<Thing> list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no list is named " + name);
        }
        return list;
    }

    /// Somebody new.
    ///
    /// @param culture where the name comes from, `null` for the mix of an American street
    /// @param role what the person is, `""` for nothing; with a capital it is a title before the
    ///   name
    Thing person(Dice dice, @Nullable String culture, String role) {
        return person(dice, culture, role, dice.chance(0.5));
    }

    /// Somebody new, a woman or a man as the plot needs.
    Thing person(Dice dice, @Nullable String culture, String role, boolean woman) {
        String from = culture == null ? american(dice) : culture;
        String first = dice.one(names(from + (woman ? ".f" : ".m")));
        String last = dice.one(names(from + ".s"));
        var traits = new LinkedHashMap<String, String>();
        traits.put("first", first);
        traits.put("last", last);
        traits.put("full", first + " " + last);
        traits.put("role", role);
        traits.put("he", woman ? "she" : "he");
        traits.put("him", woman ? "her" : "him");
        traits.put("his", woman ? "her" : "his");
        traits.put("man", woman ? "woman" : "man");
        return new Thing(first + " " + last, traits, true);
    }

    private static String american(Dice dice) {
        double at = dice.unit();
        if (at < 0.72) {
            return "en";
        }
        return at < 0.82
                ? "es"
                : dice.one(List.of("it", "de", "in", "ko", "vi", "sl", "wa", "fr", "ar"));
    }

    private List<String> names(String list) {
        List<String> found = names.get(list);
        if (found == null) {
            throw new IllegalArgumentException("no names are listed for " + list);
        }
        return found;
    }

    private void takeNames(List<String> lines) {
        var current = new ArrayList<String>();
        for (String line : lines) {
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                names.put(line.substring(1, line.length() - 1), current);
            } else {
                current.addAll(List.of(line.split(" ", -1)));
            }
        }
    }

    private void takeLists(List<String> lines) {
        var current = new ArrayList<Thing>();
        String[] attributes = {};
        for (String line : lines) {
            if (line.startsWith("[")) {
                int colon = line.indexOf(':');
                attributes = line.substring(colon + 1, line.length() - 1).strip().split(" ", -1);
                current = new ArrayList<>();
                lists.put(line.substring(1, colon), current);
            } else {
                current.add(thing(attributes, line.split(" / ", -1)));
            }
        }
    }

    private static Thing thing(String[] attributes, String[] fields) {
        if (fields.length != attributes.length) {
            throw new IllegalStateException("fields do not fit their list: " + fields[0]);
        }
        var traits = new LinkedHashMap<String, String>();
        for (int i = 0; i < fields.length; i++) {
            traits.put(attributes[i], fields[i]);
        }
        return new Thing(fields[0], traits, false);
    }
}
