package frontstreet.article;

/// What an element's tag, role and names say it is for. Many hold at once; a set of them is an
/// `int` with one bit each.
enum Trait {
    /// Ways around the site: menus, breadcrumbs, pagination.
    NAV,
    /// Site or article header.
    HEADER,
    /// Site or article footer, legal lines.
    FOOTER,
    /// Beside the text: sidebars, rails.
    ASIDE,
    /// A picture, film or gallery and what stands with it.
    FIGURE,
    /// The words that go with a picture.
    CAPTION,
    /// Other articles: related, most read, recommended.
    RELATED,
    /// One entry of a list of articles: card, teaser.
    TEASER,
    /// Sharing and following.
    SHARE,
    /// Readers' comments.
    COMMENT,
    /// Who wrote it: byline, author box.
    AUTHOR,
    /// When it was published.
    TIME,
    /// Advertisement, sponsor, affiliate.
    AD,
    /// Newsletter, app, subscription and other requests of the house.
    PROMO,
    /// Labels, topics, sections.
    TAGS,
    /// A headline or its block.
    TITLE,
    /// The summary below a headline.
    SUMMARY,
    /// A passage of the text set large.
    PULLQUOTE,
    /// A box in the text: facts, key points, background.
    BOX,
    /// Something of another site set into the text.
    EMBED,
    /// Buttons and controls: print, save, listen, font size.
    TOOL,
    /// A dialog, banner or layer over the page.
    OVERLAY,
    /// Not shown.
    HIDDEN,
    /// The text itself.
    BODY,
    /// The article as a whole.
    ARTICLE;

    /// The bit that stands for it in a set.
    int bit() {
        return 1 << ordinal();
    }

    /// Whether the set holds it.
    boolean in(int traits) {
        return (traits & bit()) != 0;
    }
}
