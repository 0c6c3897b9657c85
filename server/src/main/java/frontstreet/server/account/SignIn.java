package frontstreet.server.account;

import frontstreet.server.store.Database;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Signs browsers in, by an address that works once.
///
/// Serves any number of threads.
public final class SignIn {
    /// How long an address works.
    public static final Duration ADDRESS_LASTS = Duration.ofMinutes(30);

    /// How long a browser stays signed in that does not come back.
    public static final Duration SESSION_LASTS = Duration.ofDays(180);

    private final Database database;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    public SignIn(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// A new address's path and query: it signs one browser in, once, within half an hour. Of those
    /// not used the newest twenty are kept.
    public String offer() throws InterruptedException {
        Token token = Token.random(random);
        Instant expires = clock.instant().plus(ADDRESS_LASTS);
        database.write(tx -> tx.sessions().offer(token.digest(), expires, clock.instant()));
        return "/sign-in?token=" + token.text();
    }

    /// Whether a token of an address still works. It stays as it is.
    public boolean isOpen(Token offered) throws InterruptedException {
        Instant now = clock.instant();
        return database.read(tx -> tx.sessions().isOffered(offered.digest(), now));
    }

    /// Uses up the token of an address.
    ///
    /// @return the new session's token; none when the address was used, is too old or was never
    ///   offered
    public Optional<Token> use(Token offered) throws InterruptedException {
        Token session = Token.random(random);
        Instant now = clock.instant();
        boolean opened =
                database.write(tx ->
                        tx.sessions().use(offered.digest(), now)
                                && tx.sessions()
                                        .open(session.digest(), now, now.plus(SESSION_LASTS)));
        return opened ? Optional.of(session) : Optional.empty();
    }

    /// Until when a session lasts; none when it is over or never was.
    public Optional<Instant> lasts(Token session) throws InterruptedException {
        Instant now = clock.instant();
        return database.read(tx -> tx.sessions().lasts(session.digest()))
                .filter(end -> end.isAfter(now));
    }

    /// Whether a session that lasts so long should be made to last longer: half of its time is
    /// over.
    public boolean isWorn(Instant lasts) {
        return lasts.isBefore(clock.instant().plus(SESSION_LASTS.dividedBy(2)));
    }

    /// Makes a session last from now on; one that is over stays so.
    public void extend(Token session) throws InterruptedException {
        Instant now = clock.instant();
        database.write(tx -> tx.sessions().extend(session.digest(), now, now.plus(SESSION_LASTS)));
    }

    /// Ends a session.
    public void end(Token session) throws InterruptedException {
        database.write(tx -> tx.sessions().end(session.digest()));
    }

    /// Ends all sessions, and the addresses that were not used.
    public void endAll() throws InterruptedException {
        database.write(tx -> tx.sessions().endAll());
    }
}
