package frontstreet.press;

import java.util.ArrayList;
import java.util.List;

/// Randomness from a seed and names: the same names give the same throws, whatever was thrown
/// elsewhere. Not shared between threads.
///
/// The numbers are SplitMix64's (1), the start is a 64-bit FNV-1a hash of the names: both are fixed
/// here and not in a JDK, because the bytes of a whole day depend on them.
///
/// 1. G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
final class Dice {
    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /// The dice of that name.
    static Dice of(long seed, Object... names) {
        return new Dice(hash(seed, names));
    }

    /// A number that the seed and the names alone decide.
    static long hash(long seed, Object... names) {
        long hash = 0xcbf29ce484222325L ^ mixed(seed);
        for (Object name : names) {
            String text = name.toString();
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ 0x1f) * 0x100000001b3L;
        }
        return mixed(hash);
    }

    long next() {
        state += 0x9e3779b97f4a7c15L;
        return mixed(state);
    }

    /// A whole number from 0 to below `bound`.
    int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    /// A whole number from `low` to `high`, both included.
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /// A number from 0 to below 1.
    double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    /// A waiting time of that mean, exponentially distributed.
    double waiting(double mean) {
        return -mean * StrictMath.log(1 - unit());
    }

    <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    <T> List<T> shuffled(List<T> items) {
        var shuffled = new ArrayList<T>(items);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            T held = shuffled.get(i);
            shuffled.set(i, shuffled.get(j));
            shuffled.set(j, held);
        }
        return shuffled;
    }

    private static long mixed(long value) {
        long mixed = value;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
