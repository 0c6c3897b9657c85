package frontstreet.press;

/// What kind of page a piece is.
public enum Form {
    /// A written article.
    ARTICLE,
    /// A few sentences.
    BRIEF,
    /// A film and a sentence or two.
    VIDEO,
    /// Pictures and their captions.
    GALLERY,
    /// Entries under their hours, added to as it goes on.
    LIVE
}
