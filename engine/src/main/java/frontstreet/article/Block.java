package frontstreet.article;

/// One block of an article's body, in the order it is read: a flat record with a kind and a depth.
///
/// @param kind what it is
/// @param depth how deep it is nested in lists or quotations; 0 at the top
/// @param text what a reader sees, white space folded; never blank
/// @param html the same with its inline markup, sanitised, addresses absolute
public record Block(Kind kind, int depth, String text, String html) {

    /// What a block is.
    public enum Kind {
        PARAGRAPH,
        SUBHEADING,
        QUOTATION,
        LIST_ITEM,
        TABLE_ROW,
        PREFORMATTED
    }

    public Block {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a block has text");
        }
        if (depth < 0) {
            throw new IllegalArgumentException("depth: " + depth);
        }
    }
}
