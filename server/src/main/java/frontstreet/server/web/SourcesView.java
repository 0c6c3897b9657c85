package frontstreet.server.web;

import frontstreet.server.store.ArticleTable.OfSource;
import frontstreet.server.store.FeedTable.Round;
import frontstreet.server.store.FeedTable.Silent;
import frontstreet.server.store.SourceTable.Facts;
import frontstreet.server.store.SourceTable.SourceRow;
import frontstreet.server.store.SubscriptionTable.State;
import frontstreet.server.store.Tx;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The directory of outlets, by letter.
///
/// @param frame round it
/// @param says what the figures are
/// @param ownFault that this machine's own line may be at fault, or `null` when nothing says so
/// @param letters in their order
record SourcesView(Frame frame, String says, @Nullable String ownFault, List<Letter> letters) {
    private static final int FAILED_CHECKS =
            3; // of an outlet that was read before: one may be an accident
    private static final String OTHERS = "#";

    /// The outlets of one letter.
    record Letter(String letter, String id, List<Entry> entries) {}

    /// An outlet.
    ///
    /// @param articles how many it published since midnight, or `""`
    /// @param place where it is found, or `null`
    /// @param standing how it stands, a sentence, or `null` when there is nothing to say
    /// @param trouble or `null` when there is none
    record Entry(
            Link outlet,
            String articles,
            @Nullable String place,
            @Nullable String standing,
            @Nullable String trouble) {}

    static SourcesView of(Paper paper, Tx tx) {
        List<SourceRow> sources = OutletBlock.kept(tx);
        Map<Long, State> states = tx.subscriptions().states();
        Map<Long, Integer> counts = new HashMap<>();
        for (OfSource count :
                tx.articles().countsSince(paper.times().start(paper.times().today()))) {
            counts.put(count.source(), count.articles());
        }
        Map<Long, String> trouble = new HashMap<>();
        for (Silent silent : tx.feeds().silent(FAILED_CHECKS)) {
            trouble.put(
                    silent.source(),
                    "No news from it: %s; last tried %s"
                            .formatted(
                                    silent.trouble(), paper.times().full(silent.tried()).text()));
        }
        Map<Long, Facts> facts = tx.sources().allFacts();
        Map<String, List<Entry>> letters = new TreeMap<>();
        for (SourceRow source : sources) {
            Link site = Origin.of(source.site());
            OutletBlock.Line line = OutletBlock.line(source, counts.getOrDefault(source.id(), 0));
            letters.computeIfAbsent(letter(source.name()), it -> new ArrayList<>())
                    .add(
                            new Entry(
                                    line.outlet(),
                                    line.articles(),
                                    site == null ? null : site.text(),
                                    standing(facts.get(source.id()), states.get(source.id())),
                                    trouble.get(source.id())));
        }
        Round round = tx.feeds().firstRound();
        return new SourcesView(
                paper.frame("News Sources", Menu.SOURCES),
                says(sources.size(), round.all()) + SourceWords.checked(checked(facts, states)),
                ownFault(round),
                letters.entrySet().stream()
                        .map(it ->
                                new Letter(
                                        it.getKey(),
                                        "l-" + id(it.getKey()),
                                        List.copyOf(it.getValue())))
                        .toList());
    }

    // one name that is not found is the outlet's fault, all of several are more likely our own
    private static @Nullable String ownFault(Round round) {
        return round.all() < 2 || round.unfound() < round.all()
                ? null
                : "None of them was found by its name when it was last asked: this machine may have"
                        + " no connection to the internet, or its name server does not answer.";
    }

    private static @Nullable String standing(@Nullable Facts facts, @Nullable State state) {
        if (state != null && state.paused() != null) {
            return "Paused.";
        }
        return facts == null ? null : facts.says();
    }

    /// Of each outlet that the directory lists and that has feeds, whether its feeds were checked
    /// from here.
    private static List<Boolean> checked(Map<Long, Facts> facts, Map<Long, State> states) {
        return states.entrySet().stream()
                .filter(it -> facts.containsKey(it.getKey()) && it.getValue().hasFeeds())
                .map(it -> it.getValue().looked() != null)
                .toList();
    }

    /// @param read how many of the outlets have a feed that is asked
    static String says(int outlets, int read) {
        String which = read < 2 ? "The outlets" : "The " + CountWords.number(read) + " outlets";
        String others =
                read == outlets
                        ? ""
                        : ", and %s of which nothing is read"
                                .formatted(CountWords.number(outlets - read));
        return which
                + " this page is made from"
                + others
                + ". The figure is how many articles each has published since midnight.";
    }

    private static String id(String letter) {
        return letter.equals(OTHERS) ? "other" : letter;
    }

    /// The letter a name stands under: "É" is E, "The" counts, what is no Latin letter stands
    /// apart.
    static String letter(String name) {
        String plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFKD);
        if (plain.isEmpty()) {
            return OTHERS;
        }
        String first = plain.substring(0, 1).toUpperCase(Locale.ROOT);
        return first.matches("[A-Z]") ? first : OTHERS;
    }
}
