package frontstreet.story;

import frontstreet.text.Postings;
import frontstreet.text.Tally;
import frontstreet.text.TermVector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The tellings of the open stories by their words, and in how many stories each word stands.
///
/// Owned by [OpenStories].
final class TellingIndex {
    /// A headline's worth: all its words are looked up.
    private static final int SHORT_TERMS = 30;

    private static final int EVERYDAY_LEAST = 40;

    /// Tellings farther than a cosine of 0.06 by the words looked up are no neighbours.
    private static final long PRODUCT_LEAST = (long) (0.06 * TermVector.UNIT * TermVector.UNIT);

    private final Tally products = new Tally();
    private Postings index = new Postings();
    private List<@Nullable Telling> slots = new ArrayList<>();
    private int tellings;
    private int terms;

    /// How many words all tellings have.
    int terms() {
        return terms;
    }

    /// A text's words, weighted by how common they are in the background and in the open stories.
    TermVector weighed(StoryVector words, int stories) {
        TermVector frequencies = words.frequencies();
        var weights = new double[frequencies.size()];
        for (int i = 0; i < weights.length; i++) {
            int term = frequencies.terms()[i];
            int holders = words.background().weight(term) + index.groups(term);
            weights[i] = frequencies.weights()[i] * Rarity.of(holders, stories);
        }
        return TermVector.scaled(frequencies.terms(), weights);
    }

    /// Every telling that is not far from a text, in no order that counts.
    void forEachNear(TermVector vector, int stories, Consumer<Telling> near) {
        boolean isLong = vector.size() > SHORT_TERMS;
        for (int i = 0; i < vector.size(); i++) {
            int term = vector.terms()[i];
            if (!isLong || !isEveryday(term, stories)) {
                index.tally(term, vector.weights()[i], products);
            }
        }
        for (int slot : products.slots()) {
            Telling telling = slots.get(slot);
            if (products.sum(slot) >= PRODUCT_LEAST && telling != null) {
                near.accept(telling);
            }
        }
        products.clear();
    }

    /// A word that more than one open story in thirty holds finds nothing; it only weighs.
    private boolean isEveryday(int term, int stories) {
        int holders = index.groups(term);
        return holders > EVERYDAY_LEAST && holders > stories / 30;
    }

    /// Adds a telling.
    ///
    /// @param before what its story's tellings in the index hold so far
    void add(Telling telling, TermSum before) {
        telling.slot = slots.size();
        slots.add(telling);
        tellings++;
        terms += telling.vector.size();
        enter(telling, before);
    }

    private void enter(Telling telling, TermSum before) {
        TermVector vector = telling.vector;
        for (int i = 0; i < vector.size(); i++) {
            int term = vector.terms()[i];
            index.add(term, telling.slot, vector.weights()[i], before.weight(term) == 0);
        }
    }

    /// Takes a telling out; one that is not in the index is no error. The words that its story then
    /// holds no more are to be told to [#forgetStory].
    ///
    /// @return whether it was in the index
    boolean remove(Telling telling) {
        if (telling.slot < 0 || slots.get(telling.slot) == null) {
            return false;
        }
        slots.set(telling.slot, null);
        tellings--;
        terms -= telling.vector.size();
        return true;
    }

    /// A word stands in one story less.
    void forgetStory(int term) {
        index.forgetGroup(term);
    }

    /// Leaves out the entries of tellings that are gone, when they are many.
    void rebuildIfSparse() {
        if (slots.size() <= tellings + tellings / 4 + 1024) {
            return;
        }
        List<@Nullable Telling> old = slots;
        slots = new ArrayList<>();
        index = new Postings();
        var seen = new HashMap<OpenStory, TermSum>();
        for (Telling telling : old) {
            if (telling != null) {
                telling.slot = slots.size();
                slots.add(telling);
                TermSum before = seen.computeIfAbsent(telling.story, story -> new TermSum());
                enter(telling, before);
                before.add(telling.vector, 1);
            }
        }
    }
}
