package frontstreet.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Writes one outlet's own telling of a happening at one of its stages.
///
/// A telling takes one of the ways to say each fact, leaves facts out that others keep, and quotes
/// whom it likes, so that two tellings agree in what they say and hardly in five words on end.
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

    // Lead, then facts in the order of weight with quotations between them, then what was known
    // before.
    private List<String> sentences() {
        List<Phrase> leads = moment.stage().leads();
        var said = new ArrayList<String>();
        said.add(telling.say(leads.get(telling.way(0, leads.size()))));
        List<Phrase> facts = facts();
        List<Plot.Quote> quotes = quotes();
        for (int i = 0; i < Math.max(facts.size(), quotes.size()); i++) {
            if (i < facts.size()) {
                said.add(telling.say(facts.get(i)));
            }
            if (i % 2 == 0 && i / 2 < quotes.size()) {
                said.add(Quotation.of(quotes.get(i / 2), telling, outlet));
            }
        }
        said.addAll(recalled());
        return said;
    }

    // Of each fact the way that no other voice of the round takes; a fact with too few ways is left
    // to others.
    private List<Phrase> facts() {
        int round = moment.stage().leads().size();
        var facts = new ArrayList<Phrase>();
        List<List<Phrase>> known = moment.stage().facts();
        for (int fact = 0; fact < known.size(); fact++) {
            int way = telling.way(fact + 1, round);
            if (way < known.get(fact).size()) {
                facts.add(known.get(fact).get(way));
            }
        }
        int wanted = wanted(4, 7, 10);
        while (facts.size() > wanted) {
            facts.remove(facts.size() - 1 - dice.below(Math.min(3, facts.size())));
        }
        return facts;
    }

    private List<Plot.Quote> quotes() {
        List<Plot.Quote> all = moment.stage().quotes();
        int wanted = Math.min(all.size(), wanted(1, 2, 3));
        var quotes = new ArrayList<Plot.Quote>();
        for (int i = 0; i < wanted; i++) {
            quotes.add(all.get((voice + i) % all.size()));
        }
        return quotes;
    }

    private List<String> recalled() {
        var said = new ArrayList<String>();
        if (stage == 0) {
            return said;
        }
        Happening.Moment first = happening.stages().getFirst();
        var things = moment.cast().things();
        things.putAll(Cast.calendar(Dates.told(first.at())));
        Telling before = telling.recalling(new Cast(things), voice + stage);
        List<Phrase> leads = first.stage().leads();
        said.add(before.say(leads.get(before.way(0, leads.size()))));
        List<List<Phrase>> facts = first.stage().facts();
        int wanted = wanted(2, 3, 4);
        for (int fact = 0; fact < facts.size() && said.size() <= wanted; fact++) {
            int way = before.way(fact + 1, leads.size());
            if (way < facts.get(fact).size()) {
                said.add(before.say(facts.get(fact).get(way)));
            }
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
        // In the words of another voice: a standfirst does not repeat the first paragraph.
        Telling summary = new Telling(telling.cast(), dice, voice + 1);
        List<Phrase> leads = moment.stage().leads();
        return set(summary.say(leads.get(summary.way(0, leads.size()))));
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
