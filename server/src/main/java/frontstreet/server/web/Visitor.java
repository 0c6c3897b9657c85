package frontstreet.server.web;

import frontstreet.server.account.FullText;
import frontstreet.server.store.License;

/// Who asks for a page.
///
/// @param isSignedIn whether it is the owner
/// @param fullText who reads whole articles where nothing else is said of their outlet
record Visitor(boolean isSignedIn, FullText fullText) {
    /// Whether whole articles are shown of an outlet of which this is said.
    boolean readsWhole(License license) {
        return isSignedIn
                || switch (license) {
                    case FULL -> true;
                    case EXCERPT -> false;
                    case DEFAULT -> fullText == FullText.EVERYONE;
                };
    }
}
