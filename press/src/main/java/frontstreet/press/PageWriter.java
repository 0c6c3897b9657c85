package frontstreet.press;

import java.time.Instant;
import java.util.List;

/// Writes a piece as a page, in its outlet's markup and among its outlet's furniture.
///
/// The markups: `jsonld` (a modern page that describes itself), `microdata`, `wordpress`,
/// `broadcast`, `metatags` (described by meta elements alone), `clutter` (a tabloid's), `amp`,
/// `plain` (bare, undescribed) and `table` (as pages were made in 1999).
///
/// Longer than our files are: nine templates, read best side by side.
final class PageWriter {
    private final Outlet outlet;
    private final Piece piece;
    private final Text text;
    private final Instant now;
    private final Furniture furniture;
    private final BodyWriter body;

    /// @param others what else the outlet has, for its menus and boxes
    PageWriter(Outlet outlet, Piece piece, List<Piece> others, Instant now) {
        this.outlet = outlet;
        this.piece = piece;
        this.text = piece.textAt(now);
        this.now = now;
        this.furniture = new Furniture(outlet, others, now);
        this.body = new BodyWriter(outlet, piece, text, furniture);
    }

    String written() {
        String page =
                switch (outlet.markup()) {
                    case "jsonld" -> jsonLd();
                    case "microdata" -> microdata();
                    case "wordpress" -> wordpress();
                    case "broadcast" -> broadcast();
                    case "metatags" -> metatags();
                    case "clutter" -> clutter();
                    case "amp" -> amp();
                    case "table" -> table();
                    default -> plain();
                };
        return page.replaceAll("(?m)^\\s*\\n", "");
    }

    private String jsonLd() {
        return """
        <!DOCTYPE html>
        <html lang="en">
        %s
        <body class="template-article">
        %s
        <main id="content">
        <article>
        <header>
        %s
        <h1>%s</h1>
        %s
        <div class="byline-row">%s<time datetime="%s">%s</time></div>
        </header>
        %s
        <div class="article-body">
        %s
        </div>
        %s
        </article>
        %s
        </main>
        %s
        </body>
        </html>
        """
                .formatted(
                        new HeadWriter(outlet, piece, text, now).full(true),
                        furniture.menu(),
                        body.kicker("<p class=\"kicker\">%s</p>"),
                        headline(),
                        body.standfirst("<p class=\"standfirst\">%s</p>"),
                        body.byline("<span class=\"byline\">By %s</span> "),
                        piece.published(),
                        printed(),
                        body.picture(),
                        body.paragraphs("<p>%s</p>"),
                        body.correction("<p class=\"correction\"><em>%s</em></p>"),
                        furniture.related(piece),
                        furniture.footer());
    }

    private String microdata() {
        return """
        <!DOCTYPE html>
        <html lang="en">
        %s
        <body>
        %s
        <div class="page" itemscope itemtype="https://schema.org/NewsArticle">
        <meta itemprop="mainEntityOfPage" content="%s">
        <h1 itemprop="headline">%s</h1>
        %s
        %s
        <span class="date">Published <time itemprop="datePublished" datetime="%s">%s</time></span>
        %s
        <div class="story-text" itemprop="articleBody">
        %s
        %s
        </div>
        </div>
        %s
        %s
        </body>
        </html>
        """
                .formatted(
                        new HeadWriter(outlet, piece, text, now).full(false),
                        furniture.menu(),
                        Markup.escaped(piece.url()),
                        headline(),
                        body.standfirst("<h2 class=\"deck\" itemprop=\"description\">%s</h2>"),
                        body.byline(
                                "<span itemprop=\"author\" itemscope itemtype=\"https://schema.org/Person\">"
                                        + "<span itemprop=\"name\">%s</span></span>"),
                        piece.published(),
                        printed(),
                        body.picture(),
                        body.paragraphs("<p>%s</p>"),
                        body.correction("<div class=\"editors-note\">%s</div>"),
                        furniture.related(piece),
                        furniture.footer());
    }

    private String wordpress() {
        return """
        <!DOCTYPE html>
        <html lang="en-US">
        %s
        <body class="post-template-default single single-post">
        <div id="page" class="site">
        %s
        <main id="primary" class="site-main">
        <article class="post type-post status-publish hentry">
        <header class="entry-header">
        <h1 class="entry-title">%s</h1>
        <div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published" datetime="%s">%s</time></span>%s</div>
        </header>
        %s
        <div class="entry-content">
        %s
        %s
        <div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Mail</a></li><li><a href="#">Print</a></li></ul></div>
        </div>
        %s
        </article>
        %s
        </main>
        <aside id="secondary" class="widget-area">%s</aside>
        %s
        </div>
        </body>
        </html>
        """
                .formatted(
                        new HeadWriter(outlet, piece, text, now).full(false),
                        furniture.menu(),
                        headline(),
                        piece.published(),
                        printed(),
                        body.byline(
                                "<span class=\"byline\"> by <span class=\"author vcard\">%s</span></span>"),
                        body.picture(),
                        body.paragraphs("<p>%s</p>"),
                        body.correction("<p><strong>%s</strong></p>"),
                        postedIn(),
                        furniture.comments(piece),
                        furniture.mostRead() + furniture.newsletter(),
                        furniture.footer());
    }

    private String postedIn() {
        Section shelf = piece.section();
        return shelf == null
                ? ""
                : "<footer class=\"entry-footer\"><span class=\"cat-links\">Posted in <a rel=\"category"
                        + " tag\" href=\"/"
                        + shelf.slug()
                        + "/\">"
                        + shelf.title()
                        + "</a></span></footer>";
    }

