package frontstreet.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Writes one outlet's own telling of a happening at one of its stages.
///
/// A telling takes one of the ways to say each fact, leaves facts out that others keep, and quotes whom it
/// likes, so that two tellings agree in what they say and hardly in five words on end.
final class Reporter {
    private static final Wordings WORDINGS = Wordings.load();

    private final Happening happening;
    private final int stage;
    private final Outlet outlet;
    private final int voice;
    private final Dice dice;
    private final Telling telling;
    private final Happening.Moment moment;

    private Reporter(Happening happening, int stage, Outlet outlet, int voice, Cast cast) {
        this.happening = happening;
        this.stage = stage;
        this.outlet = outlet;
        this.voice = voice;
        this.moment = happening.stages().get(stage);
        this.dice = Dice.of(happening.seed(), happening.id(), outlet.slug(), stage, "words");
        this.telling = new Telling(cast, dice, voice);
    }

    /// The outlet's article.
    ///
    /// @param voice the number of the telling among the own tellings of the stage
    static Text article(Happening happening, int stage, Outlet outlet, int voice) {
        Cast cast = happening.stages().get(stage).cast();
        return new Reporter(happening, stage, outlet, voice, cast).article();
    }

    /// The same article with the number of the plot's hinge mistaken.
    static Text mistaken(Happening happening, int stage, Outlet outlet, int voice, Thing wrong) {
        var things = happening.stages().get(stage).cast().things();
        Plot.Hinge hinge = happening.plot().hinge();
        if (hinge == null) {
            throw new IllegalArgumentException(happening.id() + " has no number to mistake");
        }
        things.put(hinge.slot(), wrong);
        return new Reporter(happening, stage, outlet, voice, new Cast(things)).article();
    }

    private Text article() {
        String headline = Headlines.of(moment.stage(), telling, outlet, voice);
        Wordings.Chosen words = WORDINGS.chosen(dice);
        List<String> paragraphs = Paragraphs.grouped(sentences(), outlet, dice);
        String byline = outlet.staff().byline(happening.plot().section(), dice);
        return new Text(
                set(headline),
                kicker(),
                standfirst(),
                byline,
                dateline(),
                paragraphs.stream().map(text -> set(WORDINGS.in(text, words))).toList(),
                caption(),
                dice.one(outlet.staff().credits()),
                null,
                null);
    }

    // Lead, then facts in the order of weight with quotations between them, then what was known before.
    private List<String> sentences() {
        var said = new ArrayList<String>();
        said.add(telling.say(telling.way(0, moment.stage().leads())));
        List<Integer> facts = chosenFacts();
        List<Plot.Quote> quotes = dice.shuffled(moment.stage().quotes());
        int quoted = Math.min(quotes.size(), wanted(1, 2, 3));
        int used = 0;
        for (int i = 0; i < facts.size(); i++) {
            int fact = facts.get(i);
            said.add(telling.say(telling.way(fact + 1, moment.stage().facts().get(fact))));
            if (used < quoted && (i % 2 == 0 || i == facts.size() - 1)) {
                said.add(Quotation.of(quotes.get(used++), telling, outlet));
            }
        }
        while (used < quoted) {
            said.add(Quotation.of(quotes.get(used++), telling, outlet));
        }
        said.addAll(recalled());
        return said;
    }

    private List<Integer> chosenFacts() {
        int all = moment.stage().facts().size();
        int wanted = Math.min(all, wanted(3, Math.max(3, all - 1), all));
        var chosen = new ArrayList<Integer>();
        int left = all;
        for (int fact = 0; fact < all; fact++) {
            boolean weighty = fact == 0 && dice.chance(0.8);
            int open = wanted - chosen.size();
            if (open > 0 && (weighty || open >= left || dice.chance((double) open / left))) {
                chosen.add(fact);
            }
            left--;
        }
        if (chosen.size() > 3 && dice.chance(0.5)) {
            chosen.add(2, chosen.remove(3));
        }
        return chosen;
    }

    private List<String> recalled() {
        var said = new ArrayList<String>();
        if (stage == 0) {
            return said;
        }
        Happening.Moment first = happening.stages().getFirst();
        var things = moment.cast().things();
        things.putAll(Cast.calendar(Dates.day(first.at())));
        Telling before = telling.recalling(new Cast(things), voice + 4);
        said.add(before.say(before.way(0, first.stage().leads())));
        int facts = Math.min(first.stage().facts().size(), wanted(1, 1, 2));
        for (int fact = 0; fact < facts; fact++) {
            said.add(before.say(before.way(fact + 1, first.stage().facts().get(fact))));
        }
        return said;
    }

    private int wanted(int brief, int middle, int full) {
        return switch (outlet.house().length()) {
            case "short" -> brief;
            case "middle" -> middle;
            default -> full;
        };
    }

    private @Nullable String kicker() {
        return switch (outlet.markup()) {
            case "jsonld", "broadcast" -> happening.plot().section().title();
            case "clutter" -> happening.place().name().toUpperCase(Locale.ENGLISH);
            default -> null;
        };
    }

    private @Nullable String standfirst() {
        if (!List.of("jsonld", "broadcast", "microdata", "plain").contains(outlet.markup())) {
            return null;
        }
        Telling summary = new Telling(telling.cast(), dice, voice + 1);
        List<List<Phrase>> facts = moment.stage().facts();
        if (facts.isEmpty() || dice.chance(0.4)) {
            return set(summary.say(summary.way(0, moment.stage().leads())));
        }
        int fact = Math.min(facts.size() - 1, dice.below(2));
        return set(summary.say(summary.way(fact + 1, facts.get(fact))));
    }

    private @Nullable String dateline() {
        if (outlet.kind().equals("blog") || outlet.house().style() == HeadlineStyle.TABLOID) {
            return null;
        }
        return Datelines.of(happening.place());
    }

    private @Nullable String caption() {
        List<Phrase> captions = happening.plot().captions();
        if (captions.isEmpty()) {
            return null;
        }
        Telling under = new Telling(telling.cast(), dice, voice);
        return set(under.say(dice.one(captions)));
    }

    private String set(String text) {
        return outlet.house().curly() ? text : Polish.straight(text);
    }
}
