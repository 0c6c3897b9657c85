package frontstreet.feed;

/// A piece of an element tree.
sealed interface Node permits Element, Text {}
