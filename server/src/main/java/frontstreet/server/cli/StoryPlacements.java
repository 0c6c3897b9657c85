package frontstreet.server.cli;

import frontstreet.Engine;
import frontstreet.article.AgencyMark;
import frontstreet.article.ArticleId;
import frontstreet.source.SourceId;
import frontstreet.story.Filed;
import frontstreet.story.Merge;
import frontstreet.story.Placed;
import frontstreet.story.Placer;
import frontstreet.story.Preparer;
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

    private final Preparer preparer;
    private final Placer placer;
    private final List<String> ids = new ArrayList<>();
    private final List<StoryId> stories = new ArrayList<>();
    private final List<Integer> firsts = new ArrayList<>();
    private final Map<StoryId, StoryId> merged = new HashMap<>();
    private final Map<Integer, String> agencies = new HashMap<>();

    StoryPlacements(Engine engine) {
        preparer = engine.preparer();
        placer = engine.newPlacer();
    }

    /// Places one document: the next.
    void place(Document document) {
        int number = ids.size();
        Placed placed = placer.place(preparer.prepare(filed(document, number)));
        int first = placed.copyOf() == null ? number : firsts.get((int) placed.copyOf().value());
        ids.add(document.id());
        stories.add(placed.story());
        firsts.add(first);
        for (Merge merge : placed.merges()) {
            merged.put(merge.story(), merge.into());
        }
        if (placed.agency() != null) {
            agencies.putIfAbsent(first, placed.agency());
        }
    }

    private static Filed filed(Document document, int number) {
        String agency = document.agency();
        return new Filed(
                new ArticleId(number),
                new SourceId(document.source()),
                document.at(),
                document.title(),
                document.text(),
                document.language(),
                agency == null ? AgencyMark.in(document.text()).orElse(null) : agency,
                false);
    }

    /// Every document, in input order, as the stories stand now.
    List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < ids.size(); i++) {
            int first = firsts.get(i);
            String story = ids.get((int) last(stories.get(i)).value());
            rows.add(new Row(ids.get(i), story, ids.get(first), agencies.get(first)));
        }
        return rows;
    }

    /// The story that a story was merged into, at last; each is merged into one that is older.
    private StoryId last(StoryId story) {
        StoryId at = story;
        for (StoryId into = merged.get(at); into != null; into = merged.get(at)) {
            at = into;
        }
        return at;
    }
}
