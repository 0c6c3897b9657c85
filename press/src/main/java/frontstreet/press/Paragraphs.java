package frontstreet.press;

import java.util.ArrayList;
import java.util.List;

/// Sentences into paragraphs, as a house sets them: one each in a tabloid, two or three in a
/// broadsheet.
final class Paragraphs {
    private static final int LONG = 320; // characters; a paragraph of that length takes no more

    private Paragraphs() {}

    static List<String> grouped(List<String> said, Outlet outlet, Dice dice) {
        double joining =
                switch (outlet.house().style()) {
                    case BROADSHEET -> 0.45;
                    case WIRE -> 0.25;
                    case BROADCASTER -> 0.2;
                    case TABLOID -> 0;
                };
        var paragraphs = new ArrayList<String>();
        for (int i = 0; i < said.size(); i++) {
            String next = said.get(i);
            boolean fits = i > 1 && paragraphs.getLast().length() + next.length() < LONG;
            if (fits && !next.startsWith("“") && dice.chance(joining)) {
                paragraphs.add(paragraphs.removeLast() + " " + next);
            } else {
                paragraphs.add(next);
            }
        }
        return paragraphs;
    }
}
