package frontstreet.server.web;

import frontstreet.server.account.FullText;
import frontstreet.server.account.SignIn;
import frontstreet.server.account.Token;
import frontstreet.server.store.Database;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Who asks for a page: the owner, whose browser carries the cookie of a session, or a visitor.
///
/// Serves any number of threads.
final class Visitors {
    private static final Logger LOG = LoggerFactory.getLogger(Visitors.class);

    // The prefix makes browsers take it from this host over TLS only
    // (https://www.rfc-editor.org/rfc/rfc6265, and its successor draft on prefixes).
    private static final String SECURE_NAME = "__Host-frontstreet";
    private static final String PLAIN_NAME = "frontstreet";

    private final SignIn signIn;
    private final Database database;
    private final FullText fullText;
    private final boolean isSecure;

    /// @param isSecure whether browsers reach the site over TLS
    Visitors(SignIn signIn, Database database, FullText fullText, boolean isSecure) {
        this.signIn = signIn;
        this.database = database;
        this.fullText = fullText;
        this.isSecure = isSecure;
    }

    /// Who asks.
    Visitor visitor(Context context) throws InterruptedException {
        return new Visitor(isSignedIn(context), fullText);
    }

    /// Whether nobody has to sign in to read whole articles, of whatever outlet.
    boolean isOpen() throws InterruptedException {
        return fullText == FullText.EVERYONE
                && !database.read(tx -> tx.subscriptions().hasExcerpts());
    }

    /// Whether who asks is signed in. A session whose time is half over is made to last longer,
    /// which is not waited for.
    boolean isSignedIn(Context context) throws InterruptedException {
        Optional<Token> session = session(context);
        Optional<Instant> lasts =
                session.isEmpty() ? Optional.empty() : signIn.lasts(session.get());
        if (lasts.isPresent() && signIn.isWorn(lasts.get())) {
            Thread.startVirtualThread(() -> extend(session.get()));
            carry(context, session.get().text(), seconds());
        }
        return lasts.isPresent();
    }

    private void extend(Token session) {
        try {
            signIn.extend(session);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the server ends
        } catch (RuntimeException e) { // the top of a unit of work: the next page tries again
            LOG.warn("session not extended", e);
        }
    }

    /// The session that the browser carries, if it may be one.
    Optional<Token> session(Context context) {
        String cookie = context.cookie(name());
        return cookie == null ? Optional.empty() : Token.of(cookie);
    }

    /// Has the browser carry a session.
    void begin(Context context, Token session) {
        carry(context, session.text(), seconds());
    }

    /// Has the browser forget its session.
    void forget(Context context) {
        carry(context, "", 0);
    }

    // Lax, not Strict: a link in a reader app or a letter leads to the article, not to a visitor's
    // view of it. What changes something is a POST, which this cookie is not sent with from
    // elsewhere.
    private void carry(Context context, String value, int seconds) {
        context.header(
                "Set-Cookie",
                name()
                        + "="
                        + value
                        + "; Path=/; Max-Age="
                        + seconds
                        + "; HttpOnly; SameSite=Lax"
                        + (isSecure ? "; Secure" : ""));
    }

    private String name() {
        return isSecure ? SECURE_NAME : PLAIN_NAME;
    }

    private static int seconds() {
        return (int) SignIn.SESSION_LASTS.toSeconds();
    }
}
