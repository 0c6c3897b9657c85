package frontstreet.server.web;

import frontstreet.server.account.SignIn;
import frontstreet.server.account.Token;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.function.Supplier;

/// The addresses by which a browser is signed in and out. Following an address changes nothing:
/// mail and chat programs look addresses up before people do. The button on its page does.
///
/// Serves any number of threads.
final class SignInPages {
    private static final int FORBIDDEN = 403;

    private final SignIn signIn;
    private final Visitors visitors;
    private final Pages pages;
    private final Supplier<Paper> paper;
    private final boolean isNamed;

    /// @param paper what a page is made with that asks the store for nothing
    /// @param isNamed whether commands have to name the data folder
    SignInPages(
            SignIn signIn, Visitors visitors, Pages pages, Supplier<Paper> paper, boolean isNamed) {
        this.isNamed = isNamed;
        this.signIn = signIn;
        this.visitors = visitors;
        this.pages = pages;
        this.paper = paper;
    }

    /// The page of an address, or without one how to get it.
    void show(Context context) throws InterruptedException {
        String offered = context.queryParam("token");
        if (offered == null) {
            send(context, 200, unasked(context));
            return;
        }
        Optional<Token> token = Token.of(offered);
        if (token.isPresent() && signIn.isOpen(token.get())) {
            send(context, 200, SignInView.offered(paper.get(), token.get().text()));
        } else {
            send(context, FORBIDDEN, SignInView.stale(paper.get(), isNamed));
        }
    }

    private SignInView unasked(Context context) throws InterruptedException {
        if (visitors.isSignedIn(context)) {
            return SignInView.done(paper.get());
        }
        return visitors.isOpen()
                ? SignInView.open(paper.get())
                : SignInView.how(paper.get(), isNamed);
    }

    /// Signs the browser in and leads to the front page.
    void enter(Context context) throws InterruptedException {
        String offered = context.formParam("token");
        Optional<Token> token = offered == null ? Optional.empty() : Token.of(offered);
        Optional<Token> session = token.isEmpty() ? Optional.empty() : signIn.use(token.get());
        if (session.isEmpty()) {
            send(context, FORBIDDEN, SignInView.stale(paper.get(), isNamed));
            return;
        }
        visitors.begin(context, session.get());
        context.redirect("/", HttpStatus.SEE_OTHER);
    }

    /// Signs the browser out, or all of them.
    void leave(Context context) throws InterruptedException {
        Optional<Token> session = visitors.session(context);
        if (session.isPresent() && visitors.isSignedIn(context)) {
            if ("all".equals(context.formParam("of"))) {
                signIn.endAll();
            } else {
                signIn.end(session.get());
            }
        }
        visitors.forget(context);
        context.redirect("/sign-in", HttpStatus.SEE_OTHER);
    }

    private void send(Context context, int status, SignInView view) {
        pages.sendAlone(context, status, "sign-in", view);
    }
}
