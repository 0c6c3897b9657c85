package frontstreet.server.config;

/// What somebody wrote, as a sentence may quote it.
final class Shown {
    private static final int CHARS_MAX = 60;

    private Shown() {}

    /// Its beginning; "nothing" for nothing.
    static String of(String text) {
        if (text.isEmpty()) {
            return "nothing";
        }
        return text.length() <= CHARS_MAX ? text : text.substring(0, CHARS_MAX) + "…";
    }
}
