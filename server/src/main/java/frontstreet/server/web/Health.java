package frontstreet.server.web;

import frontstreet.server.store.Broken;
import frontstreet.server.store.Database;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is told to whoever watches over the server: `/healthz`, whether it lives, and `/readyz`,
/// whether requests are answered usefully. A word or two each, and nothing of the paper.
///
/// Ready is a server that has started, does not end, and reads its store: then its front page is
/// the last edition or says how far the first one is.
final class Health {
    private static final Logger LOG = LoggerFactory.getLogger(Health.class);
    private static final int UNAVAILABLE = 503;

    private final Database database;
    private final Readiness readiness;

    Health(Database database, Readiness readiness) {
        this.database = database;
        this.readiness = readiness;
    }

    void alive(Context context) throws InterruptedException {
        database.read(tx -> tx.editions().lastId());
        answer(context, "ok");
    }

    void ready(Context context) throws InterruptedException {
        String objection = readiness.objection();
        if (objection == null) {
            objection = store();
        }
        if (objection != null) {
            context.status(UNAVAILABLE);
        }
        answer(context, objection == null ? "ready" : objection);
    }

    private @Nullable String store() throws InterruptedException {
        try {
            database.read(tx -> tx.editions().lastId());
            return null;
        } catch (Broken e) { // why is the operator's to know
            LOG.warn("not ready because={}", e.sentence());
            return "the store cannot be read";
        }
    }

    private static void answer(Context context, String words) {
        context.header("Cache-Control", "no-store").contentType("text/plain").result(words + "\n");
    }
}
