package frontstreet.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page wants of its reader, by its buttons and what stands beside them.
final class PageForms {
    private static final int PROSE_CHARS_MIN = 40;
    private static final int BUTTON_CHARS_MAX = 60;
    private static final int BLOCKS_MAX = 400;
    private static final String BUTTONS =
            "button, a, [role=button], input[type=submit], input[type=button]";

    private PageForms() {}

    /// Whether all that the page has to say is about consent, and a button gives it. One line of
    /// other text makes it an article with a banner over it.
    static boolean isConsentAlone(Document document) {
        boolean asks = false;
        int blocks = 0;
        for (Element block : document.body().select("p, li, div, section, td, article, main")) {
            String text = block.nameIs("p") || block.nameIs("li") ? block.text() : block.ownText();
            if (text.length() < PROSE_CHARS_MIN || block.closest("nav, footer") != null) {
                continue;
            }
            blocks++;
            if (blocks > BLOCKS_MAX || !PageSigns.CONSENT_TEXT.matcher(text).find()) {
                return false;
            }
            asks = true;
        }
        return asks && hasButton(document, PageSigns.CONSENT_BUTTON);
    }

    /// Whether something has a price here and can be laid into a cart.
    static boolean isShop(Document document) {
        return hasButton(document, PageSigns.CART_BUTTON)
                && PageSigns.PRICE.matcher(document.body().text()).find();
    }

    private static boolean hasButton(Document document, Pattern words) {
        return document.body().select(BUTTONS).stream()
                .map(it -> it.nameIs("input") ? it.attr("value") : it.text())
                .anyMatch(it -> it.length() <= BUTTON_CHARS_MAX && words.matcher(it).matches());
    }
}
