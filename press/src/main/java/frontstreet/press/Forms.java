package frontstreet.press;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What kind of page an own telling becomes, and how its text is cut for it.
final class Forms {
    private Forms() {}

    static Form of(Happening happening, Spread.Turn turn, Dice dice) {
        Outlet outlet = turn.outlet();
        double at = dice.unit();
        if (happening.plot().isFormat() || outlet.isAgency()) {
            return Form.ARTICLE;
        }
        return switch (outlet.kind()) {
            case "aggregator" -> Form.BRIEF;
            case "broadcaster" ->
                    at < 0.24
                            ? Form.VIDEO
                            : at < 0.36 && happening.stages().size() > 1 && turn.stage() == 0
                                    ? Form.LIVE
                                    : Form.ARTICLE;
            default ->
                    at < 0.05
                            ? Form.GALLERY
                            : at < 0.16 && outlet.house().length().equals("short")
                                    ? Form.BRIEF
                                    : Form.ARTICLE;
        };
    }

    static Text shaped(Form form, Text text, Spread.Turn turn, Dice dice) {
        return switch (form) {
            case ARTICLE -> text;
            case BRIEF -> text.withParagraphs(head(text, 2));
            case VIDEO ->
                    text.withHeadline(dice.one(List.of("Watch: ", "Video: ", "")) + text.headline())
                            .withParagraphs(head(text, dice.between(1, 2)));
            case GALLERY ->
                    text.withHeadline(
                                    dice.one(List.of("In pictures: ", "Photos: "))
                                            + text.headline())
                            .withParagraphs(head(text, 3));
            case LIVE ->
                    text.withHeadline("Live updates: " + text.headline())
                            .withParagraphs(entries(text, turn));
        };
    }

    /// The live page when the next stage is known: new entries on top.
    static Piece.@Nullable Revision goesOn(Text live, Happening happening, Spread.Turn turn) {
        Happening.Moment next = happening.stages().get(turn.stage() + 1);
        Text later = Reporter.article(happening, turn.stage() + 1, turn.outlet(), turn.voice());
        var all = new ArrayList<String>();
        List<String> fresh = head(later, 2);
        for (int i = fresh.size() - 1; i >= 0; i--) {
            all.add(Dates.hourTold(next.at().plusSeconds(300L + 700L * i)) + "\n" + fresh.get(i));
        }
        all.addAll(live.paragraphs());
        return new Piece.Revision(next.at().plusSeconds(1200), live.withParagraphs(all));
    }

    // Newest first; an entry is its hour, a line break, its words.
    private static List<String> entries(Text text, Spread.Turn turn) {
        var entries = new ArrayList<String>();
        List<String> said = text.paragraphs();
        for (int i = said.size() - 1; i >= 0; i--) {
            entries.add(
                    Dates.hourTold(turn.at().minusSeconds(540L * (said.size() - i)))
                            + "\n"
                            + said.get(i));
        }
        return entries;
    }

    private static List<String> head(Text text, int paragraphs) {
        List<String> all = text.paragraphs();
        return all.subList(0, Math.min(paragraphs, all.size()));
    }
}
