package frontstreet.press;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// An editor's hand on an agency's text: how much of it is left.
final class Rewriter {
    // Only what fits wherever it stands, whoever did it.
    private static final List<Change> HOUSE_WORDS =
            List.of(
                    change(" said on ", " told reporters on "),
                    change("(?<!\\b[Nn]ot?) more than ", " over "),
                    change(" about (?=[$€£]?\\d)", " around "),
                    change(" because (?!of )", " since "),
                    change(" percent\\b", " per cent"),
                    change(" began ", " started "),
                    change(" almost ", " nearly "),
                    change(" so far(?=[,.])", " until now"));
    private static final int PARAGRAPHS_MIN = 3;

    private record Change(Pattern from, String to) {}

    private static Change change(String from, String to) {
        return new Change(Pattern.compile(from), to);
    }

    /// How much an editor does.
    enum Hand {
        /// Prints it as sent.
        NONE,
        /// Another headline, perhaps the last paragraph cut.
        LIGHT,
        /// Cut by a third and some words changed.
        MEDIUM,
        /// A first paragraph of the house, and what is left of the rest.
        HEAVY
    }

    private Rewriter() {}

    static Hand hand(Dice dice) {
        double at = dice.unit();
        return at < 0.34 ? Hand.NONE : at < 0.66 ? Hand.LIGHT : at < 0.9 ? Hand.MEDIUM : Hand.HEAVY;
    }

    /// The agency's text as the outlet prints it.
    ///
    /// @param sent as the agency sent it
    /// @param own what the outlet would have written: its headline and first paragraph may be taken
    static Text edited(Text sent, Text own, WireAgency agency, Hand hand, Dice dice) {
        Text signed = credited(sent, agency, dice).below(own.kicker(), null);
        return switch (hand) {
            case NONE -> dice.chance(0.5) ? signed : signed.withHeadline(own.headline());
            case LIGHT -> signed.withHeadline(own.headline()).withParagraphs(cut(sent, 0.92));
            case MEDIUM ->
                    signed.withHeadline(own.headline())
                            .withParagraphs(houseWords(cut(sent, 0.67), dice));
            case HEAVY ->
                    signed.withHeadline(own.headline()).withParagraphs(heavy(sent, own, dice));
        };
    }

    private static Text credited(Text sent, WireAgency agency, Dice dice) {
        String by = sent.byline();
        String name = agency.name();
        return switch (dice.below(4)) {
            case 0 -> sent.signed(by, name);
            case 1 -> sent.signed(by == null ? name : by + ", " + name, name);
            default -> sent.signed(name, name);
        };
    }

    private static List<String> cut(Text sent, double share) {
        List<String> all = sent.paragraphs();
        int kept = Math.max(PARAGRAPHS_MIN, (int) Math.round(all.size() * share));
        return all.subList(0, Math.min(kept, all.size()));
    }

    private static List<String> houseWords(List<String> paragraphs, Dice dice) {
        var changed = new ArrayList<String>();
        for (String paragraph : paragraphs) {
            String text = paragraph;
            for (Change word : HOUSE_WORDS) {
                text = dice.chance(0.5) ? changed(text, word) : text;
            }
            changed.add(text);
        }
        return changed;
    }

    private static String changed(String text, Change word) {
        return Quotation.outside(text, plain -> word.from().matcher(plain).replaceAll(word.to()));
    }

    private static List<String> heavy(Text sent, Text own, Dice dice) {
        List<String> all = cut(sent, 0.8);
        var kept = new ArrayList<String>();
        kept.add(own.paragraphs().getFirst());
        kept.addAll(houseWords(all.subList(1, all.size()), dice));
        return kept;
    }
}
