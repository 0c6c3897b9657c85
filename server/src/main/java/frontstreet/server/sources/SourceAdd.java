package frontstreet.server.sources;

import frontstreet.server.admin.Answer;
import frontstreet.server.admin.Order;
import frontstreet.server.admin.Orders;
import frontstreet.server.admin.Refused;
import frontstreet.server.discovery.Discovered;
import frontstreet.server.discovery.Discovered.Feeds;
import frontstreet.server.discovery.Discovered.Nothing;
import frontstreet.server.discovery.Discovery;
import frontstreet.server.discovery.FoundFeed;
import frontstreet.server.fetch.WebAddress;
import frontstreet.server.intake.FirstContact;
import frontstreet.server.intake.ListedOutlets;
import frontstreet.server.store.Database;
import frontstreet.server.store.SourceTable.SourceRow;
import frontstreet.server.store.Tx;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `source add`: an address → what is behind it, told, and the best of it read from now on.
final class SourceAdd implements Orders.Fulfilment {
    private final Database database;
    private final Discovery discovery;
    private final ListedAdd listed;
    private final InstantSource clock;

    SourceAdd(Database database, Discovery discovery, InstantSource clock) {
        this.database = database;
        this.discovery = discovery;
        this.listed = new ListedAdd(database, clock);
        this.clock = clock;
    }

    @Override
    public void fulfil(Order order, Answer answer) throws InterruptedException {
        AddRequest request = AddRequest.of(order);
        if (request.address().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            listed.add(request, answer);
            return;
        }
        Instant now = clock.instant();
        switch (discovery.at(request.address(), now)) {
            case Feeds feeds -> found(request, feeds, answer);
            case Nothing(String because) ->
                    throw new Refused(Refused.UNREADABLE, request.address() + ": " + because);
        }
    }

    private void found(AddRequest request, Feeds feeds, Answer answer) throws InterruptedException {
        var choice = new Choice(request, feeds, chosen(request, feeds));
        Preview.of(request.address(), feeds).forEach(answer::line);
        List<String> said =
                request.isDry()
                        ? database.read(tx -> told(choice, tx))
                        : database.write(tx -> keep(choice, tx));
        said.forEach(answer::line);
    }

    private List<FoundFeed> chosen(AddRequest request, Feeds feeds) throws InterruptedException {
        if (request.feeds().isEmpty()) {
            return List.of(feeds.feeds().getFirst());
        }
        var chosen = new ArrayList<FoundFeed>();
        for (String url : request.feeds()) {
            chosen.add(chosen(WebAddress.plain(url), feeds));
        }
        return chosen;
    }

    private FoundFeed chosen(String url, Feeds feeds) throws InterruptedException {
        Optional<FoundFeed> found =
                feeds.feeds().stream().filter(it -> it.url().equals(url)).findFirst();
        if (found.isPresent()) {
            return found.get();
        }
        Discovered there = discovery.at(url, clock.instant());
        if (there instanceof Feeds other && !other.isPage()) {
            return other.feeds().getFirst();
        }
        throw new Refused(
                Refused.UNREADABLE,
                url + ": " + (there instanceof Nothing none ? none.because() : "it is no feed"));
    }

    /// What was found, and what is taken of it.
    private record Choice(AddRequest request, Feeds feeds, List<FoundFeed> chosen) {}

    /// Whose feeds they are.
    ///
    /// @param known the outlet, when it is one that is known, else `null`
    /// @param slug of it
    /// @param name of it
    private record Owner(@Nullable SourceRow known, String slug, String name) {}

    private static Owner owner(Choice choice, Tx tx) {
        Feeds feeds = choice.feeds();
        FoundFeed first = choice.chosen().getFirst();
        var outlets = new Outlets(tx.sources().all());
        String given = choice.request().name();
        String asked = given == null ? null : ListedOutlets.name(given);
        Optional<SourceRow> known =
                asked == null
                        ? outlets.of(first.url(), feeds.home(), feeds.name())
                        : outlets.named(asked);
        if (known.isPresent()) {
            return new Owner(known.get(), known.get().slug(), known.get().name());
        }
        String name =
                asked != null
                        ? asked
                        : ListedOutlets.name(
                                Objects.requireNonNullElse(feeds.name(), host(first.url())));
        return new Owner(null, outlets.freeSlug(name), name);
    }

    private static String host(String url) {
        return WebAddress.origin(url).orElse(url).replaceAll("^https?://|/$", "");
    }

    private static List<String> told(Choice choice, Tx tx) {
        Owner owner = owner(choice, tx);
        var said = new ArrayList<String>();
        for (FoundFeed feed : fresh(owner, choice, said, tx)) {
            said.add(
                    "Would read %s for %s ('%s'); nothing was changed."
                            .formatted(feed.url(), owner.name(), owner.slug()));
        }
        return said;
    }

    private List<String> keep(Choice choice, Tx tx) {
        Owner owner = owner(choice, tx);
        var said = new ArrayList<String>();
        List<FoundFeed> fresh = fresh(owner, choice, said, tx);
        if (fresh.isEmpty()) {
            return said;
        }
        long id =
                tx.sources()
                        .add(
                                owner.slug(),
                                owner.name(),
                                choice.feeds().home(),
                                FirstContact.ALLOWANCE);
        tx.subscriptions().restore(id, FirstContact.ALLOWANCE);
        boolean isPaused = tx.subscriptions().state(id).paused() != null;
        for (FoundFeed feed : fresh) {
            tx.feeds().add(id, feed.url(), feed.title(), clock.instant());
            said.add("Added to %s ('%s'): %s".formatted(owner.name(), owner.slug(), feed.url()));
        }
        if (isPaused) {
            said.add("It is paused: 'frontstreet source resume %s'.".formatted(owner.slug()));
        }
        return said;
    }

    /// Those that are not read yet; of what is, it says so.
    private static List<FoundFeed> fresh(Owner owner, Choice choice, List<String> said, Tx tx) {
        SourceRow known = owner.known();
        boolean isOpen = choice.feeds().isPage() && choice.request().feeds().isEmpty();
        if (known != null && isOpen) {
            int count = tx.subscriptions().feeds(known.id()).size();
            if (count > 0) {
                said.add(
                        "%s is known already as '%s', and %s of it %s read; name others with --feed."
                                .formatted(
                                        known.name(),
                                        known.slug(),
                                        Words.count(count, "feed"),
                                        count == 1 ? "is" : "are"));
                return List.of();
            }
        }
        var fresh = new ArrayList<FoundFeed>();
        for (FoundFeed feed : choice.chosen()) {
            var there = tx.subscriptions().feed(feed.url());
            if (there.isPresent()) {
                said.add("%s is read already, for '%s'.".formatted(feed.url(), there.get().slug()));
            } else {
                fresh.add(feed);
            }
        }
        return fresh;
    }
}
