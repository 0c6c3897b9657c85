package frontstreet.duplicate;

import frontstreet.duplicate.Match.Duplicate;
import frontstreet.duplicate.Match.New;
import frontstreet.duplicate.Match.WireCopy;
import frontstreet.score.Score;
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
/// A. Broder, On the resemblance and containment of documents, 1997.
public final class DuplicateFinder {
    private static final double CONTAINMENT_LEAST = 0.39;
    private static final int COMMON_TEXTS = 12;

    /// Fewer rare shingles than this prove nothing; then only equal words do.
    private static final int RARE_LEAST = 12;

    /// Shorter texts are captions and formulas that say nothing of an article.
    private static final int WORDS_LEAST = 8;

    /// Which known text an article carries.
    ///
    /// @param agency the wire agency that the article names, or `null`
    /// @param at the article's time, or `null` when unknown: then it is within every text's days
    public Match match(
            Fingerprint print, @Nullable String agency, @Nullable Instant at, KnownTexts known) {
        if (print.words() < WORDS_LEAST) {
            return new New();
        }
        Version equal = known.equal(print);
        if (equal != null && KnownTexts.isRecent(equal.text, at)) {
            return copy(equal.text, agency, 1);
        }
        return byContainment(print, agency, at, known);
    }

    private static Match copy(KnownText text, @Nullable String agency, double score) {
        String wire = agency == null ? text.agency() : agency;
        return wire == null
                ? new Duplicate(text.first(), Score.of(score))
                : new WireCopy(wire, text.first(), Score.of(score));
    }

    private static Match byContainment(
            Fingerprint print, @Nullable String agency, @Nullable Instant at, KnownTexts known) {
        long[] rare = rare(print, 0, known);
        if (rare.length < RARE_LEAST) {
            return new New();
        }
        Map<KnownText, Double> sums = new LinkedHashMap<>();
        known.forEachSharing(
                rare,
                RARE_LEAST / 2,
                (version, shared) -> {
                    if (KnownTexts.isRecent(version.text, at)) {
                        double part = containment(print, version.print, shared, known);
                        sums.merge(version.text, part, Double::sum);
                    }
                });
        KnownText best = null;
        double most = 0;
        for (var entry : sums.entrySet()) {
            double mean = entry.getValue() / entry.getKey().versions().size();
            if (mean > most) {
                best = entry.getKey();
                most = mean;
            }
        }
        return best == null || most < CONTAINMENT_LEAST ? new New() : copy(best, agency, most);
    }

    private static double containment(Fingerprint a, Fingerprint b, int shared, KnownTexts known) {
        int thinning = Math.max(a.thinning(), b.thinning());
        int shorter = Math.min(rare(a, thinning, known).length, rare(b, thinning, known).length);
        return shorter < RARE_LEAST ? 0 : (double) shared / shorter;
    }

    /// The shingles that are not common, of those that both texts would keep.
    private static long[] rare(Fingerprint print, int thinning, KnownTexts known) {
        return Arrays.stream(print.shingles())
                .filter(shingle -> Fingerprint.keeps(shingle, thinning))
                .filter(shingle -> known.commonness(shingle) <= COMMON_TEXTS)
                .toArray();
    }
}
