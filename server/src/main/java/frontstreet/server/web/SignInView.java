package frontstreet.server.web;

import org.jspecify.annotations.Nullable;

/// Where a browser is signed in and out.
///
/// @param frame round it
/// @param what is
/// @param says how to go on
/// @param command to be run on the machine that serves the paper, or `null` when none is needed
/// @param token of an address that still works, or `null`
/// @param isSignedIn whether the browser is signed in
record SignInView(
        Frame frame,
        String what,
        String says,
        @Nullable String command,
        @Nullable String token,
        boolean isSignedIn) {
    private static final String TITLE = "Sign in";
    private static final String COMMAND = "frontstreet sign-in";
    private static final String NAMED_COMMAND = "frontstreet sign-in --data DIR";
    private static final String NAMED = " DIR is the data folder that it was started with.";

    /// How to get an address that signs in.
    ///
    /// @param isNamed whether the command has to name the data folder
    static SignInView how(Paper paper, boolean isNamed) {
        return new SignInView(
                paper.frame(TITLE, ""),
                TITLE,
                "Whole articles are shown to the owner of this paper; everybody reads headlines and"
                        + " openings, with the way to the outlet. On the machine that serves the"
                        + " paper, run the command below and open the address that it prints."
                        + (isNamed ? NAMED : ""),
                isNamed ? NAMED_COMMAND : COMMAND,
                null,
                false);
    }

    /// Nobody needs to sign in here.
    static SignInView open(Paper paper) {
        return new SignInView(
                paper.frame(TITLE, ""),
                "Nobody needs to sign in",
                "This paper shows whole articles to everybody.",
                null,
                null,
                false);
    }

    /// One press of a button signs in.
    static SignInView offered(Paper paper, String token) {
        return new SignInView(
                paper.frame(TITLE, ""),
                "Sign this browser in",
                "It then shows whole articles, and stays signed in until you sign it out or it has"
                        + " not come back for half a year. The address works once.",
                null,
                token,
                false);
    }

    /// The address does not work.
    ///
    /// @param isNamed whether the command has to name the data folder
    static SignInView stale(Paper paper, boolean isNamed) {
        return new SignInView(
                paper.frame(TITLE, ""),
                "This address does not sign in any more",
                "It was used before, or is older than half an hour. A new one is made by the command"
                        + " below, on the machine that serves the paper."
                        + (isNamed ? NAMED : ""),
                isNamed ? NAMED_COMMAND : COMMAND,
                null,
                false);
    }

    /// The browser is signed in.
    static SignInView done(Paper paper) {
        return new SignInView(
                paper.frame("Signed in", ""),
                "This browser is signed in",
                "It shows whole articles. When you sign it out it shows what every visitor sees.",
                null,
                null,
                true);
    }
}
