package frontstreet.page;

/// What a page is.
public enum PageKind {
    ARTICLE,
    LIVE_BLOG,
    GALLERY,
    VIDEO,
    AUDIO,
    SECTION_PAGE,
    SEARCH_PAGE,
    AUTHOR_PAGE,
    PRODUCT_PAGE,
    FORUM,
    /// Where the site speaks of itself: about us, contact, imprint, staff.
    HOUSE_PAGE,
    CONSENT_WALL,
    ERROR_PAGE,
    EMPTY;

    /// As `extract` writes it: `live-blog`.
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
