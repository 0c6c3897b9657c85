package frontstreet.server.sources;

import frontstreet.server.admin.Order;
import frontstreet.server.admin.Refused;
import frontstreet.server.store.SourceTable.SourceRow;
import frontstreet.server.store.Tx;

/// The outlet that an order names by its slug.
final class Known {
    private Known() {}

    /// The outlet of the order's first word.
    ///
    /// @throws Refused when there is none, or it was removed
    static SourceRow of(Order order, Tx tx) {
        String slug = order.word();
        SourceRow source =
                tx.sources()
                        .find(slug)
                        .orElseThrow(() -> refused("no outlet '%s' is known".formatted(slug)));
        if (!tx.subscriptions().state(source.id()).isKept()) {
            throw refused(
                    "'%s' was removed: 'frontstreet source add' reads it again".formatted(slug));
        }
        return source;
    }

    private static Refused refused(String sentence) {
        return new Refused(Refused.WRONG_USE, sentence + "; 'frontstreet source list' names all");
    }
}
