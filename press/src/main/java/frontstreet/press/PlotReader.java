package frontstreet.press;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads plots. A file of them has one line a thought:
///
/// ```
/// = us/bridge-closed national      a plot: section/name, and how far it can be heard
/// = format/lottery format us       a recurring format, and its section
/// = arts/heist world alone         a plot around which nothing general is said
/// = us/heat-wave national summer   a plot of some days alone: `summer`, `winter`, `weekdays`
/// place: @town                     a slot cast from a list of the lexicon
/// eng: @person the bridge engineer   somebody; `@person:place` is named as people are there,
///                                  `@person.f` a woman, `@person:place.m` a man
/// n: 12..40                        a whole number; `12..40 x100` in hundreds; `1.2..3.4` with a decimal
/// left: = n - 3                    a number made of two
/// flaw / cure: a / b | c / d       ways, one is taken; several slots may be filled together
/// hinge n: the number of …         the number a first version may get wrong
/// P bridge: A caption              what the picture shows; again for another caption
/// B: T: C: W:                      headlines: broadsheet, tabloid, broadcaster, wire
/// L: A lead                        again for another way to say it
/// F: A fact                        and on the next lines
/// ~ the same fact                  in other words
/// Q eng: What they said
/// + 90..240                        what follows after so many minutes; B, T, C, W, L, F, Q again
/// set n: = n + 4                   a slot that has changed by then
/// ```
final class PlotReader {
    private static final List<String> FILES =
            List.of(
                    "us",
                    "world",
                    "business",
                    "politics",
                    "entertainment",
                    "sports",
                    "arts",
                    "lifestyle",
                    "technology",
                    "science",
                    "health",
                    "formats");

    private static final String ALONE = "alone";

    private final List<Plot> plots = new ArrayList<>();
    private @Nullable Draft draft;

    private PlotReader() {}

    /// All plots there are.
    static List<Plot> load() {
        var reader = new PlotReader();
        for (String file : FILES) {
            reader.read("plots/" + file + ".txt");
        }
        return reader.all();
    }

    /// What may be said around happenings, written like plots.
    static List<Plot> contexts() {
        var reader = new PlotReader();
        reader.read("contexts.txt");
        return reader.all();
    }

    private void read(String resource) {
        for (String line : Resources.lines(resource)) {
            take(line);
        }
    }

    private List<Plot> all() {
        close();
        return List.copyOf(plots);
    }

    private void take(String line) {
        if (line.startsWith("= ")) {
            close();
            String[] words = line.substring(2).split(" ", -1);
            draft = new Draft(List.of(words));
            return;
        }
        Draft open = draft;
        if (open == null) {
            throw new IllegalStateException("a line before the first plot: " + line);
        }
        try {
            open.take(line);
        } catch (RuntimeException e) {
            throw new IllegalStateException("in " + open.name + ": " + line, e);
        }
    }

    private void close() {
        if (draft != null) {
            plots.add(draft.plot());
        }
    }

    /// A plot while it is read.
    private static final class Draft {
        private final String name;
        private final String scale;
        private final String shelf;
        private final Days days;
        private final List<Plot.Definition> slots = new ArrayList<>();
        private Plot.@Nullable Hinge hinge;
        private String scene = "skyline";
        private final List<Phrase> captions = new ArrayList<>();
        private final List<StageDraft> stages = new ArrayList<>();

        Draft(List<String> head) {
            this.name = head.get(0);
            this.scale = head.get(1);
            List<String> more = head.subList(2, head.size());
            this.days = more.isEmpty() ? Days.ALL : Days.named(more.getLast());
            this.shelf = more.size() > (days == Days.ALL ? 0 : 1) ? more.getFirst() : "";
            stages.add(new StageDraft(0, 0));
        }

        void take(String line) {
            if (line.startsWith("~ ")) {
                stages.getLast().again(line.substring(2));
                return;
            }
            if (line.startsWith("+ ")) {
                String[] span = line.substring(2).split("\\.\\.", -1);
                stages.add(new StageDraft(Integer.parseInt(span[0]), Integer.parseInt(span[1])));
                return;
            }
            int colon = line.indexOf(": ");
            String key = line.substring(0, colon);
            take(key, line.substring(colon + 2).strip());
        }

        private void take(String key, String text) {
            if (key.startsWith("P ")) {
                scene = key.substring(2);
                captions.add(Phrase.of(text));
            } else if (key.startsWith("hinge ")) {
                hinge = new Plot.Hinge(key.substring(6), text);
            } else if (key.startsWith("set ")) {
                stages.getLast().sets.add(definition(key.substring(4), text));
            } else if (key.startsWith("Q ") || (key.length() == 1 && key.equals(upper(key)))) {
                stages.getLast().take(key, text);
            } else {
                slots.add(definition(key, text));
            }
        }

        // Recurring formats and contexts name their section, where it matters; others are called by
        // it.
        private Section section() {
            if (!shelf.isEmpty() && !shelf.equals(ALONE)) {
                return Section.of(shelf);
            }
            String start = name.substring(0, name.indexOf('/'));
            return start.equals("context") ? Section.US : Section.of(start);
        }

        private static String upper(String key) {
            return key.toUpperCase(Locale.ROOT);
        }

        private static Plot.Definition definition(String names, String rule) {
            return new Plot.Definition(List.of(names.split(" / ", -1)), rule);
        }

        Plot plot() {
            return new Plot(
                    name,
                    section(),
                    Plot.Scale.valueOf(upper(scale)),
                    slots,
                    hinge,
                    scene,
                    captions,
                    stages.stream().map(StageDraft::stage).toList(),
                    days,
                    shelf.equals(ALONE));
        }
    }

    /// A stage while it is read.
    private static final class StageDraft {
        private static final Map<String, HeadlineStyle> STYLES =
                Map.of(
                        "B", HeadlineStyle.BROADSHEET,
                        "T", HeadlineStyle.TABLOID,
                        "C", HeadlineStyle.BROADCASTER,
                        "W", HeadlineStyle.WIRE);

        private final int afterMin;
        private final int afterMax;
        private final List<Plot.Definition> sets = new ArrayList<>();
        private final Map<HeadlineStyle, List<Phrase>> heads = new EnumMap<>(HeadlineStyle.class);
        private final List<Phrase> leads = new ArrayList<>();
        private final List<List<Phrase>> facts = new ArrayList<>();
        private final List<Plot.Quote> quotes = new ArrayList<>();

        StageDraft(int afterMin, int afterMax) {
            this.afterMin = afterMin;
            this.afterMax = afterMax;
        }

        void take(String key, String text) {
            Phrase phrase = Phrase.of(text);
            if (key.startsWith("Q ")) {
                quotes.add(new Plot.Quote(key.substring(2), phrase));
            } else if (key.equals("L")) {
                leads.add(phrase);
            } else if (key.equals("F")) {
                facts.add(new ArrayList<>(List.of(phrase)));
            } else {
                HeadlineStyle style = STYLES.get(key);
                if (style == null) {
                    throw new IllegalStateException("what is " + key + "?");
                }
                heads.computeIfAbsent(style, k -> new ArrayList<>()).add(phrase);
            }
        }

        void again(String text) {
            facts.getLast().add(Phrase.of(text));
        }

        Plot.Stage stage() {
            return new Plot.Stage(
                    afterMin,
                    afterMax,
                    List.copyOf(sets),
                    Map.copyOf(heads),
                    List.copyOf(leads),
                    facts.stream().map(List::copyOf).toList(),
                    List.copyOf(quotes));
        }
    }
}
