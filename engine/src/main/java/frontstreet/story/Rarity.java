package frontstreet.story;

import frontstreet.text.Background;

/// How much a word tells: the fewer texts of the background and open stories hold it, the more.
final class Rarity {
    private Rarity() {}

    /// @param holders background texts and open stories that hold the word
    /// @param stories how many stories are open
    static double of(int holders, int stories) {
        return Math.log((Background.TEXTS + 1.0 + stories) / (holders + 0.5));
    }
}
