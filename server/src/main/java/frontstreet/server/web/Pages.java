package frontstreet.server.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Views → pages: each is printed by the template of its name. The front page is printed once an
/// edition.
///
/// Serves any number of threads.
final class Pages {
    private static final String ASK_AGAIN = "no-cache";
    private static final String HTML = "text/html; charset=utf-8";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, null, Pages.class.getPackageName());
    private final AtomicReference<@Nullable Front> front = new AtomicReference<>();

    /// A printed front page.
    private record Front(long edition, Body body) {}

    /// Prints a view and answers with it.
    void send(Context context, int status, String template, Object view) {
        send(context, status, print(template, view));
    }

    /// The same for a page that belongs to one browser, and is kept nowhere.
    void sendAlone(Context context, int status, String template, Object view) {
        print(template, view).send(context, status, "no-store");
    }

    /// Answers with a printed page.
    void send(Context context, int status, Body page) {
        page.send(context, status, ASK_AGAIN);
    }

    /// The front page of an edition, if that is the one that was printed last.
    Optional<Body> front(long edition) {
        Front last = front.get();
        return last != null && last.edition() == edition
                ? Optional.of(last.body())
                : Optional.empty();
    }

    /// Prints the front page of an edition.
    Body front(long edition, FrontPageView view) {
        Body page = print("front-page", view);
        front.set(new Front(edition, page));
        return page;
    }

    /// Prints a view.
    Body print(String template, Object view) {
        var output = new Utf8ByteOutput();
        templates.render(template + ".jte", view, output);
        return Body.text(HTML, BidiControls.removed(output.toByteArray()));
    }
}
