package frontstreet.duplicate;

import frontstreet.article.ArticleId;
import frontstreet.source.SourceId;
import frontstreet.text.Postings;
import frontstreet.text.Tally;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/// The texts of recent days, and which articles carry them.
///
/// A shingle's commonness is counted over texts, not copies. Texts leave when their last carrier is
/// seven days behind the news ([Horizon]), or, the oldest first, when there are more than four
/// million shingles or 200,000 carriers. What was added can be taken out again, and then it is as
/// if it had never been there.
///
/// Owned by one thread.
public final class KnownTexts {
    /// How long a text is known after it was last carried.
    public static final Duration KEPT = Duration.ofDays(7);

    /// About fifty bytes each; some 9,000 texts of 450 words.
    private static final int SHINGLES_MAX = 4_000_000;

    private static final int CARRIERS_MAX = 200_000;

    private final SequencedSet<KnownText> texts = new LinkedHashSet<>();
    private final Map<ArticleId, Version> carried = new HashMap<>();
    private final Map<Long, Version> byDigest = new HashMap<>();
    private final Horizon horizon = new Horizon(KEPT);
    private final Tally shared = new Tally();
    private Postings index = new Postings();
    private List<@Nullable Version> slots = new ArrayList<>();
    private final int shinglesMax;
    private final int carriersMax;
    private int speaking;
    private int shingles;

    public KnownTexts() {
        this(SHINGLES_MAX, CARRIERS_MAX);
    }

    /// One with a smaller memory.
    KnownTexts(int shinglesMax, int carriersMax) {
        this.shinglesMax = shinglesMax;
        this.carriersMax = carriersMax;
    }

    /// Adds an article that carries a text.
    ///
    /// @param copyOf an article that carries the same text, or `null`: then it is a new one
    public void add(Carrier carrier, Fingerprint print, @Nullable ArticleId copyOf) {
        if (carried.containsKey(carrier.article())) {
            throw new IllegalArgumentException("carried already: " + carrier.article());
        }
        Version known = copyOf == null ? null : carried.get(copyOf);
        KnownText text = known == null ? new KnownText() : known.text;
        Version version = version(text, print, carrier.source());
        version.carriers++;
        text.add(carrier);
        texts.add(text);
        carried.put(carrier.article(), version);
        horizon.see(carrier.at());
        forgetOld();
    }

    private Version version(KnownText text, Fingerprint print, SourceId source) {
        Version equal = byDigest.get(print.digest());
        if (equal != null && equal.text == text) {
            return equal;
        }
        var version = new Version(text, print, source);
        byDigest.putIfAbsent(print.digest(), version);
        if (text.versions().size() < KnownText.VERSIONS_MAX) {
            version.slot = slots.size();
            slots.add(version);
            speaking++;
            shingles += print.shingles().length;
            enter(version);
            text.versions().add(version);
        }
        return version;
    }

    private void enter(Version version) {
        for (long shingle : version.print.shingles()) {
            index.add(shingle, version.slot, 1, !version.text.has(shingle));
        }
    }

    /// Takes an article out again; one that is not known is no error.
    public void remove(ArticleId article) {
        Version version = carried.remove(article);
        if (version == null) {
            return;
        }
        version.text.remove(article);
        if (--version.carriers == 0) {
            forget(version);
        }
        if (version.text.carriers() == 0) {
            texts.remove(version.text);
        }
    }

    private void forget(Version version) {
        byDigest.remove(version.print.digest(), version);
        if (version.slot < 0) {
            return;
        }
        version.text.versions().remove(version);
        slots.set(version.slot, null);
        speaking--;
        shingles -= version.print.shingles().length;
        for (long shingle : version.print.shingles()) {
            if (!version.text.has(shingle)) {
                index.forgetGroup(shingle);
            }
        }
        if (slots.size() > speaking + speaking / 4 + 1024) {
            rebuild();
        }
    }

    /// Leaves out the entries of versions that are gone.
    private void rebuild() {
        List<@Nullable Version> old = slots;
        slots = new ArrayList<>();
        index = new Postings();
        texts.forEach(text -> text.versions().clear());
        for (Version version : old) {
            if (version != null) {
                version.slot = slots.size();
                slots.add(version);
                enter(version);
                version.text.versions().add(version);
            }
        }
    }

    private void forgetOld() {
        while (!texts.isEmpty() && (isFull() || horizon.isPast(texts.getFirst().last()))) {
            forget(texts.removeFirst());
        }
    }

    private void forget(KnownText text) {
        for (ArticleId article : text.articles()) {
            Version version = carried.remove(article);
            if (version != null && --version.carriers == 0) {
                forget(version);
            }
        }
    }

    private boolean isFull() {
        return texts.size() > 1 && (shingles > shinglesMax || carried.size() > carriersMax);
    }

    /// The first article that carries the text of this one, itself perhaps; none when not known.
    public Optional<ArticleId> first(ArticleId article) {
        return Optional.ofNullable(carried.get(article)).map(version -> version.text.first());
    }

    /// All known articles that carry the text of this one, in the order they came.
    public List<ArticleId> carriers(ArticleId article) {
        Version version = carried.get(article);
        return version == null ? List.of() : version.text.articles();
    }

    /// How many articles are known.
    public int size() {
        return carried.size();
    }

    /// The version with the same words, or `null`.
    @Nullable Version equal(Fingerprint print) {
        return byDigest.get(print.digest());
    }

    /// In how many texts the shingle stands.
    int commonness(long shingle) {
        return index.groups(shingle);
    }

    /// Every version that has one of the shingles, with how many; in the order they came.
    void forEachSharing(long[] shingles, int least, ObjIntConsumer<Version> sharing) {
        for (long shingle : shingles) {
            index.tally(shingle, 1, shared);
        }
        int[] touched = shared.slots();
        Arrays.sort(touched);
        for (int slot : touched) {
            Version version = slots.get(slot);
            int count = (int) shared.sum(slot);
            if (version != null && count >= least) {
                sharing.accept(version, count);
            }
        }
        shared.clear();
    }

    /// Is the text's last carrier within the kept time of a moment? Unknown times always are.
    static boolean isRecent(KnownText text, @Nullable Instant at) {
        Instant last = text.last();
        return at == null || last == null || Duration.between(last, at).abs().compareTo(KEPT) <= 0;
    }
}
