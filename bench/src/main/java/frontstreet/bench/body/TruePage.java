package frontstreet.bench.body;

import frontstreet.page.Page;
import frontstreet.page.PageDecoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A page whose article someone has read.
///
/// @param file where its HTML is, gzipped
/// @param bodies what the whole article is, in one or more equally right readings; or nothing
/// @param with what must be in the article, where its whole is not known
/// @param without what must not be in it
record TruePage(
        String url,
        Path file,
        String site,
        List<String> bodies,
        List<String> with,
        List<String> without) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double WEIGHT_OF_PARTS = 0.5;

    /// Reads a folder that holds `pages.jsonl` (`id`, `url`, `file`) and `truth.jsonl` (`id`,
    /// `site`, and `body`, `bodies` or `with` and `without`).
    ///
    /// @param doubtful the ids of pages to leave out
    static List<TruePage> read(Path folder, Set<String> doubtful) throws IOException {
        Map<String, JsonNode> truth = new HashMap<>();
        rows(folder.resolve("truth.jsonl")).forEach(row -> truth.put(text(row, "id"), row));
        var pages = new ArrayList<TruePage>();
        for (JsonNode row : rows(folder.resolve("pages.jsonl"))) {
            JsonNode of = truth.get(text(row, "id"));
            if (of != null && !doubtful.contains(text(row, "id"))) {
                pages.add(page(row, of, folder));
            }
        }
        return pages;
    }

    private static TruePage page(JsonNode row, JsonNode truth, Path folder) {
        List<String> bodies = texts(truth.path("bodies"));
        return new TruePage(
                text(row, "url"),
                folder.resolve(text(row, "file")),
                text(truth, "site"),
                bodies.isEmpty() && truth.has("body") ? List.of(text(truth, "body")) : bodies,
                texts(truth.path("with")),
                texts(truth.path("without")));
    }

    private static List<JsonNode> rows(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).map(JSON::readTree).toList();
        }
    }

    private static String text(JsonNode row, String name) {
        return row.path(name).asString("");
    }

    private static List<String> texts(JsonNode row) {
        return row.valueStream().map(it -> it.asString("")).filter(it -> !it.isBlank()).toList();
    }

    /// The page, decoded and parsed anew.
    Page page() throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return new PageDecoder().decode(in.readAllBytes(), null, url);
        }
    }

    /// Which half of all sites its site is in, by a digest of its name: 0 or 1.
    ///
    /// @param split which of the many ways to halve them: 0, 1, …
    int half(int split) {
        try {
            String named = split == 0 ? site : site + " " + split;
            byte[] digest =
                    MessageDigest.getInstance("MD5").digest(named.getBytes(StandardCharsets.UTF_8));
            return digest[digest.length - 1] & 1;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether each of the texts, pieces of the page, is of the article.
    List<Label> labels(List<String> texts) {
        if (bodies.isEmpty()) {
            return texts.stream().map(this::labelByParts).toList();
        }
        List<List<String>> words = texts.stream().map(Words::of).toList();
        List<Label> labels = new BodyAlignment(bodies.getFirst()).labels(words);
        for (String body : bodies.subList(1, bodies.size())) {
            List<Label> said = new BodyAlignment(body).labels(words);
            for (int i = 0; i < texts.size(); i++) {
                labels.set(i, labels.get(i).and(said.get(i)));
            }
        }
        return labels;
    }

    private Label labelByParts(String text) {
        boolean is = with.stream().anyMatch(part -> holds(text, part));
        boolean isNot = without.stream().anyMatch(part -> holds(text, part));
        if (is == isNot) {
            return Label.UNSURE;
        }
        return is ? Label.OF_BODY : Label.NOT_OF_BODY;
    }

    private static boolean holds(String text, String part) {
        return evened(text).contains(evened(part));
    }

    private static String evened(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /// How much a piece of so many words weighs. By the share of the body that it is, so that every
    /// page weighs about the same, but a short piece more than its words.
    double weight(int words) {
        if (bodies.isEmpty()) {
            return WEIGHT_OF_PARTS;
        }
        double all = Words.of(bodies.getFirst()).size();
        return 20 * (Math.min(words, 200) + 8) / (all + 150);
    }
}
