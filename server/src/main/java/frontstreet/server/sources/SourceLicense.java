package frontstreet.server.sources;

import frontstreet.server.admin.Answer;
import frontstreet.server.admin.Order;
import frontstreet.server.admin.Refused;
import frontstreet.server.store.Database;
import frontstreet.server.store.License;
import frontstreet.server.store.SourceTable.SourceRow;
import frontstreet.server.store.Tx;

/// `source license`: how much of an outlet's articles everybody may read.
final class SourceLicense {
    private final Database database;

    SourceLicense(Database database) {
        this.database = database;
    }

    /// Notes what the second word says, and tells what holds.
    void license(Order order, Answer answer) throws InterruptedException {
        if (order.words().size() < 2) {
            answer.line(database.read(tx -> told(Known.of(order, tx), tx)));
            return;
        }
        String word = order.words().get(1);
        License license =
                License.of(word)
                        .orElseThrow(() ->
                                new Refused(
                                        Refused.WRONG_USE,
                                        "a license is full, excerpt or default: " + word));
        answer.line(
                database.write(tx -> {
                    SourceRow source = Known.of(order, tx);
                    tx.subscriptions().license(source.id(), license);
                    return told(source, tx);
                }));
    }

    private static String told(SourceRow source, Tx tx) {
        return source.name()
                + switch (tx.subscriptions().license(source.id())) {
                    case FULL -> ": everybody reads whole articles of it.";
                    case EXCERPT -> ": who is not signed in reads headlines and openings of it.";
                    case DEFAULT -> ": who reads whole articles of it is set by site.full-text.";
                };
    }
}