    private String broadcast() {
        return """
        <!DOCTYPE html>
        <html lang="en">
        %s
        <body>
        %s
        <main role="main">
        <div data-component="headline-block"><h1>%s</h1></div>
        <div data-component="byline-block"><time datetime="%s">%s</time>%s</div>
        <div data-component="image-block">%s</div>
        <div data-component="text-block">
        %s
        </div>
        <div data-component="text-block">%s</div>
        <div data-component="topic-list"><h2>More on this</h2>%s</div>
        </main>
        %s
        %s
        </body>
        </html>
        """
                .formatted(
                        new HeadWriter(outlet, piece, text, now).full(true),
                        furniture.menu(),
                        headline(),
                        piece.published(),
                        printed(),
                        body.byline("<div class=\"contributor\"><span>%s</span></div>"),
                        body.picture(),
                        body.paragraphs("<p class=\"ssrcss-p\">%s</p>"),
                        body.correction("<p><i>%s</i></p>"),
                        furniture.related(piece),
                        furniture.mostRead(),
                        furniture.footer());
    }

    private String metatags() {
        return """
        <!DOCTYPE html>
        <html>
        %s
        <body>
        %s
        <div id="wrap"><div id="story">
        <h1 class="hed">%s</h1>
        <div class="info">%s | %s</div>
        %s
        <div class="txt">
        %s
        %s
        </div>
        </div>
        <div id="rail">%s%s</div></div>
        %s
        </body>
        </html>
        """
                .formatted(
                        new HeadWriter(outlet, piece, text, now).full(false),
                        furniture.menu(),
                        headline(),
                        body.byline("By %s"),
                        printed(),
                        body.picture(),
                        body.paragraphs("<p>%s</p>"),
                        body.correction("<p class=\"corr\">%s</p>"),
                        furniture.mostRead(),
                        furniture.newsletter(),
                        furniture.footer());
    }

    private String clutter() {
        return """
        <!DOCTYPE html>
        <html lang="en">
        %s
        <body class="article-page">
        %s
        %s
        <div class="ad ad-leaderboard">Advertisement</div>
        <div class="article__wrap">
        %s
        <h1 class="article__title">%s</h1>
        %s
        <div class="article__meta">%s <span class="article__date">%s</span> <a href="#comments">23 comments</a></div>
        <ul class="social"><li>Share</li><li>Copy link</li></ul>
        %s
        <div class="article__content">
        %s
        </div>
        %s
        </div>
        %s
        %s
        %s
        </body>
        </html>
        """
                .formatted(
                        new HeadWriter(outlet, piece, text, now).full(false),
                        furniture.consent(),
                        furniture.menu(),
                        body.kicker("<span class=\"article__kicker\">%s</span>"),
                        headline(),
                        body.standfirst("<p class=\"article__sub\">%s</p>"),
                        body.byline("<span class=\"article__author\">By %s</span>"),
                        "Published: " + printed(),
                        body.picture(),
                        body.cluttered(),
                        body.correction("<p class=\"article__note\">%s</p>"),
                        furniture.comments(piece),
                        furniture.mostRead() + furniture.related(piece),
                        furniture.footer());
    }

    private String amp() {
        return """
        <!doctype html>
        <html amp lang="en">
        %s
        <body>
        <header><a href="https://%s/">%s</a></header>
        <main>
        <h1>%s</h1>
        <p class="amp-byline">%s</p>
        <p class="amp-date">%s</p>
        %s
        %s
        %s
        <amp-ad width="300" height="250" type="none"></amp-ad>
        </main>
        %s
        </body>
        </html>
        """
                .formatted(
                        new HeadWriter(outlet, piece, text, now).full(true),
                        outlet.host(),
                        Markup.escaped(outlet.name()),
                        headline(),
                        body.byline("%s"),
                        printed(),
                        body.picture(),
                        body.paragraphs("<p>%s</p>"),
                        body.correction("<p>%s</p>"),
                        furniture.footer());
    }

    private String table() {
        return """
        <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
        <html>
        <head><title>%s - %s</title></head>
        <body bgcolor="#ffffff">
        <table width="780" border="0" cellpadding="4"><tr>
        <td width="150" valign="top">%s</td>
        <td width="470" valign="top">
        <font size="5"><b>%s</b></font><br>
        %s
        <font size="2" color="#666666">%s</font><br><br>
        %s
        %s
        %s
        </td>
        <td width="160" valign="top">%s</td>
        </tr></table>
        %s
        </body>
        </html>
        """
                .formatted(
                        Markup.escaped(outlet.name()),
                        headline(),
                        furniture.menu(),
                        headline(),
                        body.byline("<font size=\"2\">By %s</font><br>"),
                        printed(),
                        body.picture(),
                        body.broken(),
                        body.correction("<i>%s</i>"),
                        furniture.mostRead(),
                        furniture.footer());
    }

    private String plain() {
        return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>%s</title>
        <link rel="canonical" href="%s">
        </head>
        <body>
        <p><a href="/">%s</a></p>
        <article>
        <h1>%s</h1>
        %s
        %s
        <p>%s</p>
        %s
        %s
        %s
        </article>
        <hr>
        %s
        </body>
        </html>
        """
                .formatted(
                        headline(),
                        Markup.escaped(piece.url()),
                        Markup.escaped(outlet.name()),
                        headline(),
                        body.standfirst("<p><strong>%s</strong></p>"),
                        body.byline("<p>By <a rel=\"author\" href=\"/people\">%s</a></p>"),
                        printed(),
                        body.picture(),
                        body.paragraphs("<p>%s</p>"),
                        body.correction("<p>%s</p>"),
                        furniture.related(piece));
    }

    private String headline() {
        return Markup.escaped(text.headline());
    }

    // Each house prints the time in its own way; some the day alone.
    private String printed() {
        return PrintedDates.of(outlet, piece.published());
    }
}
