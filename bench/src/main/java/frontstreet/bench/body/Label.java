package frontstreet.bench.body;

/// Whether a piece of a page is of the article, by the truth.
enum Label {
    OF_BODY,
    NOT_OF_BODY,
    /// The truth does not say, or not clearly; nothing is learned of it.
    UNSURE;

    /// What two truths say together.
    Label and(Label other) {
        return this == other ? this : UNSURE;
    }
}
