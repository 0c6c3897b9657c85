package frontstreet.text;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Weighted terms, packed: hashes ascending, and beside each its weight in whole units.
///
/// The weights of a text are scaled so that the vector is [#UNIT] long and then rounded; so sums of
/// vectors are exact in any order, what was added can be taken out again, and a memory that is
/// rebuilt is the same bit for bit. A sum of n texts is at most n × [#UNIT] long. No weight is
/// zero.
///
/// @param terms 32-bit hashes of stems, ascending, distinct
/// @param weights whole units, one a term, never zero
///
///   The arrays are the record's own: whoever makes or reads one does not write to them.
@SuppressWarnings("ArrayRecordComponent") // packed for size; equals compares their contents
public record TermVector(int[] terms, int[] weights) {
    /// The length of a text's vector before rounding. 4,096 keeps the squared length of a sum of
    /// 500,000 texts within 63 bits, and rounds a weight of 300 equal terms by 0.2 % at most.
    public static final int UNIT = 4096;

    private static final int PACKED_TERMS_MAX = 65_536;

    /// A vector of nothing: at a right angle to everything.
    public static final TermVector EMPTY = new TermVector(new int[0], new int[0]);

    /// Misuse throws: unequal lengths, terms not ascending, a weight of zero.
    public TermVector {
        if (terms.length != weights.length) {
            throw new IllegalArgumentException(terms.length + " terms, " + weights.length);
        }
        for (int i = 0; i < terms.length; i++) {
            if (weights[i] == 0 || (i > 0 && terms[i - 1] >= terms[i])) {
                throw new IllegalArgumentException("no term vector at " + i);
            }
        }
    }

    /// The vector as bytes, big-endian, to be stored: eight for each term, its hash and its weight,
    /// as many as follow; without a format of its own, for whoever stores it with one.
    public byte[] packed() {
        var bytes = ByteBuffer.allocate(8 * terms.length);
        for (int i = 0; i < terms.length; i++) {
            bytes.putInt(terms[i]).putInt(weights[i]);
        }
        return bytes.array();
    }

    /// A vector from its bytes. Bytes that are none throw `IllegalArgumentException`: a length that
    /// does not fit or is over 65,536 terms, terms that do not ascend, a weight of zero.
    public static TermVector unpacked(byte[] packed) {
        if (packed.length % 8 != 0 || packed.length / 8 > PACKED_TERMS_MAX) {
            throw new IllegalArgumentException("no term vector: " + packed.length + " bytes");
        }
        var bytes = ByteBuffer.wrap(packed);
        var terms = new int[packed.length / 8];
        var weights = new int[terms.length];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = bytes.getInt();
            weights[i] = bytes.getInt();
        }
        return new TermVector(terms, weights);
    }

    /// The hash under which a stem is held.
    public static int term(String stem) {
        return (int) Hash.of(stem);
    }

    /// A vector of length [#UNIT] in the direction of the given weights.
    ///
    /// @param terms hashes of stems, ascending, distinct
    /// @param weights one a term, any unit; those that round to zero fall out
    public static TermVector scaled(int[] terms, double[] weights) {
        double squared = 0;
        for (double weight : weights) {
            squared += weight * weight;
        }
        double scale = squared == 0 ? 0 : UNIT / Math.sqrt(squared);
        var kept = new int[terms.length];
        var units = new int[terms.length];
        int size = 0;
        for (int i = 0; i < terms.length; i++) {
            int unit = (int) Math.round(weights[i] * scale);
            if (unit != 0) {
                kept[size] = terms[i];
                units[size++] = unit;
            }
        }
        return new TermVector(Arrays.copyOf(kept, size), Arrays.copyOf(units, size));
    }

    /// The same from a term's hash → its weight.
    public static TermVector of(Map<Integer, Double> weights) {
        int[] terms = weights.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        var each = new double[terms.length];
        for (int i = 0; i < terms.length; i++) {
            each[i] = Objects.requireNonNull(weights.get(terms[i]));
        }
        return scaled(terms, each);
    }

    /// The given whole weights as they stand, whatever their length.
    ///
    /// @param weights a term's hash → its weight, never zero
    public static TermVector whole(Map<Integer, Integer> weights) {
        int[] terms = weights.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        var units = new int[terms.length];
        for (int i = 0; i < terms.length; i++) {
            units[i] = Objects.requireNonNull(weights.get(terms[i]));
        }
        return new TermVector(terms, units);
    }

    /// The weight of a term, 0 when the vector has it not.
    public int weight(int term) {
        int at = Arrays.binarySearch(terms, term);
        return at < 0 ? 0 : weights[at];
    }

    /// How many terms.
    public int size() {
        return terms.length;
    }

    /// The sum, exact.
    public TermVector plus(TermVector other) {
        return combined(other, 1);
    }

    /// The difference, exact: what was added is taken out as if it had never been in.
    public TermVector minus(TermVector other) {
        return combined(other, -1);
    }

    private TermVector combined(TermVector other, int sign) {
        var sumTerms = new int[terms.length + other.terms.length];
        var sums = new int[sumTerms.length];
        int kept = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length || j < other.terms.length) {
            boolean mine = j == other.size() || (i < size() && terms[i] <= other.terms[j]);
            boolean its = i == size() || (j < other.size() && other.terms[j] <= terms[i]);
            int term = mine ? terms[i] : other.terms[j];
            int sum = (mine ? weights[i++] : 0) + (its ? sign * other.weights[j++] : 0);
            if (sum != 0) {
                sumTerms[kept] = term;
                sums[kept++] = sum;
            }
        }
        return new TermVector(Arrays.copyOf(sumTerms, kept), Arrays.copyOf(sums, kept));
    }

    /// The scalar product, in squared units, exact.
    public long dot(TermVector other) {
        long dot = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            if (terms[i] == other.terms[j]) {
                dot += (long) weights[i++] * other.weights[j++];
            } else if (terms[i] < other.terms[j]) {
                i++;
            } else {
                j++;
            }
        }
        return dot;
    }

    /// Do both have so many terms, or more?
    public boolean shares(int least, TermVector other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (shared < least && i < terms.length && j < other.terms.length) {
            int order = Integer.compare(terms[i], other.terms[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared >= least;
    }

    /// The squared length, in squared units, exact.
    public long squared() {
        return dot(this);
    }

    /// The cosine of the angle between the two, −1 to 1; 0 where either is empty.
    public double cosine(TermVector other) {
        double lengths = Math.sqrt((double) squared()) * Math.sqrt((double) other.squared());
        return lengths == 0 ? 0 : dot(other) / lengths;
    }

    /// Equal where terms and weights are.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TermVector vector
                && Arrays.equals(terms, vector.terms)
                && Arrays.equals(weights, vector.weights);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(terms) + Arrays.hashCode(weights);
    }

    /// The number of terms: a vector is too long to read.
    @Override
    public String toString() {
        return "TermVector[" + terms.length + " terms]";
    }
}
