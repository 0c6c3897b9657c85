package frontstreet.press;

import java.util.ArrayList;
import java.util.List;

/// Who works for an outlet: the same people whatever the seed, as a masthead has them.
///
/// @param reporters their names
/// @param credits how the outlet credits its pictures
public record Staff(List<String> reporters, List<String> credits) {
    private static final int REPORTERS = 9;
    private static final long MASTHEAD = 1889;

    public Staff {
        reporters = List.copyOf(reporters);
        credits = List.copyOf(credits);
    }

    /// Hires for an outlet.
    ///
    /// @param region where its people come from
    static Staff hired(String slug, String name, String region, Lexicon lexicon) {
        Dice dice = Dice.of(MASTHEAD, slug);
        String culture =
                switch (region) {
                    case "India" -> "in";
                    case "Nigeria" -> "wa";
                    case "Kenya" -> "ea";
                    case "Germany" -> "de";
                    case "South Africa" -> "sa";
                    default -> null;
                };
        var names = new ArrayList<String>();
        for (int i = 0; i < REPORTERS; i++) {
            names.add(lexicon.person(dice, culture, "").name());
        }
        String eye = lexicon.person(dice, culture, "").name();
        String second = lexicon.person(dice, culture, "").name();
        return new Staff(
                names, List.of(eye + "/" + name, second + " for " + name, "Photograph by " + eye));
    }

    /// Who signs a piece of that section.
    String byline(Section section, Dice dice) {
        int first = Math.floorMod(section.slug().length() * 2 + dice.below(3), reporters.size());
        if (dice.chance(0.12)) {
            return reporters.get(first) + " and " + reporters.get((first + 4) % reporters.size());
        }
        return reporters.get(first);
    }
}
