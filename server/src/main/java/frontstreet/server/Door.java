package frontstreet.server;

import frontstreet.server.account.SignIn;
import frontstreet.server.search.SearchFollower;

/// Where browsers come in.
///
/// @param address of the paper, without a slash at its end
/// @param port that it listens on
/// @param signIn signs browsers in
/// @param search what keeps the index
record Door(String address, int port, SignIn signIn, SearchFollower search) {

    /// A new address that signs one browser in.
    String signInAddress() throws InterruptedException {
        return address + signIn.offer();
    }
}
