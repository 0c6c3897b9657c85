package frontstreet.bench.section;

import frontstreet.section.Lessons;
import frontstreet.section.SectionClassifier;
import frontstreet.section.SectionGuess;
import frontstreet.section.SectionLearner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Makes the table of section words from filed news, and tells how well it travels.
///
/// ```
/// LearnSections OUT.tsv FOLDER… [--unfiled FILE…]
/// ```
///
/// Each FOLDER holds one collection: `docs.jsonl` and `truth.jsonl`; each FILE documents that
/// nobody filed. First every collection is answered with what the others teach, and the share of
/// right answers is printed; then the table that all of them teach is written to OUT, below the
/// comments at the head of what OUT held before.
public final class LearnSections {
    private static final double LEAST = 0.04;

    private LearnSections() {}

    /// Runs it.
    public static void main(String[] args) throws IOException {
        var filed = new ArrayList<FiledNews>();
        var unfiled = new ArrayList<FiledNews>();
        boolean folders = true;
        for (String arg : List.of(args).subList(1, args.length)) {
            if (arg.equals("--unfiled")) {
                folders = false;
            } else if (folders) {
                filed.add(FiledNews.filed(Path.of(arg)));
            } else {
                unfiled.add(FiledNews.unfiled(Path.of(arg)));
            }
        }
        for (FiledNews held : filed) {
            List<FiledNews> others =
                    filed.stream().filter(f -> !f.name().equals(held.name())).toList();
            tell(held, learn(others, unfiled));
        }
        Path out = Path.of(args[0]);
        Files.writeString(out, head(out) + learn(filed, unfiled).table(LEAST));
    }

    private static String head(Path out) throws IOException {
        return Files.readAllLines(out).stream()
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static Lessons learn(List<FiledNews> filed, List<FiledNews> unfiled) {
        var learner = new SectionLearner();
        filed.forEach(news -> learner.filed(news.documents(), news.sections()));
        unfiled.forEach(news -> learner.unfiled(news.documents()));
        return learner.learn();
    }

    /// Prints how many answers are right, and how sure they were: the two should be alike.
    private static void tell(FiledNews held, Lessons lessons) {
        SectionClassifier classifier = SectionClassifier.taughtBy(lessons).openingAll();
        int all = held.documents().size();
        int right = 0;
        double sure = 0;
        for (int i = 0; i < all; i++) {
            var votes = List.of(classifier.votes(held.documents().get(i)));
            SectionGuess guess = classifier.guess(votes);
            right += guess.section().equals(held.sections().get(i)) ? 1 : 0;
            sure += guess.sure();
        }
        System.out.printf(
                Locale.ROOT,
                "%s: right %.3f, sure %.3f of %d%n",
                held.name(),
                (double) right / all,
                sure / all,
                all);
    }
}
