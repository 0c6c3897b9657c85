package frontstreet.press;

import java.util.Map;

/// Anything that a slot of a phrase can stand for: a word, a number, a place, a company, a person.
///
/// @param name what the bare slot prints; a person's full name
/// @param traits what `{slot.trait}` prints: the attributes of its list, a person's `last`, `he`, …
/// @param person whether it is introduced in full once and named by surname afterwards
record Thing(String name, Map<String, String> traits, boolean person) {
    Thing {
        traits = Map.copyOf(traits);
    }

    static Thing word(String word) {
        return new Thing(word, Map.of(), false);
    }

    /// What `{slot.trait}` prints.
    String trait(String trait) {
        String value = traits.get(trait);
        if (value == null) {
            throw new IllegalArgumentException(name + " has no trait " + trait);
        }
        return value;
    }
}
