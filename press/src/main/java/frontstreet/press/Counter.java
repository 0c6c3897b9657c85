package frontstreet.press;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds what a request asks an outlet for: a feed, a page, a picture, its front page, its robots
/// file. Knows the mishaps that change what is answered; [PressSite] has those that change how.
/// Safe for many threads.
final class Counter {
    private static final Pattern PICTURE =
            Pattern.compile("/media/([0-9a-f]{1,16})/([a-z]{1,20})-(\\d{2,4})\\.(?:jpg|png)");
    private static final int PICTURES_KEPT = 200;
    private static final int FRONT_PAGE = 40; // headlines
    private static final int ARCHIVE = 5000; // entries: an archive's feed lists all there is

    private final Newsstand stand;
    private final Troubles troubles;
    private final Map<String, byte[]> pictures =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
                    return size() > PICTURES_KEPT;
                }
            };

    Counter(Newsstand stand, Troubles troubles) {
        this.stand = stand;
        this.troubles = troubles;
    }

    /// What an outlet answers.
    ///
    /// @param path with the query where there is one
    Answer answer(Outlet outlet, String path, Instant now) {
        if (path.equals("/robots.txt")) {
            return robots(outlet);
        }
        if (path.startsWith("/media/") && stand instanceof WorldStand) {
            return picture(path);
        }
        Outlet.FeedOffer feed = feed(outlet, path);
        if (feed != null) {
            return feed(outlet, feed, now);
        }
        if (path.equals("/")) {
            return front(outlet, now);
        }
        return page(outlet, path, now);
    }

    /// Whether a path is that of one of the outlet's pages, and not of a feed, a picture or a menu.
    boolean isPage(Outlet outlet, String path, Instant now) {
        return stand.at(outlet, plain(path), now) != null;
    }

    static Outlet.@Nullable FeedOffer feed(Outlet outlet, String path) {
        for (Outlet.FeedOffer feed : outlet.feeds()) {
            if (feed.path().equals(path)) {
                return feed;
            }
            boolean index = feed.format().equals("sitemapindex");
            if (index && FeedWriter.newsSitemap(feed.path()).equals(path)) {
                return new Outlet.FeedOffer("sitemap", path, feed.section());
            }
        }
        return null;
    }

    private Answer robots(Outlet outlet) {
        boolean forbids = troubles.of(outlet).contains(Mishap.ROBOTS_FORBID);
        String text =
                "User-agent: *\n"
                        + (forbids ? "Disallow: /\n" : "Disallow: /login\nDisallow: /newsletter\n");
        return Answer.of(
                200, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8), null);
    }

    private Answer feed(Outlet outlet, Outlet.FeedOffer feed, Instant now) {
        Set<Mishap> mishaps = troubles.of(outlet);
        if (mishaps.contains(Mishap.HTML_FOR_FEED)) {
            return front(outlet, now);
        }
        boolean all = stand instanceof Archive;
        int length = all ? ARCHIVE : sitemap(feed) ? 100 : 15 + outlet.weight() * 3;
        List<Piece> pieces =
                stand.published(outlet, now, Math.max(400, length)).stream()
                        .filter(piece -> fits(piece, feed))
                        .limit(length)
                        .toList();
        byte[] body = new FeedWriter(outlet, feed, mishaps, now).written(pieces);
        String type = FeedWriter.contentType(feed.format());
        if (mishaps.contains(Mishap.WRONG_CHARSET)) {
            type = "application/rss+xml; charset=ISO-8859-1";
        }
        Instant changed = pieces.isEmpty() ? null : changed(pieces, now);
        return Answer.of(200, type, body, changed);
    }

    private static boolean sitemap(Outlet.FeedOffer feed) {
        return feed.format().startsWith("sitemap");
    }

    private static boolean fits(Piece piece, Outlet.FeedOffer feed) {
        Section shelf = piece.section();
        return feed.section().isEmpty() || (shelf != null && feed.section().equals(shelf.slug()));
    }

    private static Instant changed(List<Piece> pieces, Instant now) {
        Instant last = Instant.MIN;
        for (Piece piece : pieces) {
            Instant changed = piece.changedAt(now);
            last = changed.isAfter(last) ? changed : last;
        }
        return last;
    }

    private Answer front(Outlet outlet, Instant now) {
        List<Piece> latest = stand.published(outlet, now, FRONT_PAGE);
        return Answer.html(200, new Furniture(outlet, latest, now).frontPage());
    }

    private Answer page(Outlet outlet, String path, Instant now) {
        Piece piece = stand.at(outlet, plain(path), now);
        if (piece == null) {
            return Answer.refused(404, "Page not found");
        }
        Set<Mishap> mishaps = troubles.of(outlet);
        int draw = Math.floorMod(piece.id().hashCode(), 10);
        if (mishaps.contains(Mishap.GONE_PAGES) && draw < 3) {
            return Answer.refused(draw == 0 ? 410 : 404, draw == 0 ? "Gone" : "Page not found");
        }
        if (mishaps.contains(Mishap.CONSENT_WALL)) {
            return Answer.html(200, consentWall(outlet));
        }
        if (stand instanceof Archive archive && archive.isSaved(piece)) {
            return archive.saved(piece);
        }
        List<Piece> others = stand.published(outlet, now, FRONT_PAGE);
        String page = new PageWriter(outlet, piece, others, now).written();
        String type =
                mishaps.contains(Mishap.WRONG_CHARSET)
                        ? "text/html; charset=ISO-8859-1"
                        : "text/html; charset=utf-8";
        return Answer.of(200, type, page.getBytes(StandardCharsets.UTF_8), piece.changedAt(now));
    }

    private static String consentWall(Outlet outlet) {
        return "<!DOCTYPE html>\n<html><head><title>Before you continue to "
                + Markup.escaped(outlet.name())
                + "</title></head><body><div role=\"dialog\"><h1>We value your privacy</h1><p>We and our"
                + " partners use cookies. Please choose before you go on.</p><button>Accept"
                + " all</button><button>Manage options</button></div></body></html>\n";
    }

    // What a redirect has added is no part of the address.
    private static String plain(String path) {
        int tracking = path.indexOf("utm_source=");
        int step = path.indexOf("step=");
        int cut = tracking > 0 ? tracking : step;
        return cut > 0 ? path.substring(0, cut - 1) : path;
    }

    private Answer picture(String path) {
        Matcher asked = PICTURE.matcher(path);
        if (!asked.matches()) {
            return Answer.refused(404, "Not found");
        }
        String scene = Groups.of(asked, 2);
        int width = Math.min(PictureMaker.WIDTH_MAX, Integer.parseInt(Groups.of(asked, 3)));
        long seed = Long.parseUnsignedLong(Groups.of(asked, 1), 16);
        byte[] picture = kept(path);
        if (picture == null) {
            picture = PictureMaker.picture(scene, seed, width);
            keep(path, picture);
        }
        String type = PictureMaker.isDrawing(scene) ? "image/png" : "image/jpeg";
        return Answer.of(200, type, picture, null).with("Cache-Control", "max-age=86400");
    }

    private byte @Nullable [] kept(String path) {
        synchronized (pictures) {
            return pictures.get(path);
        }
    }

    private void keep(String path, byte[] picture) {
        synchronized (pictures) {
            pictures.put(path, picture);
        }
    }
}
