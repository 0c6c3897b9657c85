package frontstreet.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Filed news → [Lessons]: which words stand in which section. Pure; for whoever makes the shipped
/// table, or teaches a copy of it.
///
/// Each collection counts by itself, because every outlet has words that it says everywhere: what a
/// term is expected to have in a section is the section's share of all that the collection says.
/// The documents of a section weigh 1/√ of their number, so that large sections do not swallow
/// small ones. What no one has filed can be learned from too: the table's own answers, soft, are
/// taken for labels (two rounds; more drift away).
///
/// The idea of expected counts is Kilgarriff's "Comparing corpora" (International Journal of Corpus
/// Linguistics 6(1), 2001), that of soft labels is Nigam, McCallum, Thrun and Mitchell, "Text
/// classification from labeled and unlabeled documents using EM" (Machine Learning 39, 2000).
public final class SectionLearner {
    private static final double ONE = 10; // a collection of one document of weight 1 weighs 10
    private static final double SURENESS = 8;
    private static final double LEAST_SHARE = 0.02;

    private final SectionTables shipped;
    private final List<List<Lesson>> collections = new ArrayList<>();
    private final List<List<Clues>> archives = new ArrayList<>();

    /// The terms of a document, and each section's share in it.
    private record Lesson(Map<String, Double> terms, Map<String, Double> sections) {}

    public SectionLearner() {
        shipped = SectionTables.of(Sections.load(), nothing());
    }

    private static Lessons nothing() {
        return new Lessons(
                SectionTables.topics(Sections.load()).stream().map(Section::slug).toList());
    }

    /// Takes in one collection of filed documents.
    ///
    /// @param sections the slug of each document's section, in the same order
    public SectionLearner filed(List<Clues> documents, List<String> sections) {
        var lessons = new ArrayList<Lesson>();
        for (int i = 0; i < documents.size(); i++) {
            shipped.place(sections.get(i));
            lessons.add(new Lesson(terms(documents.get(i)), Map.of(sections.get(i), 1.0)));
        }
        collections.add(lessons);
        return this;
    }

    /// Takes in news that nobody has filed.
    public SectionLearner unfiled(List<Clues> documents) {
        archives.add(List.copyOf(documents));
        return this;
    }

    private Map<String, Double> terms(Clues document) {
        Map<String, Double> terms = shipped.terms().of(document.headline(), document.text(), null);
        terms.keySet().removeIf(SectionLearner::isNumber);
        return terms;
    }

    /// Numbers stand anywhere; what they seem to say is an accident of one collection.
    private static boolean isNumber(String term) {
        return term.chars().allMatch(Character::isDigit);
    }

    /// What all of it teaches.
    public Lessons learn() {
        Lessons lessons = of(collections);
        for (int round = 0; round < 2 && !archives.isEmpty(); round++) {
            SectionClassifier teacher =
                    SectionClassifier.of(SectionTables.of(shipped.sections(), lessons))
                            .openingAll();
            var all = new ArrayList<>(collections);
            var answered = new ArrayList<Lesson>();
            archives.forEach(archive -> archive.forEach(d -> answered.add(asked(teacher, d))));
            all.add(answered);
            lessons = of(all);
        }
        return lessons;
    }

    private Lesson asked(SectionClassifier teacher, Clues document) {
        Map<String, Double> likely = teacher.likely(List.of(teacher.votes(document)), SURENESS);
        var soft = new HashMap<>(likely);
        soft.values().removeIf(share -> share < LEAST_SHARE);
        return new Lesson(terms(document), soft);
    }

    private static Lessons of(List<List<Lesson>> collections) {
        Lessons lessons = nothing();
        for (List<Lesson> collection : collections) {
            learn(collection, lessons);
        }
        return lessons;
    }

    private static void learn(List<Lesson> collection, Lessons into) {
        List<String> sections = into.sections();
        var seen = new HashMap<String, double[]>();
        var size = new double[sections.size()];
        for (Lesson lesson : collection) {
            lesson.terms()
                    .forEach((term, x) -> {
                        double[] of = seen.computeIfAbsent(term, t -> new double[size.length]);
                        lesson.sections()
                                .forEach((section, share) -> {
                                    int i = sections.indexOf(section);
                                    of[i] += x * share;
                                    size[i] += x * share;
                                });
                    });
        }
        double whole = 0;
        var damp = new double[size.length];
        for (int i = 0; i < size.length; i++) {
            damp[i] = size[i] > 0 ? ONE / Math.sqrt(size[i]) : 0;
            whole += size[i] * damp[i];
        }
        for (Map.Entry<String, double[]> of : seen.entrySet()) {
            double all = 0;
            for (int i = 0; i < size.length; i++) {
                all += of.getValue()[i] * damp[i];
            }
            for (int i = 0; i < size.length; i++) {
                if (size[i] > 0) {
                    into.add(
                            of.getKey(),
                            i,
                            of.getValue()[i] * damp[i],
                            all * size[i] * damp[i] / whole);
                }
            }
        }
    }
}
