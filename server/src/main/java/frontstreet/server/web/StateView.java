package frontstreet.server.web;

import frontstreet.server.store.FeedTable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A page that says what is, what still works, and one way on.
///
/// @param frame round it
/// @param what is
/// @param says what still works
/// @param onward one way on, or `null` when there is none
record StateView(Frame frame, String what, String says, @Nullable Link onward) {
    private static final int AGAIN_SECONDS = 2;
    private static final int AGAIN_LATE_SECONDS = 60; // where nothing can have changed in two
    private static final Link FRONT = new Link("/", "Go to the front page");
    private static final Link OUTLETS = new Link("/sources", "See the outlets");

    /// No page has this address.
    static StateView notThere(Paper paper) {
        return new StateView(
                paper.frame("There is no page at this address", ""),
                "There is no page at this address",
                "The story may have been merged into another, or the address has a slip in it.",
                FRONT);
    }

    /// What was at this address was deleted because it was old.
    static StateView noLongerKept(Paper paper) {
        return new StateView(
                paper.frame("No longer kept", ""),
                "This is no longer kept",
                "Old articles and stories are deleted after some time; the outlet that published"
                        + " them may still have them.",
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

    /// Something was to be changed, and not by a page of ours.
    static StateView fromElsewhere(Paper paper) {
        return new StateView(
                paper.frame("Not asked by this paper", ""),
                "This was not asked by a page of this paper",
                "Nothing was changed. Open the paper itself, and do it there.",
                FRONT);
    }

    /// Asked by a name that is none of the paper's.
    static StateView otherName(Paper paper) {
        return new StateView(
                paper.frame("Asked by another name", ""),
                "This paper does not answer to that name",
                "It listens on its own machine alone, and answers to that machine's names. Whoever"
                        + " runs it gives it another by the setting site.host-names.",
                FRONT);
    }

    /// The request is none that a page is shown for.
    ///
    /// @param status of HTTP that says why
    static StateView refused(Paper paper, int status) {
        return switch (status) {
            case 405 ->
                    refused(
                            paper,
                            "This address is only read",
                            "It takes nothing but asking for its page.");
            case 414 ->
                    refused(
                            paper,
                            "This address is too long",
                            "No page of ours has one of so many letters.");
            case 431 ->
                    refused(
                            paper,
                            "This request is too long",
                            "The browser sent more than a page needs; removing the cookies of this"
                                    + " address helps.");
            default ->
                    refused(
                            paper,
                            "This request cannot be read",
                            "Its address has signs in it that no page of ours has, or it is broken.");
        };
    }

    private static StateView refused(Paper paper, String what, String says) {
        return new StateView(paper.frame(what, ""), what, says, FRONT);
    }

    /// There is no edition yet; the page asks again by itself.
    ///
    /// @param round how many outlets were read
    /// @param articles that they had
    static StateView firstStart(Paper paper, FeedTable.Round round, int articles) {
        if (round.isInVain()) {
            return waiting(paper, "No outlet could be read", inVain(round, paper.times()));
        }
        return new StateView(
                paper.front().refreshing(AGAIN_SECONDS),
                "The first edition is being made",
                progress(round, CountWords.articles(articles))
                        + " The front page comes by itself when the news is in order.",
                OUTLETS);
    }

    /// There is no edition yet, and none is being made: what is read cannot be kept.
    static StateView stopped(Paper paper) {
        return waiting(
                paper,
                "The first edition is not being made",
                "Nothing new is read at the moment, because what is read cannot be kept: most often"
                        + " the disk is full. The program says the reason on its terminal and in"
                        + " its log, and goes on by itself when that is mended.");
    }

    private static StateView waiting(Paper paper, String what, String says) {
        return new StateView(paper.front().refreshing(AGAIN_LATE_SECONDS), what, says, OUTLETS);
    }

    private static String inVain(FeedTable.Round round, TimeWords times) {
        String which =
                round.all() == 1
                        ? "The only outlet was asked"
                        : "All " + CountWords.number(round.all()) + " outlets were asked";
        Instant next = round.next();
        String again =
                next == null || !next.isAfter(times.now())
                        ? "now"
                        : "from " + times.full(next).text() + " on";
        return which
                + ", and none could be read. This machine may have no connection to the internet."
                + " They are asked again "
                + again
                + ", and the front page comes by itself.";
    }

    private static String progress(FeedTable.Round round, @Nullable String articles) {
        if (round.all() == 0) {
            return "No outlet is known yet.";
        }
        String read = read(round);
        if (articles == null) {
            return read + ".";
        }
        return round.isDone()
                ? read + "; their " + articles + " are being sorted into stories."
                : read + ", with " + articles + " so far.";
    }

    private static String read(FeedTable.Round round) {
        int failed = round.tried() - round.read();
        if (round.isDone() && failed == 0) {
            return round.all() == 1
                    ? "The outlet has been read"
                    : "All " + CountWords.number(round.all()) + " outlets have been read";
        }
        return CountWords.number(round.read())
                + " of "
                + CountWords.number(round.all())
                + (round.all() == 1 ? " outlet has been read" : " outlets have been read")
                + (failed == 0 ? "" : " and " + CountWords.number(failed) + " could not be");
    }
}
