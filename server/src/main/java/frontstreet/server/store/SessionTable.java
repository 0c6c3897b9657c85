package frontstreet.server.store;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Tables `sign_in` and `session`: the addresses that sign a browser in, and the browsers that are
/// signed in. Of every secret only the digest is kept.
public final class SessionTable {
    private static final int OFFERS_MAX = 20;
    private static final int SESSIONS_MAX = 200;

    private final Handle handle;

    SessionTable(Handle handle) {
        this.handle = handle;
    }

    /// Keeps an address that was offered; those that are too old go, and all but the newest twenty.
    public int offer(String digest, Instant expires, Instant now) {
        handle.createUpdate("DELETE FROM sign_in WHERE expires_at <= :now")
                .bind("now", now.toEpochMilli())
                .execute();
        handle.createUpdate(
                        """
                        DELETE FROM sign_in WHERE digest NOT IN
                            (SELECT digest FROM sign_in ORDER BY expires_at DESC LIMIT :kept)
                        """)
                .bind("kept", OFFERS_MAX - 1)
                .execute();
        return handle.createUpdate(
                        "INSERT INTO sign_in (digest, expires_at) VALUES (:digest, :expires)")
                .bind("digest", digest)
                .bind("expires", expires.toEpochMilli())
                .execute();
    }

    /// Whether an address was offered, and neither used nor too old.
    public boolean isOffered(String digest, Instant now) {
        return handle.createQuery(
                                "SELECT count(*) AS n FROM sign_in WHERE digest = :digest AND expires_at > :now")
                        .bind("digest", digest)
                        .bind("now", now.toEpochMilli())
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    /// Uses an address up; false when it cannot be used any more.
    public boolean use(String digest, Instant now) {
        return handle.createUpdate(
                                "DELETE FROM sign_in WHERE digest = :digest AND expires_at > :now")
                        .bind("digest", digest)
                        .bind("now", now.toEpochMilli())
                        .execute()
                == 1;
    }

    /// Opens a session; those that are over go, and all but the newest two hundred.
    public boolean open(String digest, Instant now, Instant expires) {
        handle.createUpdate("DELETE FROM session WHERE expires_at <= :now")
                .bind("now", now.toEpochMilli())
                .execute();
        handle.createUpdate(
                        """
                        DELETE FROM session WHERE digest NOT IN
                            (SELECT digest FROM session ORDER BY expires_at DESC LIMIT :kept)
                        """)
                .bind("kept", SESSIONS_MAX - 1)
                .execute();
        return handle.createUpdate(
                                """
                                INSERT INTO session (digest, made_at, expires_at)
                                VALUES (:digest, :now, :expires)
                                """)
                        .bind("digest", digest)
                        .bind("now", now.toEpochMilli())
                        .bind("expires", expires.toEpochMilli())
                        .execute()
                == 1;
    }

    /// Until when a session lasts, or lasted; none when there is none.
    public Optional<Instant> lasts(String digest) {
        return handle.createQuery("SELECT expires_at FROM session WHERE digest = :digest")
                .bind("digest", digest)
                .map((row, context) -> Columns.time(row, "expires_at"))
                .findOne();
    }

    /// Makes a session that is not over last longer.
    public int extend(String digest, Instant now, Instant expires) {
        return handle.createUpdate(
                        """
                        UPDATE session SET expires_at = :expires
                        WHERE digest = :digest AND expires_at > :now
                        """)
                .bind("digest", digest)
                .bind("now", now.toEpochMilli())
                .bind("expires", expires.toEpochMilli())
                .execute();
    }

    /// Ends a session.
    public int end(String digest) {
        return handle.createUpdate("DELETE FROM session WHERE digest = :digest")
                .bind("digest", digest)
                .execute();
    }

    /// Ends every session, and every address that was offered.
    public int endAll() {
        handle.execute("DELETE FROM sign_in");
        return handle.execute("DELETE FROM session");
    }
}
