package frontstreet.press;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A house's choice among words that mean the same: what keeps two tellings apart where both took
/// the same way to say a fact. What stands in quotation marks is left as it was said.
final class Wordings {
    private static final String NUMBER =
            "(?=[$€£]?\\d|(?:two|three|four|five|six|seven|eight|nine|half|a dozen|a hundred)\\b)";
    // "Several of them", "because of it" and "no more than" are other words.
    private static final String ALONE = "(?!of\\b)";
    private static final Pattern ON_DAY =
            Pattern.compile(" on (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)");

    private final List<Line> lines;

    private Wordings(List<Line> lines) {
        this.lines = lines;
    }

    /// Words to choose between.
    ///
    /// @param any finds each of them
    /// @param choices what may stand there
    /// @param probes one of them is in any text where it may match; cheaper than the pattern
    private record Line(Pattern any, List<String> choices, List<String> probes) {
        boolean mayBeIn(String text) {
            for (String probe : probes) {
                if (text.contains(probe)) {
                    return true;
                }
            }
            return false;
        }
    }

    static Wordings load() {
        var lines = new ArrayList<Line>();
        for (String line : Resources.lines("wordings.txt")) {
            int arrow = line.indexOf(" >");
            if (arrow >= 0) {
                String from = line.substring(0, arrow);
                String to = line.substring(arrow + 2).strip();
                lines.add(
                        new Line(
                                Pattern.compile("\\b" + from + " " + ALONE),
                                List.of(from, to),
                                List.of(from)));
            } else {
                lines.add(either(line));
            }
        }
        return new Wordings(List.copyOf(lines));
    }

    private static Line either(String line) {
        boolean numbered = line.contains(" #");
        List<String> choices = List.of(line.replace(" #", "").split(" / ", -1));
        String any = "(?<!\\b[Nn]o )\\b(?:" + String.join("|", choices) + ") ";
        return new Line(Pattern.compile(any + (numbered ? NUMBER : ALONE)), choices, choices);
    }

    /// The choices of one telling.
    Chosen chosen(Dice dice) {
        var words = new ArrayList<String>();
        for (Line line : lines) {
            words.add(dice.one(line.choices()));
        }
        return new Chosen(words, dice.chance(0.5));
    }

    /// Puts one telling's choices into a text.
    String in(String text, Chosen chosen) {
        return Quotation.outside(text, words -> plain(words, chosen));
    }

    private String plain(String text, Chosen chosen) {
        String worded = chosen.bareDays() ? ON_DAY.matcher(text).replaceAll(" ") : text;
        for (int i = 0; i < lines.size(); i++) {
            String word = chosen.words().get(i);
            String put = word.isEmpty() ? "" : Matcher.quoteReplacement(word + " ");
            if (lines.get(i).mayBeIn(worded)) {
                worded = lines.get(i).any().matcher(worded).replaceAll(put);
            }
        }
        return worded;
    }

    /// @param words one of each line
    /// @param bareDays whether it happened "Monday" and not "on Monday"
    record Chosen(List<String> words, boolean bareDays) {
        Chosen {
            words = List.copyOf(words);
        }
    }
}
