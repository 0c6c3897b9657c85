package frontstreet.article;

/// A piece of text in or around the article's body that was not taken as body, and why.
///
/// @param text as a reader sees it
/// @param why what it was taken for
record Cut(String text, Why why) {

    /// What is not the article's text.
    enum Why {
        HEADLINE,
        STANDFIRST,
        BYLINE,
        AUTHOR_NOTE,
        AGENCY,
        DATE,
        CAPTION,
        RELATED,
        NEWSLETTER,
        SHARE,
        COMMENTS,
        TAGS,
        ADVERTISEMENT,
        COPYRIGHT,
        MENU,
        TOOL,
        EMBED,
        OTHER
    }
}
