package frontstreet.bench.section;

import frontstreet.section.Clues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Documents as JSON Lines (`id`, `title`, `text`), read as clues of words alone, and the sections
/// they were filed in.
///
/// @param sections the slug of each document's section, in the same order; empty where nobody filed
record FiledNews(String name, List<Clues> documents, List<String> sections) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// Reads a folder that holds `docs.jsonl` and `truth.jsonl` (`id`, `section`).
    static FiledNews filed(Path folder) throws IOException {
        Map<String, String> truth = new HashMap<>();
        for (JsonNode row : rows(folder.resolve("truth.jsonl"))) {
            truth.put(row.path("id").asString(), row.path("section").asString());
        }
        var documents = new ArrayList<Clues>();
        var sections = new ArrayList<String>();
        for (JsonNode row : rows(folder.resolve("docs.jsonl"))) {
            String section = truth.get(row.path("id").asString());
            if (section != null) {
                documents.add(clues(row));
                sections.add(section);
            }
        }
        return new FiledNews(folder.getFileName() + "", documents, sections);
    }

    /// Reads one file of documents.
    static FiledNews unfiled(Path file) throws IOException {
        return new FiledNews(
                file + "", rows(file).stream().map(FiledNews::clues).toList(), List.of());
    }

    private static List<JsonNode> rows(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).map(JSON::readTree).toList();
        }
    }

    private static Clues clues(JsonNode row) {
        return new Clues(
                List.of(),
                null,
                null,
                row.path("title").asString(""),
                row.path("text").asString(""),
                row.path("lang").asString("en"));
    }
}
