package frontstreet.section;

/// One of the five spot inks of the page, as a printer would have them; every section is marked
/// with one.
public enum Ink {
    /// U.S. and world news.
    NEWS,
    /// Business and politics.
    MONEY,
    /// Entertainment and sports.
    PLAY,
    /// Art and lifestyle.
    ARTS,
    /// Videos, sources, and what is shown with them.
    WATCH
}
