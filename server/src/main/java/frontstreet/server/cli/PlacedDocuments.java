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
import frontstreet.story.Story;
import frontstreet.story.StoryId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Documents placed one after another, and where their stories went in merges. A document's number
/// is its place in the input.
///
/// Owned by one thread.
final class PlacedDocuments {
    private final Preparer preparer;
    private final Placer placer;
    private final Map<StoryId, StoryId> merged = new HashMap<>();
    private long read;

    PlacedDocuments(Engine engine) {
        preparer = engine.preparer();
        placer = engine.newPlacer();
    }

    /// Places the next document.
    Placed place(Document document) {
        Placed placed = placer.place(preparer.prepare(filed(document, new ArticleId(read++))));
        for (Merge merge : placed.merges()) {
            merged.put(merge.story(), merge.into());
        }
        return placed;
    }

    private static Filed filed(Document document, ArticleId number) {
        String agency = document.agency();
        return new Filed(
                number,
                new SourceId(document.source()),
                document.at(),
                document.title(),
                document.text(),
                document.language(),
                agency == null ? AgencyMark.in(document.text()).orElse(null) : agency,
                false);
    }

    /// The story that a story was merged into, at last; each is merged into one that is older.
    StoryId last(StoryId story) {
        StoryId at = story;
        for (StoryId into = merged.get(at); into != null; into = merged.get(at)) {
            at = into;
        }
        return at;
    }

    /// A story that is still open.
    Optional<Story> story(StoryId story) {
        return placer.story(story);
    }

    /// How many documents were placed.
    long read() {
        return read;
    }
}
