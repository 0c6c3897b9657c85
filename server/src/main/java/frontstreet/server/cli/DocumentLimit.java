package frontstreet.server.cli;

/// How much a command that answers when all is read takes in, so that input without end ends.
///
/// @param documents how many documents
/// @param characters how many characters their lines have together
record DocumentLimit(long documents, long characters) {
    /// For commands that hold every document until the last: an answer within a few minutes and 1
    /// GB of heap. The engine's memory of open stories holds no more articles either.
    static final DocumentLimit HELD = new DocumentLimit(100_000, 300_000_000);

    /// For a command that answers one by one.
    static final DocumentLimit NONE = new DocumentLimit(Long.MAX_VALUE, Long.MAX_VALUE);

    /// Checks what has come so far.
    ///
    /// @throws Unreadable when it is more; the message says what to do
    void check(String name, long documentsRead, long charactersRead) throws Unreadable {
        if (documentsRead > documents) {
            throw new Unreadable(tooMany(name, documents + " documents"));
        }
        if (charactersRead > characters) {
            throw new Unreadable(tooMany(name, characters + " characters of documents"));
        }
    }

    private static String tooMany(String name, String most) {
        return name
                + ": more than "
                + most
                + ", the most that are read at once; give fewer, for example a week at a time";
    }
}
