package frontstreet.bench.body;

import frontstreet.article.BodySigns;
import frontstreet.article.BodySigns.Judgement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes the weights of the finder of bodies from pages whose articles someone has read, and tells
/// how well they travel.
///
/// ```
/// LearnBody OUT [--half 0|1 [--split N]] [--ridge N] [--without IDS.txt] FOLDER…
/// ```
///
/// Each FOLDER holds `pages.jsonl`, `truth.jsonl` and the pages. The three judgements are learned
/// one after the other, each from what the finder sees after those before it, and written to
/// `OUT/body-alone.tsv`, `OUT/body-set.tsv` and `OUT/body-settled.tsv`, below the comments at the
/// head of what these held before. With `--half` only one half of the sites teaches, and how well
/// the pieces of the other half are judged is printed too; `--split` halves the sites in another
/// way. `--ridge` replaces the ridge of all three judgements, which is 30 for a piece alone and 50
/// in its setting. IDS.txt names pages with a doubtful truth, one a line.
public final class LearnBody {
    private static final double RIDGE = 30;
    private static final double RIDGE_IN_SETTING = 50;

    private final BodySigns seen = new BodySigns();
    private final Path out;
    private final @Nullable String ridge;

    private LearnBody(Path out, @Nullable String ridge) {
        this.out = out;
        this.ridge = ridge;
    }

    /// Runs it.
    public static void main(String[] args) throws IOException {
        Map<String, String> options = new HashMap<>();
        var folders = new ArrayList<Path>();
        for (int i = 1; i < args.length; i++) {
            if (args[i].startsWith("--")) {
                options.put(args[i], args[++i]);
            } else {
                folders.add(Path.of(args[i]));
            }
        }
        int half = Integer.parseInt(options.getOrDefault("--half", "-1"));
        int split = Integer.parseInt(options.getOrDefault("--split", "0"));
        new LearnBody(Path.of(args[0]), options.get("--ridge"))
                .learn(
                        pages(folders, options).stream()
                                .collect(
                                        Collectors.partitioningBy(
                                                page -> half < 0 || page.half(split) == half)));
    }

    private static List<TruePage> pages(List<Path> folders, Map<String, String> options)
            throws IOException {
        String without = options.get("--without");
        Set<String> doubtful =
                without == null ? Set.of() : new HashSet<>(Files.readAllLines(Path.of(without)));
        var pages = new ArrayList<TruePage>();
        for (Path folder : folders) {
            pages.addAll(TruePage.read(folder, doubtful));
        }
        return pages;
    }

    // parts: those that teach, and those that are to be judged unseen
    private void learn(Map<Boolean, List<TruePage>> parts) throws IOException {
        for (Judgement judgement : Judgement.values()) {
            List<Lesson> lessons = lessons(parts.getOrDefault(true, List.of()), judgement);
            BodyWeights weights = BodyWeights.learn(lessons, ridge(judgement));
            System.out.println(judgement + ", learned from: " + weights.judged(lessons));
            List<Lesson> others = lessons(parts.getOrDefault(false, List.of()), judgement);
            if (!others.isEmpty()) {
                System.out.println(judgement + ", never seen: " + weights.judged(others));
            }
            seen.teach(judgement, weights.of());
            write(judgement, weights);
        }
    }

    private double ridge(Judgement judgement) {
        if (ridge != null) {
            return Double.parseDouble(ridge);
        }
        return judgement == Judgement.ALONE ? RIDGE : RIDGE_IN_SETTING;
    }

    private List<Lesson> lessons(List<TruePage> pages, Judgement judgement) throws IOException {
        var lessons = new ArrayList<Lesson>();
        for (TruePage page : pages) {
            BodySigns.Seen pieces = seen.of(page.page(), judgement);
            List<Label> labels = page.labels(pieces.texts());
            for (int i = 0; i < pieces.signs().size(); i++) {
                if (labels.get(i) != Label.UNSURE) {
                    double weight = page.weight(Words.of(pieces.texts().get(i)).size());
                    boolean ofBody = labels.get(i) == Label.OF_BODY;
                    lessons.add(new Lesson(pieces.signs().get(i), ofBody, weight));
                }
            }
        }
        return lessons;
    }

    private void write(Judgement judgement, BodyWeights weights) throws IOException {
        Path file = out.resolve("body-" + judgement.name().toLowerCase(Locale.ROOT) + ".tsv");
        Files.writeString(file, head(file) + weights.table());
    }

    private static String head(Path file) throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        return Files.readAllLines(file).stream()
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
