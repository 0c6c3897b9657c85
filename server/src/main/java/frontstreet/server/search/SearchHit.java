package frontstreet.server.search;

/// A text that answers a query.
///
/// @param article the one that speaks for it: the first that carried it, if that answers, else the
///   one that answers best
/// @param articles how many of those that carry it answer, itself among them
/// @param outlets how many outlets published these
public record SearchHit(long article, int articles, int outlets) {}
