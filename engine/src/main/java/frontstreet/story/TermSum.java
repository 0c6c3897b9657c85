package frontstreet.story;

import frontstreet.text.TermVector;
import java.util.Arrays;

/// A sum of term vectors that grows and shrinks: exact, so that what was added can be taken out.
///
/// Open addressing; a term whose weight comes back to zero keeps its place until the next growth.
final class TermSum {
    private int[] terms = new int[64];
    private long[] weights = new long[64];
    private boolean[] taken = new boolean[64];
    private int used;

    /// The weight of a term, 0 when it is not in the sum.
    long weight(int term) {
        int at = find(term);
        return taken[at] ? weights[at] : 0;
    }

    void add(TermVector vector, int sign) {
        for (int i = 0; i < vector.size(); i++) {
            add(vector.terms()[i], (long) sign * vector.weights()[i]);
        }
    }

    void add(TermSum other) {
        for (int i = 0; i < other.terms.length; i++) {
            if (other.taken[i] && other.weights[i] != 0) {
                add(other.terms[i], other.weights[i]);
            }
        }
    }

    private void add(int term, long weight) {
        if (used * 2 >= terms.length) {
            grow();
        }
        int at = find(term);
        if (!taken[at]) {
            taken[at] = true;
            terms[at] = term;
            used++;
        }
        weights[at] += weight;
    }

    /// The scalar product with a text's vector, exact.
    long dot(TermVector vector) {
        long dot = 0;
        for (int i = 0; i < vector.size(); i++) {
            dot += vector.weights()[i] * weight(vector.terms()[i]);
        }
        return dot;
    }

    /// The scalar product with another sum, exact.
    long dot(TermSum other) {
        if (other.used < used) {
            return other.dot(this);
        }
        long dot = 0;
        for (int i = 0; i < terms.length; i++) {
            if (taken[i] && weights[i] != 0) {
                dot += weights[i] * other.weight(terms[i]);
            }
        }
        return dot;
    }

    /// Every term of the sum, in no order that counts.
    int[] terms() {
        var present = new int[used];
        int size = 0;
        for (int i = 0; i < terms.length; i++) {
            if (taken[i] && weights[i] != 0) {
                present[size++] = terms[i];
            }
        }
        return Arrays.copyOf(present, size);
    }

    private int find(int term) {
        int mask = terms.length - 1;
        int at = ((term * 0x9E3779B9) >>> 7) & mask;
        while (taken[at] && terms[at] != term) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        int[] oldTerms = terms;
        long[] oldWeights = weights;
        boolean[] oldTaken = taken;
        terms = new int[oldTerms.length * 2];
        weights = new long[terms.length];
        taken = new boolean[terms.length];
        used = 0;
        for (int i = 0; i < oldTerms.length; i++) {
            if (oldTaken[i] && oldWeights[i] != 0) {
                add(oldTerms[i], oldWeights[i]);
            }
        }
    }
}
