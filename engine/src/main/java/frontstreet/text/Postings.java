package frontstreet.text;

import java.util.Arrays;

/// An inverted index in memory: key → in how many groups it stands, and its entries.
///
/// Open addressing over the keys, and beside it one pool of chained entries, because most keys have
/// one entry and an object for each would weigh ten times as much. Entries of slots that left stay
/// until the owner builds a new index.
///
/// Owned by one thread.
public final class Postings {
    private static final int NONE = -1;
    private static final int SIZE = 1024;

    private long[] keys = new long[SIZE];
    private int[] heads = free(SIZE);
    private int[] groups = new int[SIZE];
    private int used;

    private int[] slots = new int[SIZE];
    private int[] weights = new int[SIZE];
    private int[] nexts = new int[SIZE];
    private int entries;

    private static int[] free(int size) {
        var heads = new int[size];
        Arrays.fill(heads, NONE);
        return heads;
    }

    /// In how many groups the key stands.
    public int groups(long key) {
        int at = find(key);
        return heads[at] == NONE ? 0 : groups[at];
    }

    /// Adds to the tally, for every slot that has or had the key, its weight times the factor.
    public void tally(long key, int factor, Tally tally) {
        for (int entry = heads[find(key)]; entry != NONE; entry = nexts[entry]) {
            tally.add(slots[entry], (long) factor * weights[entry]);
        }
    }

    /// Adds an entry.
    ///
    /// @param slot a number from 0 on
    /// @param newToGroup nothing else in the slot's group has the key
    public void add(long key, int slot, int weight, boolean newToGroup) {
        if (used >= keys.length / 4 * 3) {
            grow();
        }
        if (entries == slots.length) {
            slots = Arrays.copyOf(slots, entries * 2);
            weights = Arrays.copyOf(weights, entries * 2);
            nexts = Arrays.copyOf(nexts, entries * 2);
        }
        int at = find(key);
        used += heads[at] == NONE ? 1 : 0;
        keys[at] = key;
        slots[entries] = slot;
        weights[entries] = weight;
        nexts[entries] = heads[at];
        heads[at] = entries++;
        groups[at] += newToGroup ? 1 : 0;
    }

    /// The key stands in one group less.
    public void forgetGroup(long key) {
        groups[find(key)]--;
    }

    /// Where the key is, or the free place where it would be.
    private int find(long key) {
        int mask = keys.length - 1;
        int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 33) & mask;
        while (heads[at] != NONE && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldHeads = heads;
        int[] oldGroups = groups;
        keys = new long[oldKeys.length * 2];
        heads = free(keys.length);
        groups = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldHeads[i] != NONE) {
                int at = find(oldKeys[i]);
                keys[at] = oldKeys[i];
                heads[at] = oldHeads[i];
                groups[at] = oldGroups[i];
            }
        }
    }
}
