package frontstreet.press;

import java.util.ArrayList;
import java.util.List;

/// A sentence or more with open places: `{slot}` and `{slot.trait}` print what a [Cast] holds, and
/// `[one|another|]` prints one of its ways, which may hold slots and choices again.
///
/// Parsed once, printed by many tellings; unchangeable.
final class Phrase {
    private static final int DEPTH_MAX = 4;

    private sealed interface Part {}

    private record Words(String text) implements Part {}

    private record Slot(String name, String trait) implements Part {}

    private record Choice(List<List<Part>> ways) implements Part {}

    private final String source;
    private final List<Part> parts;

    private Phrase(String source, List<Part> parts) {
        this.source = source;
        this.parts = parts;
    }

    /// Reads a phrase as written in the plots; a mistake there is a bug of ours.
    static Phrase of(String source) {
        return new Phrase(source, new Parser(source).parts(0));
    }

    /// Prints the phrase, still as written: neither polished nor curled.
    ///
    /// @param telling who tells it: decides the ways and knows who was introduced before
    void print(Telling telling, StringBuilder out) {
        print(parts, telling, out);
    }

    private static void print(List<Part> parts, Telling telling, StringBuilder out) {
        for (int i = 0; i < parts.size(); i++) {
            switch (parts.get(i)) {
                case Words(String text) -> out.append(text);
                case Choice(List<List<Part>> ways) -> print(telling.dice().one(ways), telling, out);
                case Slot slot -> telling.name(slot.name, slot.trait, after(parts, i), out);
            }
        }
    }

    private static String after(List<Part> parts, int index) {
        boolean words = index + 1 < parts.size() && parts.get(index + 1) instanceof Words;
        return words ? ((Words) parts.get(index + 1)).text : "";
    }

    @Override
    public String toString() {
        return source;
    }

    private static final class Parser {
        private final String source;
        private int at;

        Parser(String source) {
            this.source = source;
        }

        List<Part> parts(int depth) {
            var parts = new ArrayList<Part>();
            int start = at;
            while (at < source.length() && !ends(depth)) {
                char c = source.charAt(at);
                if (c == '{' || c == '[') {
                    words(parts, start);
                    parts.add(c == '{' ? slot() : choice(depth + 1));
                    start = at;
                } else {
                    at++;
                }
            }
            words(parts, start);
            return List.copyOf(parts);
        }

        private boolean ends(int depth) {
            char c = source.charAt(at);
            return depth > 0 && (c == '|' || c == ']');
        }

        private void words(List<Part> parts, int start) {
            if (at > start) {
                parts.add(new Words(source.substring(start, at)));
            }
        }

        private Slot slot() {
            int end = source.indexOf('}', at);
            if (end < 0) {
                throw new IllegalStateException("slot without end: " + source);
            }
            String inner = source.substring(at + 1, end);
            at = end + 1;
            int dot = inner.indexOf('.');
            return dot < 0
                    ? new Slot(inner, "")
                    : new Slot(inner.substring(0, dot), inner.substring(dot + 1));
        }

        private Choice choice(int depth) {
            var ways = new ArrayList<List<Part>>();
            do {
                at++; // past the bracket or the bar
                ways.add(parts(depth));
            } while (at < source.length() && source.charAt(at) == '|');
            if (at >= source.length() || depth > DEPTH_MAX) {
                throw new IllegalStateException("choice without end: " + source);
            }
            at++; // past the closing bracket
            return new Choice(List.copyOf(ways));
        }
    }
}
