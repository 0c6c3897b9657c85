package frontstreet.bench.quality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The measures of the authored corpus, and the floors that they may not fall below.
public final class QualityGate {
    private static final String HOME = "US";

    private final Path corpus;

    /// @param corpus the folder that holds the corpus
    public QualityGate(Path corpus) {
        this.corpus = corpus;
    }

    /// Every measure by name, each from 0 to 1.
    public Map<String, Double> measures() throws IOException {
        var measures = new LinkedHashMap<String, Double>();
        measures.put("pages: body, F1 of runs of four words", body());
        measures.put("stories: BCubed F1", groups("story"));
        measures.put("stories: texts, BCubed F1", groups("dup"));
        measures.put("sections: share right", sections());
        return measures;
    }

    /// The floors, by the names of the measures.
    public static Map<String, Double> floors() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(QualityGate.class.getResourceAsStream("floors.json"))) {
            var floors = new LinkedHashMap<String, Double>();
            JsonMapper.builder()
                    .build()
                    .readTree(in)
                    .properties()
                    .forEach(it -> floors.put(it.getKey(), it.getValue().asDouble()));
            return floors;
        }
    }

    private double body() throws IOException {
        var score = new TextScore();
        try (Stream<Path> cases = Files.list(corpus.resolve("pages"))) {
            for (Path folder : cases.sorted().toList()) {
                JsonNode truth = Command.lines(oneLine(folder.resolve("article.json"))).getFirst();
                if (truth.path("body").isArray()) {
                    score.add(read(folder).path("body").asString(""), text(truth.path("body")));
                }
            }
        }
        return score.f1();
    }

    private static String oneLine(Path file) throws IOException {
        return Files.readString(file).replace('\n', ' ');
    }

    private static JsonNode read(Path folder) {
        Path html = folder.resolve("page.html");
        Path page = Files.exists(html) ? html : folder.resolve("page.txt");
        return Command.run("extract", "--any", page.toString()).getFirst();
    }

    private static String text(JsonNode blocks) {
        var text = new StringBuilder();
        blocks.forEach(block -> text.append(block.asString()).append("\n\n"));
        return text.toString();
    }

    private double groups(String field) throws IOException {
        var score = new GroupScore();
        for (Path file : files("stories")) {
            score.add(
                    fields(Command.run("stories", file.toString()), field),
                    fields(Command.lines(Files.readString(file)), field));
        }
        return score.f1();
    }

    private double sections() throws IOException {
        var right = new Counts();
        for (Path file : files("sections")) {
            List<JsonNode> lines = Command.lines(Files.readString(file));
            Map<String, String> homes = fields(lines, "home");
            Map<String, String> truth = fields(lines, "section");
            for (String home : homesOf(homes)) {
                fields(Command.run("sections", "--all", "--home", home, file.toString()), "section")
                        .forEach((id, section) -> {
                            if (homes.getOrDefault(id, HOME).equals(home)) {
                                right.add(section.equals(truth.get(id)) ? 1 : 0, 1, 1);
                            }
                        });
            }
        }
        return right.precision();
    }

    // a document may be one of a paper at home elsewhere
    private static Set<String> homesOf(Map<String, String> homes) {
        var all = new TreeSet<>(homes.values());
        all.add(HOME);
        return all;
    }

    private List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(corpus.resolve(folder))) {
            return files.filter(it -> it.toString().endsWith(".jsonl")).sorted().toList();
        }
    }

    private static Map<String, String> fields(List<JsonNode> lines, String field) {
        var fields = new HashMap<String, String>();
        for (JsonNode line : lines) {
            @Nullable JsonNode value = line.get(field);
            if (value != null && !value.isNull()) {
                fields.put(line.path("id").asString(), value.asString());
            }
        }
        return fields;
    }
}
