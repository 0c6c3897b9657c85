package frontstreet.server.search;

/// What somebody typed, understood or not.
public sealed interface Asked {
    /// Nothing was asked.
    record Nothing() implements Asked {}

    /// It can be looked for.
    record For(SearchQuery query) implements Asked {}

    /// It cannot be looked for.
    ///
    /// @param because one sentence that says why and what is possible
    record Unclear(String because) implements Asked {}
}
