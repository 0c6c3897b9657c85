package frontstreet.press;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Somebody's words with who said them, as reporters put it.
final class Quotation {
    private static final Pattern FIRST = Pattern.compile("^(.{12,}?[.?!]) (.+)$");

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”?|\"[^\"]*\"?");

    private Quotation() {}

    /// A text edited where nobody is quoted: what stands in quotation marks is left as it was said.
    static String outside(String text, UnaryOperator<String> edit) {
        var out = new StringBuilder();
        Matcher quoted = QUOTED.matcher(text);
        int at = 0;
        while (quoted.find()) {
            out.append(edit.apply(text.substring(at, quoted.start()))).append(quoted.group());
            at = quoted.end();
        }
        return out.append(edit.apply(text.substring(at))).toString();
    }

    static String of(Plot.Quote quote, Telling telling, Outlet outlet) {
        String words = telling.say(quote.words());
        boolean known = telling.knows(quote.speaker());
        String who = "{" + quote.speaker() + "}";
        Dice dice = telling.dice();
        Matcher two = FIRST.matcher(words);
        if (two.matches() && dice.chance(0.6)) {
            String verb = known && dice.chance(0.5) ? who + " said" : "said " + who;
            return telling.say(
                    Phrase.of(
                            opened(Groups.of(two, 1))
                                    + " "
                                    + verb
                                    + ". “"
                                    + safe(Groups.of(two, 2))
                                    + "”"));
        }
        if (known && dice.chance(0.3)) {
            return telling.say(
                    Phrase.of(who + dice.one(BEFORE) + " “" + safe(Polish.capital(words)) + "”"));
        }
        String by = known && dice.chance(0.5) ? who + " said" : "said " + who;
        return telling.say(Phrase.of(opened(words) + " " + by + where(dice, outlet) + "."));
    }

    private static final java.util.List<String> BEFORE =
            java.util.List.of(" said:", " put it this way:", " added:", " told reporters:");

    private static String opened(String words) {
        String said = words.endsWith(".") ? words.substring(0, words.length() - 1) + "," : words;
        return "“" + safe(said) + "”";
    }

    private static String where(Dice dice, Outlet outlet) {
        if (dice.chance(0.72)) {
            return "";
        }
        return switch (outlet.house().style()) {
            case BROADSHEET -> dice.one(java.util.List.of(" in an interview", " by telephone"));
            case TABLOID -> " last night";
            case BROADCASTER -> " on " + outlet.name();
            case WIRE -> " in a brief interview";
        };
    }

    // What was printed once is not read as slots and choices again.
    private static String safe(String printed) {
        return printed.replace('[', '(').replace(']', ')').replace('{', '(').replace('}', ')');
    }
}
