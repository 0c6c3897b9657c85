package frontstreet.article;

/// What an element's tag, role and names say it is for. Many hold at once; a set of them is an
/// `int` with one bit each.
enum Trait {
    /// Ways around the site: menus, breadcrumbs, pagination.
    NAV(0),
    /// Site or article header.
    HEADER(1),
    /// Site or article footer, legal lines.
    FOOTER(2),
    /// Beside the text: sidebars, rails.
    ASIDE(3),
    /// A picture, film or gallery and what stands with it.
    FIGURE(4),
    /// The words that go with a picture.
    CAPTION(5),
    /// Other articles: related, most read, recommended.
    RELATED(6),
    /// One entry of a list of articles: card, teaser.
    TEASER(7),
    /// Sharing and following.
    SHARE(8),
    /// Readers' comments.
    COMMENT(9),
    /// Who wrote it: byline, author box.
    AUTHOR(10),
    /// When it was published.
    TIME(11),
    /// Advertisement, sponsor, affiliate.
    AD(12),
    /// Newsletter, app, subscription and other requests of the house.
    PROMO(13),
    /// Labels, topics, sections.
    TAGS(14),
    /// A headline or its block.
    TITLE(15),
    /// The summary below a headline.
    SUMMARY(16),
    /// A passage of the text set large.
    PULLQUOTE(17),
    /// A box in the text: facts, key points, background.
    BOX(18),
    /// Something of another site set into the text.
    EMBED(19),
    /// Buttons and controls: print, save, listen, font size.
    TOOL(20),
    /// A dialog, banner or layer over the page.
    OVERLAY(21),
    /// Not shown.
    HIDDEN(22),
    /// The text itself.
    BODY(23),
    /// The article as a whole.
    ARTICLE(24),
    /// What readers who pay see; the text itself more often than a request to pay.
    PAYWALL(25);

    private final int bit;

    Trait(int place) {
        this.bit = 1 << place;
    }

    /// The bit that stands for it in a set.
    int bit() {
        return bit;
    }

    /// Whether the set holds it.
    boolean in(int traits) {
        return (traits & bit) != 0;
    }
}
