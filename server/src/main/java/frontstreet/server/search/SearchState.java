package frontstreet.server.search;

/// How much can be found.
///
/// @param searchable how many articles
/// @param all of how many
/// @param isWhole whether everything can be found
public record SearchState(int searchable, int all, boolean isWhole) {}
