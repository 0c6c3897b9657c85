package frontstreet.server.store;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What keeps somebody who works on the store from going on: noted once when it is met, and once
/// when it is over.
///
/// Serves any number of threads.
public final class Outage {
    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

    private final String who;
    private final AtomicReference<@Nullable String> trouble = new AtomicReference<>();

    /// @param who works on the store, in a word
    public Outage(String who) {
        this.who = who;
    }

    /// What is wrong and what to do, one sentence, or `null` when nothing is.
    public @Nullable String trouble() {
        return trouble.get();
    }

    /// The store was broken when it was last tried.
    public void met(Broken broken) {
        String sentence = broken.sentence();
        if (!sentence.equals(trouble.getAndSet(sentence))) {
            LOG.warn("{} waits because={}", who, sentence);
        }
    }

    /// The store was whole when it was last tried.
    public void over() {
        if (trouble.getAndSet(null) != null) {
            LOG.warn("{} goes on", who);
        }
    }
}
