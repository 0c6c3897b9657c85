package frontstreet.server.web;

import org.jspecify.annotations.Nullable;

/// A page that says what is, what still works, and one way on.
///
/// @param frame round it
/// @param what is
/// @param says what still works
/// @param onward one way on, or `null` when there is none
record StateView(Frame frame, String what, String says, @Nullable Link onward) {
    private static final int AGAIN_SECONDS = 2;
    private static final Link FRONT = new Link("/", "Go to the front page");

    /// No page has this address.
    static StateView notThere(Paper paper) {
        return new StateView(
                paper.frame("There is no page at this address", ""),
                "There is no page at this address",
                "The story may have been merged into another, or the address has a slip in it.",
                FRONT);
    }

    /// The page could not be made.
    static StateView broken(Paper paper) {
        return new StateView(
                paper.frame("This page could not be made", ""),
                "This page could not be made",
                "Something on our side broke while it was made; the others may still come.",
                FRONT);
    }

    /// There is no edition yet; the page asks again by itself.
    ///
    /// @param read how many feeds were read
    /// @param all how many there are
    static StateView firstStart(Paper paper, int read, int all) {
        String progress =
                all == 0
                        ? "No outlet is known yet."
                        : CountWords.number(read)
                                + " of "
                                + CountWords.number(all)
                                + (all == 1 ? " feed has been read." : " feeds have been read.");
        return new StateView(
                paper.front().refreshing(AGAIN_SECONDS),
                "The first edition is being made",
                progress + " The page comes by itself when their news is in order.",
                new Link("/sources", "See the outlets"));
    }
}
