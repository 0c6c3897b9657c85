package frontstreet.server.web;

import frontstreet.server.store.Database;
import io.javalin.http.Context;
import java.util.Optional;

/// The page of a search, made for who asks: a visitor is shown of an article no more than its own
/// page shows.
///
/// Serves any number of threads.
final class SearchPages {
    private final Database database;
    private final SearchDesk search;
    private final Visitors visitors;
    private final Papers papers;
    private final Pages pages;

    SearchPages(
            Database database, SearchDesk search, Visitors visitors, Papers papers, Pages pages) {
        this.database = database;
        this.search = search;
        this.visitors = visitors;
        this.papers = papers;
        this.pages = pages;
    }

    void search(Context context) throws InterruptedException {
        Optional<SearchDesk.Found> found =
                search.find(
                        new SearchDesk.Form(
                                context.queryParam("q"),
                                context.queryParam("order"),
                                context.queryParam("page")),
                        papers.now());
        if (found.isEmpty()) {
            pages.send(context, 404, "state", StateView.notThere(papers.blank()));
            return;
        }
        Visitor visitor = visitors.visitor(context);
        SearchView view =
                database.read(tx -> SearchView.of(papers.with(tx), tx, found.get(), visitor));
        context.header("Vary", "Cookie");
        context.header("X-Robots-Tag", "noindex");
        pages.send(context, 200, "search", view);
    }
}
