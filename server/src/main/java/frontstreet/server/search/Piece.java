package frontstreet.server.search;

/// A piece of a text.
///
/// @param isFound whether it is a word that was asked for
public record Piece(String text, boolean isFound) {}
