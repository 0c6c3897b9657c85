package frontstreet.server.upkeep;

import frontstreet.server.admin.Answer;
import frontstreet.server.admin.Order;
import frontstreet.server.admin.Orders;
import frontstreet.server.admin.Refused;
import frontstreet.server.intake.Reread;
import frontstreet.server.store.Database;
import org.jspecify.annotations.Nullable;

/// Order `reread`: reads kept pages again, of one source or of all; says in one line what came of
/// it.
public final class RereadOrder implements Orders.Fulfilment {
    /// The name of the order.
    public static final String NAME = "reread";

    private final Reread reread;
    private final Database database;

    public RereadOrder(Reread reread, Database database) {
        this.reread = reread;
        this.database = database;
    }

    @Override
    public void fulfil(Order order, Answer answer) throws InterruptedException {
        @Nullable String slug = order.words().isEmpty() ? null : order.word();
        if (slug != null && database.read(tx -> tx.sources().find(slug)).isEmpty()) {
            throw new Refused(Refused.UNREADABLE, "there is no source " + slug);
        }
        Reread.Outcome outcome = reread.all(slug);
        answer.line(
                "pages read again: %d; articles changed and filed: %d; no article any more, kept as it was: %d"
                        .formatted(outcome.read(), outcome.changed(), outcome.noArticle()));
    }
}
