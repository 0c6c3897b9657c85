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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/// The texts of recent days, and which articles carry them.
///
/// A shingle's commonness is counted over texts, not copies. Texts leave when their last carrier is
/// seven days behind the news ([Horizon]), or, the one not carried for the longest first, when
/// there are more than four million shingles or 200,000 carriers. What was added can be taken out
/// again, and then it is as if it had never been there.
///
/// Owned by one thread.
public final class KnownTexts {
    /// How long a text is known after it was last carried.
    public static final Duration KEPT = Duration.ofDays(7);

    /// About fifty bytes each; some 9,000 texts of 450 words.
    private static final int SHINGLES_MAX = 4_000_000;

    private static final int CARRIERS_MAX = 200_000;

    private final TreeMap<Long, KnownText> texts = new TreeMap<>();
    private final Map<ArticleId, Carried> carried = new HashMap<>();
    private final SameWords sameWords = new SameWords();
    private final Horizon horizon = new Horizon(KEPT);
    private final Tally shared = new Tally();
    private Postings index = new Postings();
    private List<@Nullable Version> slots = new ArrayList<>();
    private final int shinglesMax;
    private final int carriersMax;
    private int speaking;
    private int shingles;
    private long seen;

    public KnownTexts() {
        this(SHINGLES_MAX, CARRIERS_MAX);
    }

    /// One with a smaller memory.
    public KnownTexts(int shinglesMax, int carriersMax) {
        this.shinglesMax = shinglesMax;
        this.carriersMax = carriersMax;
    }

    /// Adds an article that carries a text.
    ///
    /// @param copyOf an article that carries the same text, or `null`: then it is a new one
    public void add(Carrier carrier, Fingerprint print, @Nullable ArticleId copyOf) {
        restore(carrier, print, copyOf, true);
        forgetOld();
    }

    /// Adds an article that was known before, without letting go of any: articles in the order they
    /// came make the memory that they were taken from.
    ///
    /// @param copyOf an article that carries the same text, or `null` when it is the first
    /// @param speaks whether its wording was among those that speak for the text
    public void restore(
            Carrier carrier, Fingerprint print, @Nullable ArticleId copyOf, boolean speaks) {
        if (carried.containsKey(carrier.article())) {
            throw new IllegalArgumentException("carried already: " + carrier.article());
        }
        Carried known = copyOf == null ? null : carried.get(copyOf);
        KnownText text = known == null ? new KnownText() : known.version().text;
        if (known != null) {
            texts.remove(text.moved());
        }
        Version version = version(text, print, carrier.source(), speaks);
        version.carriers++;
        var now = new Carried(carrier, ++seen, version);
        text.add(now);
        texts.put(now.number(), text);
        carried.put(carrier.article(), now);
        horizon.see(carrier.at());
    }

    /// One more article came that is not to be known; what comes next counts as later.
    public void skip() {
        seen++;
    }

    private Version version(KnownText text, Fingerprint print, SourceId source, boolean speaks) {
        Version equal = sameWords.of(print, text);
        if (equal != null) {
            return equal;
        }
        var version = new Version(text, print, source);
        sameWords.add(version);
        if (speaks && text.versions().size() < KnownText.VERSIONS_MAX) {
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
    ///
    /// @return the other articles of its text, when it was the first of them; else none
    public List<ArticleId> remove(ArticleId article) {
        Carried out = carried.remove(article);
        if (out == null) {
            return List.of();
        }
        Version version = out.version();
        KnownText text = version.text;
        boolean first = text.first().equals(article);
        texts.remove(text.moved());
        text.remove(article);
        horizon.forget(out.carrier().at());
        if (--version.carriers == 0) {
            forget(version);
        } else {
            version.source = text.source(version);
        }
        if (text.carriers() > 0) {
            texts.put(text.moved(), text);
        }
        return first ? text.articles() : List.of();
    }

    private void forget(Version version) {
        sameWords.remove(version);
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
        texts.values().forEach(text -> text.versions().clear());
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
        while (!texts.isEmpty()) {
            KnownText oldest = Objects.requireNonNull(texts.firstEntry()).getValue();
            if (!isFull() && !horizon.isPast(oldest.last())) {
                return;
            }
            texts.pollFirstEntry();
            forget(oldest);
        }
    }

    private void forget(KnownText text) {
        for (Carried out : text.carried()) {
            carried.remove(out.carrier().article());
            horizon.forget(out.carrier().at());
            if (--out.version().carriers == 0) {
                forget(out.version());
            }
        }
    }

    private boolean isFull() {
        return texts.size() > 1 && (shingles > shinglesMax || carried.size() > carriersMax);
    }

    /// The first article that carries the text of this one, itself perhaps; none when not known.
    public Optional<ArticleId> first(ArticleId article) {
        return Optional.ofNullable(carried.get(article)).map(it -> it.version().text.first());
    }

    /// All known articles that carry the text of this one, in the order they came.
    public List<ArticleId> carriers(ArticleId article) {
        Carried known = carried.get(article);
        return known == null ? List.of() : known.version().text.articles();
    }

    /// The carrier that a known article is, or none.
    public Optional<Carrier> carrier(ArticleId article) {
        return Optional.ofNullable(carried.get(article)).map(Carried::carrier);
    }

    /// The fingerprint of a known article's text, or none.
    public Optional<Fingerprint> fingerprint(ArticleId article) {
        return Optional.ofNullable(carried.get(article)).map(it -> it.version().print);
    }

    /// Is the wording of a known article among those that speak for its text?
    public boolean speaks(ArticleId article) {
        Carried known = carried.get(article);
        return known != null && known.version().slot >= 0;
    }

    /// Every known article, with its place among all that came.
    public Map<ArticleId, Long> order() {
        var order = new HashMap<ArticleId, Long>();
        carried.forEach((article, it) -> order.put(article, it.number()));
        return order;
    }

    /// How many articles are known.
    public int size() {
        return carried.size();
    }

    /// The version with the same words, or `null`.
    @Nullable Version equal(Fingerprint print) {
        return sameWords.latest(print);
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
