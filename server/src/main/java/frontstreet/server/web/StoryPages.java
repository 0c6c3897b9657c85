package frontstreet.server.web;

import frontstreet.server.store.ArticleTable.ArticleRow;
import frontstreet.server.store.Database;
import frontstreet.server.store.StoryTable.StoryRow;
import frontstreet.server.store.Tx;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.OptionalLong;

/// The pages of a story and of an article. Each has one address, with the words of its headline;
/// whatever else names its number leads there.
///
/// Serves any number of threads.
final class StoryPages {
    private static final int MOVES_MAX = 10; // a story that was merged into one that was merged …

    private final Database database;
    private final Visitors visitors;
    private final Papers papers;
    private final Pages pages;

    StoryPages(Database database, Visitors visitors, Papers papers, Pages pages) {
        this.database = database;
        this.visitors = visitors;
        this.papers = papers;
        this.pages = pages;
    }

    void story(Context context) throws InterruptedException {
        OptionalLong id = Addresses.number(context.pathParam("id"));
        Optional<StoryView> view =
                id.isEmpty()
                        ? Optional.empty()
                        : database.read(tx -> {
                            Optional<StoryRow> row = story(tx, id.getAsLong());
                            return row.flatMap(it -> StoryView.of(papers.with(tx), tx, it));
                        });
        if (view.isEmpty()) {
            notThereAnyMore(context, id);
        } else if (!isAt(context, view.get().headline().href())) {
            redirect(context, view.get().headline().href());
        } else {
            pages.send(context, 200, "story", view.get());
        }
    }

    /// A story, or what it was merged into.
    private static Optional<StoryRow> story(Tx tx, long id) {
        Optional<StoryRow> row = tx.stories().find(id);
        for (int i = 0; i < MOVES_MAX && row.isPresent() && row.get().mergedInto() != null; i++) {
            row = tx.stories().find(row.get().mergedInto());
        }
        return row.filter(it -> it.mergedInto() == null);
    }

    void article(Context context) throws InterruptedException {
        OptionalLong id = Addresses.number(context.pathParam("id"));
        Visitor visitor = visitors.visitor(context);
        context.header("Vary", "Cookie");
        Optional<ArticleView> view =
                id.isEmpty()
                        ? Optional.empty()
                        : database.read(tx -> {
                            Optional<ArticleRow> row = article(tx, id.getAsLong());
                            return row.flatMap(
                                    it -> ArticleView.of(papers.with(tx), tx, it, visitor));
                        });
        if (view.isEmpty()) {
            notThereAnyMore(context, id);
        } else if (!isAt(context, view.get().headline().href())) {
            redirect(context, view.get().headline().href());
        } else {
            pages.send(context, 200, "article", view.get());
        }
    }

    /// An article, or what it turned out to be.
    private static Optional<ArticleRow> article(Tx tx, long id) {
        Optional<ArticleRow> row = tx.articles().find(id);
        for (int i = 0; i < MOVES_MAX && row.isPresent() && row.get().movedTo() != null; i++) {
            row = tx.articles().find(row.get().movedTo());
        }
        return row.filter(it -> it.movedTo() == null);
    }

    private void notThereAnyMore(Context context, OptionalLong id) throws InterruptedException {
        if (id.isPresent() && database.read(tx -> tx.gone().has(id.getAsLong()))) {
            pages.send(context, 410, "state", StateView.noLongerKept(papers.blank()));
        } else {
            pages.send(context, 404, "state", StateView.notThere(papers.blank()));
        }
    }

    private static boolean isAt(Context context, String address) {
        return context.path().equals(address);
    }

    // The words follow the headline, which may change back: a browser must not keep this for ever.
    static void redirect(Context context, String address) {
        context.header("Cache-Control", "no-cache");
        context.redirect(address, HttpStatus.PERMANENT_REDIRECT);
    }
}
