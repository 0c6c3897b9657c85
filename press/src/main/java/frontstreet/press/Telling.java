package frontstreet.press;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// One telling of a happening while it is written: which ways are taken, who was introduced
/// already. Owned by the [Reporter] who writes it.
final class Telling {
    private static final Pattern DIGITS = Pattern.compile(",?\\d");

    private final Cast cast;
    private final Dice dice;
    private final int voice;
    private final Set<String> introduced;
    private boolean headline;

    /// @param voice the number of this telling among those of one happening, from 0; tellings of
    ///   different numbers say few facts in the same way
    Telling(Cast cast, Dice dice, int voice) {
        this(cast, dice, voice, new HashSet<>());
    }

    private Telling(Cast cast, Dice dice, int voice, Set<String> introduced) {
        this.cast = cast;
        this.dice = dice;
        this.voice = voice;
        this.introduced = introduced;
    }

    /// The same telling looking back: another cast or calendar, another way with each fact.
    Telling recalling(Cast earlier, int otherVoice) {
        return new Telling(earlier, dice, otherVoice, introduced);
    }

    Dice dice() {
        return dice;
    }

    Cast cast() {
        return cast;
    }

    /// The number of the way of saying the fact of that number, when a round of voices has `n`
    /// ways.
    ///
    /// The voices of one round take different ways with every fact. Of a voice of another round
    /// each agrees in one fact of `n`: lines of slope `voice / n` in a square of side `n`.
    int way(int fact, int n) {
        return (voice % n + voice / n * (fact + 1) + fact) % n;
    }

    /// Prints a sentence or paragraph, polished.
    String say(Phrase phrase) {
        var out = new StringBuilder();
        phrase.print(this, out);
        return Polish.sentence(out.toString());
    }

    /// Prints a headline: surnames alone, nobody is introduced.
    String headline(Phrase phrase) {
        headline = true;
        var out = new StringBuilder();
        phrase.print(this, out);
        headline = false;
        return Polish.sentence(out.toString());
    }

    /// Whether that person was named in full before.
    boolean knows(String slot) {
        return introduced.contains(slot);
    }

    /// Prints a slot.
    ///
    /// @param after the words that follow, `""` at the end, `" "` where they are not known yet
    void name(String slot, String trait, String after, StringBuilder out) {
        Thing thing = cast.thing(slot);
        if (!trait.isEmpty()) {
            out.append(thing.trait(trait));
        } else if (thing.person()) {
            person(slot, thing, after, out);
        } else if (Numbers.isNumber(thing)) {
            out.append(asDigits(after, out) ? thing.trait("digits") : thing.name());
        } else {
            out.append(thing.name());
        }
    }

    private void person(String slot, Thing thing, String after, StringBuilder out) {
        if (headline || !introduced.add(slot)) {
            out.append(thing.trait("last"));
            return;
        }
        String role = role(thing);
        if (role.isEmpty()) {
            out.append(thing.name());
        } else if (Character.isUpperCase(role.charAt(0)) && !role.contains(",")) {
            out.append(role).append(' ').append(thing.name());
        } else if (after.startsWith("’s") || after.startsWith("'s")) {
            out.append(thing.name());
        } else {
            out.append(thing.name()).append(", ").append(role);
            out.append(after.startsWith(" ") ? "," : "");
        }
    }

    private String role(Thing person) {
        var role = new StringBuilder();
        Phrase.of(person.trait("role")).print(this, role);
        return role.toString();
    }

    // $5 million, 5 percent, a 5-year-old, 500 or 5,000; but five people.
    private static boolean asDigits(String after, StringBuilder before) {
        char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        String next = after.toLowerCase(Locale.ROOT);
        return "$£€-–.:".indexOf(last) >= 0
                || DIGITS.matcher(next).lookingAt()
                || next.startsWith("%")
                || next.startsWith("-")
                || next.startsWith("–")
                || next.startsWith("°")
                || next.startsWith(" percent")
                || next.startsWith(" million")
                || next.startsWith(" billion")
                || next.startsWith(" a.m.")
                || next.startsWith(" p.m.")
                || next.startsWith(":");
    }
}
