package frontstreet.server.web;

import org.jspecify.annotations.Nullable;

/// What stands round every page.
///
/// @param title of the window
/// @param isFront whether it is the front page
/// @param current slug of the menu's entry that it belongs to, or `""`
/// @param menu of the paper
/// @param ear what stands beside the nameplate, or `null` before the first edition
/// @param outlets how many outlets are read, in words: "43 outlets"
/// @param refreshSeconds after how long the page asks again by itself, or `null` when it does not
record Frame(
        String title,
        boolean isFront,
        String current,
        Menu menu,
        @Nullable Ear ear,
        String outlets,
        @Nullable Integer refreshSeconds) {

    /// Beside the nameplate.
    ///
    /// @param date the whole date
    /// @param edition when it was laid out
    /// @param zone the name of the paper's zone
    /// @param read what was read for it
    record Ear(String date, Moment edition, String zone, String read) {}

    /// The same, asking again by itself.
    Frame refreshing(int seconds) {
        return new Frame(title, isFront, current, menu, ear, outlets, seconds);
    }
}
