package frontstreet.duplicate;

import frontstreet.duplicate.Match.Duplicate;
import frontstreet.duplicate.Match.New;
import frontstreet.duplicate.Match.WireCopy;
import frontstreet.score.Score;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// [Fingerprint] × [KnownTexts] → [Match], by containment; pure.
///
/// The containment of two texts is how many shingles they share, as a part of those of the shorter
/// one (Broder 1997), without the shingles that stand in more than twelve texts: newsletter boxes,
/// signatures, and what else a site prints under everything. An article carries the text with the
/// highest *mean* containment over its versions. The best version alone would chain: two pages of
/// one site that share furniture tie two texts together, and then all pairs of them are wrong.
///
/// Copy is printed within hours. What comes later and shares half of its words with a text is the
/// same form filled in again (a market's close, a forecast, a box score) or a follow-up with the
/// same background: then nearly all must be shared.
///
/// Of a headline without a text there is nothing to contain: it is a copy when another outlet has
/// it word for word, but for the name of a site that hangs on it.
///
/// A. Broder, On the resemblance and containment of documents, 1997.
public final class DuplicateFinder {
    private static final double CONTAINMENT_LEAST = 0.39;

    /// So many shared shingles are more than a quotation; of a shorter text more must be shared.
    private static final double QUOTATION = 20;

    /// Containment in whole units, so that sums are the same in any order.
    private static final long WHOLE = 1L << 30;

    private static final double CONTAINMENT_OF_SHORTEST = 0.8;

    /// Two pages of one source share what the site prints on every page; its own copies, which are
    /// updates, share more.
    private static final double SAME_SOURCE_LEAST = 0.7;

    /// Longer after a text was last carried, copies of it are whole.
    private static final Duration REPRINTED_WITHIN = Duration.ofHours(16);

    private static final double LATE_LEAST = 0.8;

    private static final int COMMON_TEXTS = 12;

    /// Fewer rare shingles than this prove nothing; then only equal words do.
    private static final int RARE_LEAST = 12;

    /// Shorter texts are captions and formulas that say nothing of an article.
    static final int WORDS_LEAST = 8;

    /// How long a headline without a text is known again.
    private static final Duration HEADLINE_KEPT = Duration.ofDays(2);

    /// Which known text an article carries. An unknown time is within every text's days.
    public Match match(Carrier article, Fingerprint print, KnownTexts known) {
        if (print.words() < WORDS_LEAST && !print.isHeadlineAlone()) {
            return new New();
        }
        Version equal = known.equal(print);
        if (print.isHeadlineAlone()) {
            return equal != null && isReprint(equal, article)
                    ? copy(equal.text, article.agency(), 1)
                    : new New();
        }
        if (equal != null && KnownTexts.isRecent(equal.text, article.at())) {
            return copy(equal.text, article.agency(), 1);
        }
        return byContainment(article, print, known);
    }

    /// Nobody writes a long headline word for word as another outlet did: both have it from one
    /// agency. An outlet's own comes again when it is a label of every day.
    private static boolean isReprint(Version equal, Carrier article) {
        Instant last = equal.text.last();
        Instant at = article.at();
        boolean near =
                at == null
                        || last == null
                        || Duration.between(last, at).abs().compareTo(HEADLINE_KEPT) <= 0;
        return near && !equal.source.equals(article.source());
    }

    private static Match copy(KnownText text, @Nullable String agency, double score) {
        String wire = agency == null ? text.agency() : agency;
        return wire == null
                ? new Duplicate(text.first(), Score.of(score))
                : new WireCopy(wire, text.first(), Score.of(score));
    }

    private static Match byContainment(Carrier article, Fingerprint print, KnownTexts known) {
        long[] rare = rare(print, 0, known);
        if (rare.length < RARE_LEAST) {
            return new New();
        }
        Map<KnownText, Long> sums = new LinkedHashMap<>();
        known.forEachSharing(
                rare,
                RARE_LEAST / 2,
                (version, shared) -> {
                    if (KnownTexts.isRecent(version.text, article.at())) {
                        double part = part(print, version.print, shared, known);
                        double counted = part < least(article, version) ? 0 : part;
                        sums.merge(version.text, Math.round(counted * WHOLE), Long::sum);
                    }
                });
        return best(sums, article);
    }

    /// What a wording must contain for it to count at all.
    private static double least(Carrier article, Version version) {
        if (isLater(article.at(), version.text.last())) {
            return LATE_LEAST;
        }
        return version.source.equals(article.source()) ? SAME_SOURCE_LEAST : 0;
    }

    private static boolean isLater(@Nullable Instant at, @Nullable Instant last) {
        return at != null && last != null && at.isAfter(last.plus(REPRINTED_WITHIN));
    }

    private static Match best(Map<KnownText, Long> sums, Carrier article) {
        KnownText best = null;
        double most = 0;
        for (var entry : sums.entrySet()) {
            KnownText text = entry.getKey();
            double mean = (double) entry.getValue() / WHOLE / text.versions().size();
            if (mean > most || (best != null && mean == most && text.isBefore(best))) {
                best = text;
                most = mean;
            }
        }
        return best == null || most < CONTAINMENT_LEAST
                ? new New()
                : copy(best, article.agency(), most);
    }

    /// The containment; where too little is shared of a short text for a copy, zero.
    private static double part(Fingerprint a, Fingerprint b, int shared, KnownTexts known) {
        int thinning = Math.max(a.thinning(), b.thinning());
        int shorter = Math.min(rare(a, thinning, known).length, rare(b, thinning, known).length);
        double part = (double) shared / shorter;
        return shorter < RARE_LEAST || part < Math.min(CONTAINMENT_OF_SHORTEST, QUOTATION / shorter)
                ? 0
                : part;
    }

    /// The shingles that are not common, of those that both texts would keep.
    private static long[] rare(Fingerprint print, int thinning, KnownTexts known) {
        return Arrays.stream(print.shingles())
                .filter(shingle -> Fingerprint.keeps(shingle, thinning))
                .filter(shingle -> known.commonness(shingle) <= COMMON_TEXTS)
                .toArray();
    }
}
