package frontstreet.server.web;

import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;

/// Why the site cannot listen where it was told to, and what to do.
final class ListenFailure {
    private static final int OF_ALL_USERS = 1_024; // the first port that every program may have

    private ListenFailure() {}

    /// One sentence without the full stop.
    static String sentence(SiteOptions options, Throwable failure) {
        String host = options.host();
        return "cannot listen on "
                + (host.contains(":") ? "[" + host + "]" : host)
                + ":"
                + options.port()
                + ": "
                + reason(options, failure);
    }

    // The system's own words are all that tells these apart.
    private static String reason(SiteOptions options, Throwable failure) {
        if (!isKnown(options.host())) {
            return "no machine of that name is known; name an address of this one with --host";
        }
        String words = words(failure);
        if (words.contains("assign requested address")) {
            return "it is no address of this machine; name another with --host";
        }
        if (words.contains("ermission denied")) {
            String low =
                    options.port() < OF_ALL_USERS
                            ? ", ports below %d are kept for the system".formatted(OF_ALL_USERS)
                            : "";
            return "this user may not%s; name another port with --port".formatted(low);
        }
        if (words.contains("in use")) {
            return "another program does; stop it, or name another port with --port";
        }
        return words;
    }

    private static boolean isKnown(String host) {
        try {
            return InetAddress.getByName(host) != null;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /// What the system said, of the innermost cause if it says no more of binding.
    private static String words(Throwable failure) {
        Throwable last = failure;
        for (Throwable at = failure; at != null; at = at.getCause()) {
            last = at;
            if (at instanceof BindException) {
                break;
            }
        }
        return String.valueOf(last.getMessage());
    }
}
