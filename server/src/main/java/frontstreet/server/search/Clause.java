package frontstreet.server.search;

/// One part of a query.
///
/// @param where what it speaks of
/// @param text as it was asked; of more than one word it is looked for as a whole
/// @param isExcluded whether what it finds is left out
public record Clause(Where where, String text, boolean isExcluded) {

    /// What a part of a query speaks of.
    public enum Where {
        /// Headline, text, byline and outlet.
        ANYWHERE,
        /// The outlet, by its name or its name in addresses.
        SOURCE,
        /// The byline.
        BY,
        /// The section of the story, by its name in addresses.
        SECTION
    }
}
