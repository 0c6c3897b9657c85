package frontstreet.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells a page on which a house speaks of itself (about us, contact, imprint, staff): its heading
/// says so, and its address too. One of the two alone may head an article. Where no address is
/// known, the page's title tells in its place.
final class HousePage {
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "/(?:about(?:[-_]?us)?|who-we-are|our-(?:team|staff|story)|contact(?:[-_]?us|s)?|staff(?:-directory)?"
                            + "|masthead|imprint|impressum|kontakt|ueber-?uns|über-?uns|redaktion|mentions-legales"
                            + "|a-propos|qui-sommes-nous|nous-contacter|contacto|quienes-somos|aviso-legal"
                            + "|sobre(?:-nos)?|contatti|chi-siamo|contato|quem-somos|over-ons|om-oss?|kontakta-oss|kontakt-os"
                            + "|o-nas)(?:\\.\\w{2,5})?/?(?:[?#].*)?$");
    private static final Pattern HEADING =
            Pattern.compile(
                    "(?:about(?: us| this site| our newsroom)?|who we are|our (?:team|staff|story)|contacts?|contact us|how to (?:reach|contact) us"
                            + "|(?:the |our )?(?:newsroom )?staff(?: directory)?|masthead|imprint|impressum|kontakt|über uns|redaktion"
                            + "|mentions légales|à propos|qui sommes[ -]nous|nous contacter|contacto|quiénes somos"
                            + "|aviso legal|sobre nós|contatti|chi siamo|contato|quem somos|over ons|om oss?"
                            + "|kontakta oss|kontakt os|o nas)\\W*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OF_NAME =
            Pattern.compile(
                    "(?iu:about|contact|staff of|über|à propos d[eu]|sobre|over|om)\\s(?iu:the|die|der|das|le|la|l[’']|el|de|het)?\\s?(\\p{Lu}.*)");
    private static final Pattern BETWEEN = Pattern.compile("\\s+[|–—·:-]\\s+");

    private HousePage() {}

    /// @param address in lower case, or empty where none is known
    /// @param heading the first heading, or the title where there is none
    static boolean is(String address, String heading, String title) {
        String head = heading.strip();
        Matcher named = OF_NAME.matcher(head);
        boolean ofHouse = HEADING.matcher(head).matches();
        if (!address.isEmpty()) {
            return (ofHouse || named.matches()) && ADDRESS.matcher(address).find();
        }
        List<String> parts = List.of(BETWEEN.split(title.strip(), 20));
        return ofHouse
                ? title.toLowerCase(Locale.ROOT).contains(head.toLowerCase(Locale.ROOT))
                : named.matches() && parts.lastIndexOf(named.group(1)) > 0;
    }
}
