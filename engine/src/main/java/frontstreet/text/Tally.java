package frontstreet.text;

import java.util.Arrays;

/// Sums by slot, for one question at a time; it costs only what the question touches.
///
/// Owned by one thread.
public final class Tally {
    private long[] sums = new long[1024];
    private boolean[] touched = new boolean[1024];
    private int[] slots = new int[1024];
    private int size;

    /// Adds to the sum of a slot.
    public void add(int slot, long amount) {
        if (slot >= sums.length) {
            int room = Math.max(slot + 1, sums.length * 2);
            sums = Arrays.copyOf(sums, room);
            touched = Arrays.copyOf(touched, room);
        }
        if (!touched[slot]) {
            touched[slot] = true;
            push(slot);
        }
        sums[slot] += amount;
    }

    private void push(int slot) {
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, size * 2);
        }
        slots[size++] = slot;
    }

    /// The slots that were added to, in the order they were first.
    public int[] slots() {
        return Arrays.copyOf(slots, size);
    }

    /// The sum of a slot that was added to.
    public long sum(int slot) {
        return sums[slot];
    }

    /// Everything at zero again.
    public void clear() {
        for (int i = 0; i < size; i++) {
            sums[slots[i]] = 0;
            touched[slots[i]] = false;
        }
        size = 0;
    }
}
