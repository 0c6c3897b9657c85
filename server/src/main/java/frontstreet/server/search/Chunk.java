package frontstreet.server.search;

import frontstreet.server.store.ChangeTable;
import frontstreet.server.store.ChangeTable.ChangedArticle;
import frontstreet.server.store.ChangeTable.ChangedStory;
import frontstreet.server.store.ChangeTable.Gone;
import frontstreet.server.store.Tx;
import java.util.List;

/// What comes next in the store after a position.
///
/// @param next the position after it
record Chunk(
        List<ChangedArticle> articles, List<ChangedStory> stories, List<Gone> gone, Position next) {

    static Chunk after(Tx tx, Position at, int most) {
        ChangeTable changes = tx.changes();
        List<ChangedArticle> articles = changes.articlesAfter(at.change(), at.article(), most);
        List<ChangedStory> stories = changes.storiesAfter(at.story(), most);
        List<Gone> gone = changes.goneAfter(at.gone(), most);
        var next =
                new Position(
                        articles.isEmpty() ? at.change() : articles.getLast().change(),
                        articles.isEmpty() ? at.article() : articles.getLast().row().id(),
                        stories.isEmpty() ? at.story() : stories.getLast().change(),
                        gone.isEmpty() ? at.gone() : gone.getLast().number());
        return new Chunk(articles, stories, gone, next);
    }

    boolean isEmpty() {
        return articles.isEmpty() && stories.isEmpty() && gone.isEmpty();
    }
}
