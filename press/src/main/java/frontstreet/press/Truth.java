package frontstreet.press;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// What a perfect reader would know, as two files of one line a piece: `docs.jsonl` {id, source,
/// published, title, text, lang, url, agency?} as documents are read, and `truth.jsonl` {id, story,
/// dup, wireOf, url}: the happening it tells, the first piece with its text (`null` where it is
/// that), and the agency whose text it is (`null` for none).
public final class Truth {
    private final Path docs;
    private final Path truth;

    private Truth(Path folder) {
        this.docs = folder.resolve("docs.jsonl");
        this.truth = folder.resolve("truth.jsonl");
    }

    /// An empty truth in a folder, which is made where it is not there.
    public static Truth in(Path folder) throws IOException {
        Files.createDirectories(folder);
        var truth = new Truth(folder);
        Files.write(truth.docs, new byte[0]);
        Files.write(truth.truth, new byte[0]);
        return truth;
    }

    /// Adds pieces; they are on disk when this returns.
    public void add(List<Piece> pieces) throws IOException {
        try (Writer docs = appending(this.docs);
                Writer truth = appending(this.truth)) {
            for (Piece piece : pieces) {
                docs.write(document(piece));
                truth.write(line(piece));
            }
        }
    }

    private static Writer appending(Path file) throws IOException {
        return Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }

    private static String document(Piece piece) {
        return Json.line(json -> {
            json.writeStringProperty("id", piece.id());
            json.writeStringProperty("source", piece.outlet());
            json.writeStringProperty("published", piece.published().toString());
            json.writeStringProperty("title", piece.text().headline());
            json.writeStringProperty("text", piece.text().body());
            json.writeStringProperty("lang", "en");
            json.writeStringProperty("url", piece.url());
            Json.orNothing(json, "agency", piece.text().agency());
        });
    }

    private static String line(Piece piece) {
        return Json.line(json -> {
            json.writeStringProperty("id", piece.id());
            json.writeStringProperty("story", piece.story());
            Json.orNull(json, "dup", piece.dup());
            Json.orNull(json, "wireOf", piece.wireOf());
            json.writeStringProperty("url", piece.url());
            Section shelf = piece.section();
            Json.orNothing(json, "section", shelf == null ? null : shelf.slug());
        });
    }
}
