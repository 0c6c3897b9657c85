package frontstreet.duplicate;

/// An article in the memory of texts.
///
/// @param number its place among all articles, in the order they came
/// @param version the wording that it carries
record Carried(Carrier carrier, long number, Version version) {}
