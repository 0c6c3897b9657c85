package frontstreet.server.web;

import frontstreet.section.Section;
import frontstreet.server.store.Database;
import frontstreet.server.store.EditionTable.EditionRow;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// The pages that gather stories: the front page, a section, what outlets there are, what one of
/// them published; and the page that says that there is none.
///
/// Serves any number of threads.
final class NewsPages {
    private final Database database;
    private final Papers papers;
    private final Pages pages;
    private final Readiness readiness;
    private final AtomicBoolean stands = new AtomicBoolean(); // a front page was shown once

    NewsPages(Database database, Papers papers, Pages pages, Readiness readiness) {
        this.database = database;
        this.papers = papers;
        this.pages = pages;
        this.readiness = readiness;
    }

    void front(Context context) throws InterruptedException {
        Optional<Long> last = database.read(tx -> tx.editions().lastId());
        Optional<Body> printed = last.flatMap(pages::front);
        if (printed.isPresent()) {
            pages.send(context, 200, printed.get());
            return;
        }
        Optional<EditionRow> ready =
                database.read(tx ->
                        stands.get() ? tx.editions().last() : FirstEdition.ready(tx, papers.now()));
        if (ready.isEmpty()) {
            firstStart(context);
            return;
        }
        stands.set(true);
        EditionRow row = ready.get();
        Paper paper = papers.of(row.edition());
        FrontPageView view = database.read(tx -> FrontPageView.of(paper, tx));
        pages.send(context, 200, pages.front(row.id(), view));
    }

    private void firstStart(Context context) throws InterruptedException {
        StateView view =
                readiness.isIntakeStopped()
                        ? StateView.stopped(papers.blank())
                        : database.read(tx ->
                                StateView.firstStart(
                                        papers.blank(),
                                        tx.feeds().firstRound(),
                                        tx.articles().count()));
        pages.send(context, 200, "state", view);
    }

    void section(Context context) throws InterruptedException {
        Optional<Section> section = papers.sections().find(context.pathParam("slug"));
        String asked = context.queryParam("day");
        LocalDate day = asked == null ? null : day(asked);
        if (section.isEmpty() || (asked != null && day == null)) {
            notThere(context);
            return;
        }
        SectionView view =
                database.read(tx -> SectionView.of(papers.with(tx), tx, section.get(), day));
        pages.send(context, 200, "section", view);
    }

    private static @Nullable LocalDate day(String asked) {
        try {
            return asked.length() == "2026-01-01".length() ? LocalDate.parse(asked) : null;
        } catch (DateTimeParseException e) {
            return null; // no day
        }
    }

    void sources(Context context) throws InterruptedException {
        pages.send(
                context, 200, "sources", database.read(tx -> SourcesView.of(papers.with(tx), tx)));
    }

    void source(Context context) throws InterruptedException {
        String slug = context.pathParam("slug");
        Optional<SourceView> view =
                database.read(tx ->
                        tx.sources().find(slug).map(it -> SourceView.of(papers.with(tx), tx, it)));
        if (view.isEmpty()) {
            notThere(context);
        } else {
            pages.send(context, 200, "source", view.get());
        }
    }

    void notThere(Context context) {
        pages.send(context, 404, "state", StateView.notThere(papers.blank()));
    }
}
