package frontstreet.press;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The parts of a page that are the piece itself.
final class BodyWriter {
    private static final String AD =
            "<div class=\"ad-slot\"><span>Advertisement</span><span>Article continues below</span></div>\n";

    private final Outlet outlet;
    private final Piece piece;
    private final Text text;
    private final Furniture furniture;

    BodyWriter(Outlet outlet, Piece piece, Text text, Furniture furniture) {
        this.outlet = outlet;
        this.piece = piece;
        this.text = text;
        this.furniture = furniture;
    }

    String kicker(String form) {
        return filled(form, text.kicker());
    }

    String standfirst(String form) {
        return filled(form, text.standfirst());
    }

    String byline(String form) {
        return filled(form, text.byline());
    }

    String correction(String form) {
        String what = text.correction();
        return what == null ? "" : filled(form, "Correction: " + what);
    }

    private static String filled(String form, @Nullable String words) {
        return words == null ? "" : form.formatted(Markup.escaped(words));
    }

    /// The picture with its caption and credit; a film or several pictures where the form asks.
    String picture() {
        if (piece.scene() == null) {
            return "";
        }
        return switch (piece.form()) {
            case VIDEO ->
                    "<figure class=\"video\"><video controls preload=\"none\" poster=\""
                            + source(1200)
                            + "\"><source src=\"/media/film.mp4\" type=\"video/mp4\"></video>"
                            + caption()
                            + "</figure>";
            case GALLERY -> figure(1200) + figure(1000) + figure(900);
            default -> figure(1200);
        };
    }

    private String figure(int width) {
        String alt = text.caption() == null ? "" : Markup.escaped(text.caption());
        return switch (outlet.markup()) {
            case "table" ->
                    "<img src=\""
                            + source(450)
                            + "\" width=\"450\" height=\"300\" alt=\"\"><br>"
                            + "<font size=\"1\">"
                            + alt
                            + " "
                            + Markup.escaped(String.valueOf(text.credit()))
                            + "</font><br><br>";
            case "amp" ->
                    "<amp-img src=\""
                            + source(width)
                            + "\" width=\"1200\" height=\"800\" layout=\"responsive\"></amp-img>"
                            + caption();
            case "wordpress" ->
                    "<figure class=\"wp-caption aligncenter\"><img class=\"size-full\" src=\""
                            + source(width)
                            + "\" width=\"1200\" height=\"800\" alt=\""
                            + alt
                            + "\">"
                            + caption()
                            + "</figure>";
            default ->
                    "<figure><img src=\""
                            + source(width)
                            + "\" srcset=\""
                            + source(600)
                            + " 600w, "
                            + source(width)
                            + " "
                            + width
                            + "w\" width=\"1200\" height=\"800\" alt=\""
                            + alt
                            + "\">"
                            + caption()
                            + "</figure>";
        };
    }

    private String source(int width) {
        return Markup.escaped(Pictures.path(piece, width));
    }

    private String caption() {
        String words = text.caption();
        String credit = text.credit();
        if (words == null) {
            return "";
        }
        String by =
                credit == null
                        ? ""
                        : " <span class=\"credit\">" + Markup.escaped(credit) + "</span>";
        return "<figcaption>" + Markup.escaped(words) + by + "</figcaption>";
    }

    /// The text, one element a paragraph, with the house's boxes between.
    String paragraphs(String form) {
        var out = new StringBuilder();
        List<String> all = text.paragraphs();
        for (int i = 0; i < all.size(); i++) {
            out.append(paragraph(form, all.get(i), i == 0)).append('\n');
            if (i == 1 && all.size() > 4) {
                out.append(furniture.inner(piece));
            }
            if (form.equals("<p>%s</p>") && i == 3 && all.size() > 6) {
                out.append(furniture.newsletter());
            }
        }
        return out.append(signature()).toString();
    }

    /// A tabloid's text: something to click after every other paragraph.
    String cluttered() {
        var out = new StringBuilder();
        List<String> all = text.paragraphs();
        for (int i = 0; i < all.size(); i++) {
            out.append(paragraph("<p>%s</p>", all.get(i), i == 0)).append('\n');
            if (i % 2 == 1 && i < all.size() - 1) {
                out.append(i % 4 == 1 ? furniture.readMore(piece, i) : AD);
            }
        }
        return out.append(signature()).toString();
    }

    /// A text of lines broken twice, without paragraphs.
    String broken() {
        var out = new StringBuilder();
        List<String> all = text.paragraphs();
        for (int i = 0; i < all.size(); i++) {
            out.append(i == 0 ? dateline() : "").append(Markup.escaped(all.get(i)));
            out.append("<br><br>\n");
        }
        return out.append(signature()).toString();
    }

    private String paragraph(String form, String words, boolean first) {
        int line = words.indexOf('\n');
        if (line >= 0) {
            return "<h3 class=\"entry-time\">"
                    + Markup.escaped(words.substring(0, line))
                    + "</h3>\n"
                    + form.formatted(Markup.escaped(words.substring(line + 1)));
        }
        return form.formatted((first ? dateline() : "") + Markup.escaped(words));
    }

    private String dateline() {
        String place = text.dateline();
        if (place == null || piece.form() != Form.ARTICLE) {
            return "";
        }
        String agency = text.agency();
        String tag = agency == null && !outlet.isAgency() ? "" : " (" + tag() + ")";
        return Markup.escaped(place + tag + " — ");
    }

    private String tag() {
        return switch (String.valueOf(piece.wireOf())) {
            case "union-wire" -> "UW";
            case "parallel-press" -> "PP";
            case "sideline" -> "SSS";
            default -> "Tickerline";
        };
    }

    // Where the agency is not named above, it stands below.
    private String signature() {
        String agency = text.agency();
        String by = text.byline();
        boolean named = by != null && agency != null && by.contains(agency);
        return agency == null || named
                ? ""
                : "<p class=\"copyright\">© " + Markup.escaped(agency) + "</p>\n";
    }
}
