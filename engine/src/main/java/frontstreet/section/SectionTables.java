package frontstreet.section;

import frontstreet.text.Background;
import frontstreet.text.LanguageGuesser;
import frontstreet.text.StopWords;
import java.util.List;

/// What the package ships, loaded once.
///
/// @param sections the rows
/// @param topics the rows that have words, in the order of the numbers in the tables
/// @param words what each term is worth to a paper at home in [SectionWords#HOME]
record SectionTables(
        Sections sections,
        List<Section> topics,
        Countries countries,
        Stemmed stemmed,
        LanguageGuesser languages,
        SectionWords words,
        SectionTerms terms) {

    static SectionTables load() {
        Sections sections = Sections.load();
        return of(sections, Lessons.load());
    }

    /// The tables with other lessons than those shipped.
    static SectionTables of(Sections sections, Lessons lessons) {
        List<Section> topics = topics(sections);
        if (!lessons.sections().equals(topics.stream().map(Section::slug).toList())) {
            throw new IllegalArgumentException("lessons in " + lessons.sections());
        }
        var stemmed = new Stemmed(StopWords.load());
        Countries countries = Countries.load(stemmed);
        var lexicon =
                new Lexicon(
                        topics,
                        countries,
                        stemmed,
                        place(topics, SectionClassifier.HOME_SECTION),
                        place(topics, SectionClassifier.WORLD_SECTION));
        SectionWords words = SectionWords.of(lexicon, lessons);
        return new SectionTables(
                sections,
                topics,
                countries,
                stemmed,
                LanguageGuesser.load(),
                words,
                new SectionTerms(Background.load(), stemmed, words.phrases()));
    }

    static List<Section> topics(Sections sections) {
        return sections.all().stream().filter(row -> !row.slug().equals(Sections.MORE)).toList();
    }

    /// The place of a section among the numbers.
    int place(String slug) {
        return place(topics, slug);
    }

    private static int place(List<Section> topics, String slug) {
        for (int i = 0; i < topics.size(); i++) {
            if (topics.get(i).slug().equals(slug)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no section " + slug);
    }
}
