package frontstreet.server.sources;

import frontstreet.server.admin.Answer;
import frontstreet.server.admin.Refused;
import frontstreet.server.directory.Directory;
import frontstreet.server.directory.FirstSources;
import frontstreet.server.directory.ListedFeed;
import frontstreet.server.directory.ListedSource;
import frontstreet.server.intake.FirstContact;
import frontstreet.server.store.Database;
import frontstreet.server.store.SourceTable.SourceRow;
import frontstreet.server.store.Tx;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// `source add` of an outlet that the directory lists, by its slug.
final class ListedAdd {
    private final Database database;
    private final InstantSource clock;

    ListedAdd(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(AddRequest request, Answer answer) throws InterruptedException {
        if (!request.feeds().isEmpty() || request.name() != null) {
            throw new Refused(
                    Refused.WRONG_USE, "--feed and --name are for addresses, not for a slug");
        }
        String slug = request.address();
        ListedSource listed =
                Directory.load().sources().stream()
                        .filter(it -> it.slug().equals(slug))
                        .findFirst()
                        .orElse(null);
        List<String> said =
                request.isDry()
                        ? database.read(tx -> told(slug, listed(slug, listed, tx), tx))
                        : database.write(tx -> keep(slug, listed(slug, listed, tx), tx));
        said.forEach(answer::line);
    }

    private static ListedSource listed(String slug, @Nullable ListedSource listed, Tx tx) {
        if (listed != null && !listed.fetchedUnasked().isEmpty()) {
            return listed;
        }
        SourceRow known = tx.sources().find(slug).orElse(null);
        if (known != null && !tx.subscriptions().feeds(known.id()).isEmpty()) {
            throw new Refused(
                    Refused.UNREADABLE,
                    "%s is known already as '%s', and read".formatted(known.name(), slug));
        }
        if (listed != null) {
            throw new Refused(
                    Refused.UNREADABLE,
                    "of %s nothing can be read: %s"
                            .formatted(
                                    listed.name(),
                                    Objects.requireNonNullElse(
                                            listed.says(),
                                            "it has no feed that is known to work.")));
        }
        throw new Refused(
                Refused.WRONG_USE,
                "no outlet '%s' is in the directory: give an address, like %s.example"
                        .formatted(slug, slug));
    }

    private static List<String> fresh(ListedSource listed, Tx tx) {
        return listed.fetchedUnasked().stream()
                .map(ListedFeed::url)
                .filter(it -> tx.subscriptions().feed(it).isEmpty())
                .toList();
    }

    private static List<String> told(String slug, ListedSource listed, Tx tx) {
        var said = new ArrayList<String>();
        for (String url : fresh(listed, tx)) {
            said.add(
                    "Would read %s for %s ('%s'); nothing was changed."
                            .formatted(url, listed.name(), slug));
        }
        return said.isEmpty() ? List.of(known(listed)) : said;
    }

    private List<String> keep(String slug, ListedSource listed, Tx tx) {
        List<String> fresh = fresh(listed, tx);
        if (fresh.isEmpty()) {
            return List.of(known(listed));
        }
        long id = FirstSources.add(listed, clock.instant(), tx);
        tx.subscriptions().restore(id, FirstContact.ALLOWANCE);
        var said = new ArrayList<String>();
        fresh.forEach(it -> said.add("Added to %s ('%s'): %s".formatted(listed.name(), slug, it)));
        return said;
    }

    private static String known(ListedSource listed) {
        return "%s is known already as '%s', and read.".formatted(listed.name(), listed.slug());
    }
}
