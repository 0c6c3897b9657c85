package frontstreet.section;

import frontstreet.score.Score;
import frontstreet.text.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Labels, address and words of a story's articles → [SectionGuess].
///
/// ```java
/// SectionClassifier sections = engine.sections();
/// SectionVotes votes = sections.votes(Clues.of(article)); // once an article
/// SectionGuess guess = sections.guess(List.of(votes));    // of all articles of its story
/// ```
///
/// Three kinds of evidence vote, in one unit. *Words*: headline, head of the text and labels, by
/// [SectionWords]. *Labels*: the first names the paper's own section, later ones mean less.
/// *Address*: its folders name sections; the last that names a subject is the most special. The
/// articles of a story vote alike, so that one that is hard to read is carried by the others. How
/// common a section is decides between what else is equal.
///
/// By itself the paper has nine sections: what belongs to technology, science or health is shown in
/// `more`, and so is what says nothing of itself. [#openingAll()] opens those three instead.
///
/// Immutable: serves any number of threads.
public final class SectionClassifier {
    /// Slug of the section for news of the home country.
    public static final String HOME_SECTION = "us";

    /// Slug of the section for news of all other countries.
    public static final String WORLD_SECTION = "world";

    // Chosen on labelled sets, each against what was learned from the others.
    private static final double FIRST_LABEL = 1.1;
    private static final double LATER_LABEL = 0.3;
    private static final double LAST_FOLDER = 0.9;
    private static final double EARLIER_FOLDER = 0.4;
    private static final double OTHER_LANGUAGE = 0.3; // more than nothing, less than a subject
    private static final double SHARE_COUNTS = 0.25;
    private static final double SURENESS = 3; // then as sure as right, on sets not learned from
    private static final double SAYS_NOTHING = 0.05;
    private static final double SAYS_LITTLE = 0.4;
    private static final int LABELS_MAX = 12;
    private static final int HEAD_CHARS = 1500;
    private static final double FEW_TERMS = 1; // so many are half heard

    private final SectionTables tables;
    private final SectionWords words;
    private final SectionNames names;
    private final Places places;
    private final String home;
    private final boolean allOpen;

    private SectionClassifier(SectionTables tables, String home, boolean allOpen) {
        this.tables = tables;
        int homeSection = tables.place(HOME_SECTION);
        int world = tables.place(WORLD_SECTION);
        Countries countries = tables.countries();
        this.words = tables.words().forHome(home, countries, homeSection, world);
        this.names = new SectionNames(tables.sections().all(), countries, tables.stemmed(), home);
        this.places = new Places(countries, home, homeSection, world);
        this.home = home;
        this.allOpen = allOpen;
    }

    /// Loads the tables that the library ships; the paper is at home in the United States.
    public static SectionClassifier load() {
        return of(SectionTables.load());
    }

    /// The same with other lessons than those shipped, as [SectionLearner] makes them.
    public static SectionClassifier taughtBy(Lessons lessons) {
        return of(SectionTables.of(Sections.load(), lessons));
    }

    static SectionClassifier of(SectionTables tables) {
        return new SectionClassifier(tables, SectionWords.HOME, false);
    }

    /// The same for a paper at home elsewhere, whose news then is that of the home section.
    ///
    /// @param country by ISO 3166-1, two letters: "GB". One that we do not know throws
    ///   `IllegalArgumentException`
    public SectionClassifier atHomeIn(String country) {
        String code = country.toUpperCase(Locale.ROOT);
        if (!tables.countries().known(code)) {
            throw new IllegalArgumentException("no country that we know: " + country);
        }
        return new SectionClassifier(tables, code, allOpen);
    }

    /// The same for a paper that opens technology, science and health; `more` is never answered.
    public SectionClassifier openingAll() {
        return new SectionClassifier(tables, home, true);
    }

    /// The sections there are.
    public Sections sections() {
        return tables.sections();
    }

    /// How one article votes.
    public SectionVotes votes(Clues clues) {
        List<String> labels =
                clues.labels().subList(0, Math.min(clues.labels().size(), LABELS_MAX));
        AddressParts address = AddressParts.of(clues.url());
        String site = address.host().isEmpty() ? clues.site() : address.host();
        String country = site == null ? null : Countries.ofHost(site);
        return new SectionVotes(
                ofWords(clues, labels, country),
                ofLabels(labels, country),
                ofAddress(address, country));
    }

    private Map<String, Double> ofWords(
            Clues clues, List<String> labels, @Nullable String country) {
        String headline = clues.headline() + "\n" + String.join("\n", subjects(labels));
        Language language = language(clues);
        Map<String, Double> found = tables.terms().of(headline, clues.text(), language);
        double[] score = words.score(found);
        String read = headline + "\n" + head(clues.text());
        boolean elsewhere = places.isOfElsewhere(language);
        places.move(found.keySet(), read, elsewhere ? Places.ELSEWHERE : country, score);
        double heard = found.size() / (found.size() + FEW_TERMS);
        var votes = new HashMap<String, Double>();
        for (int i = 0; i < score.length; i++) {
            votes.put(tables.topics().get(i).slug(), score[i] * heard);
        }
        if (elsewhere) {
            votes.merge(WORLD_SECTION, OTHER_LANGUAGE, Double::sum);
        }
        return votes;
    }

    /// "Photo gallery" says what kind of thing it is, and nothing of its subject.
    private List<String> subjects(List<String> labels) {
        return labels.stream()
                .filter(label -> !names.of(label, null).contains(Sections.MORE))
                .toList();
    }

