package frontstreet.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionLearnerTest {
    private static Clues headline(String words) {
        return new Clues(List.of(), null, null, words, "", "en");
    }

    @Test
    void aWordSpeaksForTheSectionItWasSeenIn() {
        var documents = new ArrayList<Clues>();
        var sections = new ArrayList<String>();
        for (int i = 0; i < 20; i++) {
            documents.add(headline("Zorblat vexil " + i));
            sections.add("sports");
            documents.add(headline("Quandry vexil " + i));
            sections.add("arts");
        }

        Lessons lessons = new SectionLearner().filed(documents, sections).learn();

        int sports = lessons.sections().indexOf("sports");
        assertThat(lessons.seen("zorblat")[sports])
                .isGreaterThan(1.5f * lessons.expected("zorblat")[sports]);
        assertThat(lessons.seen("quandry")[sports]).isZero();
        // What is said in every section says nothing.
        assertThat(lessons.seen("vexil")[sports] / lessons.expected("vexil")[sports])
                .isBetween(0.95f, 1.05f);
        assertThat(
                        SectionClassifier.taughtBy(lessons)
                                .guess(
                                        List.of(
                                                SectionClassifier.taughtBy(lessons)
                                                        .votes(headline("Zorblat"))))
                                .section())
                .isEqualTo("sports");
    }

    @Test
    void unfiledNewsTeachesSoftly() {
        List<Clues> archive = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            archive.add(headline("Zorblat quarterback touchdown " + i));
            archive.add(headline("Senate bill lawmakers " + i));
        }

        Lessons lessons = new SectionLearner().unfiled(archive).learn();

        int sports = lessons.sections().indexOf("sports");
        assertThat(lessons.seen("zorblat")[sports])
                .isGreaterThan(lessons.expected("zorblat")[sports]);
    }

    @Test
    void theTableIsWrittenAsItIsRead() {
        Lessons lessons =
                new SectionLearner().filed(List.of(headline("Zorblat 99")), List.of("us")).learn();

        String table = lessons.table(0);

        assertThat(table).startsWith("term\tus\tworld\t").contains("\nzorblat\t");
        assertThat(table.lines().allMatch(line -> line.split("\t", -1).length == 12)).isTrue();
        assertThat(table).doesNotContain("\n99\t");
    }
}
