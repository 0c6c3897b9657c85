package frontstreet.server.cli;

import frontstreet.Engine;
import frontstreet.article.ArticleId;
import frontstreet.story.Placed;
import frontstreet.story.StoryId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Documents, placed one after another, and what became of each when all are read.
///
/// Owned by one thread.
final class StoryPlacements {
    /// What became of a document.
    ///
    /// @param story id of the first document of its story
    /// @param dup id of the first document with the same text, its own where none came before
    /// @param wireOf the agency of the document or of any copy of its text, or `null`
    record Row(String id, String story, String dup, @Nullable String wireOf) {}

    private final PlacedDocuments documents;
    private final List<String> ids = new ArrayList<>();
    private final List<StoryId> stories = new ArrayList<>();
    private final List<Integer> firsts = new ArrayList<>();
    private final Map<Integer, String> agencies = new HashMap<>();

    StoryPlacements(Engine engine) {
        documents = new PlacedDocuments(engine);
    }

    /// Places one document: the next.
    void place(Document document) {
        Placed placed = documents.place(document);
        ArticleId copyOf = placed.copyOf();
        int first = copyOf == null ? ids.size() : firsts.get((int) copyOf.value());
        ids.add(document.id());
        stories.add(placed.story());
        firsts.add(first);
        if (placed.agency() != null) {
            agencies.putIfAbsent(first, placed.agency());
        }
    }

    /// Every document, in input order, as the stories stand now.
    List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < ids.size(); i++) {
            int first = firsts.get(i);
            String story = ids.get((int) documents.last(stories.get(i)).value());
            rows.add(new Row(ids.get(i), story, ids.get(first), agencies.get(first)));
        }
        return rows;
    }
}