    private @Nullable Language language(Clues clues) {
        if (clues.language() != null) {
            return Language.of(clues.language()).orElse(null);
        }
        String text = clues.headline() + "\n" + clues.text();
        return tables.languages().guess(head(text)).orElse(null);
    }

    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), HEAD_CHARS));
    }

    private Map<String, Double> ofLabels(List<String> labels, @Nullable String country) {
        var votes = new HashMap<String, Double>();
        for (int i = 0; i < labels.size(); i++) {
            vote(names.of(labels.get(i), country), i == 0 ? FIRST_LABEL : LATER_LABEL, votes);
        }
        votes.replaceAll((section, vote) -> Math.min(vote, FIRST_LABEL + LATER_LABEL));
        return votes;
    }

    /// A subject is more special than a place: "business/international" is business.
    private Map<String, Double> ofAddress(AddressParts address, @Nullable String country) {
        List<List<String>> found =
                address.labels().stream()
                        .map(folder -> names.of(folder, country))
                        .filter(sections -> !sections.isEmpty())
                        .sorted(Comparator.comparing(SectionClassifier::isSubject))
                        .toList();
        var votes = new HashMap<String, Double>();
        for (int i = 0; i < found.size(); i++) {
            vote(found.get(i), i == found.size() - 1 ? LAST_FOLDER : EARLIER_FOLDER, votes);
        }
        votes.replaceAll((section, vote) -> Math.min(vote, LAST_FOLDER + EARLIER_FOLDER));
        return votes;
    }

    private static boolean isSubject(List<String> sections) {
        return !sections.contains(HOME_SECTION) && !sections.contains(WORLD_SECTION);
    }

    private static void vote(List<String> sections, double worth, Map<String, Double> votes) {
        for (String section : sections) {
            votes.merge(section, worth / sections.size(), Double::sum);
        }
    }

    /// Where a story belongs.
    ///
    /// @param votes of its articles, copies of one text once; none says nothing
    public SectionGuess guess(Collection<SectionVotes> votes) {
        Map<String, Score> scores = scores(votes);
        return allOpen ? best(scores, likely(scores, SURENESS)) : folded(scores, votes);
    }

    private Map<String, Score> scores(Collection<SectionVotes> votes) {
        var scores = new LinkedHashMap<String, Score>();
        for (Section topic : tables.topics()) {
            scores.put(topic.slug(), score(topic, votes));
        }
        return scores;
    }

    private static Score score(Section topic, Collection<SectionVotes> votes) {
        var parts = new LinkedHashMap<String, Double>();
        for (SectionVotes vote : votes) {
            vote.parts(topic.slug())
                    .forEach((part, x) -> parts.merge(part, x / votes.size(), Double::sum));
        }
        parts.put("share", Math.log(topic.share()) * SHARE_COUNTS);
        return new Score(parts.values().stream().mapToDouble(x -> x).sum(), parts);
    }

    /// How likely each section is, all topics open; together 1.
    ///
    /// @param sureness how much a difference of 1 decides, in nats
    Map<String, Double> likely(Collection<SectionVotes> votes, double sureness) {
        return likely(scores(votes), sureness);
    }

    private static Map<String, Double> likely(Map<String, Score> scores, double sureness) {
        double best = scores.values().stream().mapToDouble(Score::value).max().orElse(0);
        var sure = new LinkedHashMap<String, Double>();
        scores.forEach(
                (slug, score) -> sure.put(slug, Math.exp(sureness * (score.value() - best))));
        double all = sure.values().stream().mapToDouble(x -> x).sum();
        sure.replaceAll((slug, x) -> x / all);
        return sure;
    }

    /// The sections that the paper does not open count together for the one that shows them.
    private SectionGuess folded(Map<String, Score> scores, Collection<SectionVotes> votes) {
        if (evidence(scores) < needed(votes)) {
            return new SectionGuess(Sections.MORE, 0, null, Score.of(0));
        }
        var sure = new LinkedHashMap<String, Double>();
        var shown = new LinkedHashMap<String, Score>();
        Map<String, Double> each = likely(scores, SURENESS);
        scores.forEach((slug, score) -> {
            String in = tables.sections().shownIn(slug);
            sure.merge(in, each.getOrDefault(slug, 0.0), Double::sum);
            shown.merge(in, score, (a, b) -> a.value() >= b.value() ? a : b);
        });
        return best(shown, sure);
    }

    /// The most that speaks for any section, beside how common it is.
    private static double evidence(Map<String, Score> scores) {
        return scores.values().stream()
                .mapToDouble(score -> score.value() - score.parts().getOrDefault("share", 0.0))
                .max()
                .orElse(0);
    }

    /// What the source itself calls a video or a picture gallery must speak up to stand elsewhere.
    private static double needed(Collection<SectionVotes> votes) {
        boolean calledMore =
                !votes.isEmpty()
                        && votes.stream()
                                .allMatch(vote ->
                                        vote.labels().containsKey(Sections.MORE)
                                                || vote.address().containsKey(Sections.MORE));
        return calledMore ? SAYS_LITTLE : SAYS_NOTHING;
    }

    private static SectionGuess best(Map<String, Score> scores, Map<String, Double> sure) {
        List<String> slugs = new ArrayList<>(scores.keySet());
        slugs.sort(Comparator.comparingDouble((String slug) -> -sure.getOrDefault(slug, 0.0)));
        String first = slugs.getFirst();
        return new SectionGuess(
                first,
                sure.getOrDefault(first, 0.0),
                slugs.get(1),
                scores.getOrDefault(first, Score.of(0)));
    }
}
