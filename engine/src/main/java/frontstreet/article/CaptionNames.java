package frontstreet.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Which elements beside a picture hold its caption, which its credit, and which neither, by what
/// makers of pages name them.
final class CaptionNames {
    private static final int NAMES_CHARS_MAX = 300;
    private static final List<String> CREDIT_NAMES =
            List.of(
                    "credit",
                    "copyright",
                    "source",
                    "quelle",
                    "attribution",
                    "photographer",
                    "fotograf",
                    "rights",
                    "byline",
                    "author",
                    "autor",
                    "agency",
                    "provider",
                    "kredit",
                    "crédit",
                    "owner",
                    "licen",
                    "creator",
                    "courtesy");
    private static final Set<String> LABELS =
            Set.of(
                    "image caption",
                    "image source",
                    "bildunterschrift",
                    "bildbeschreibung",
                    "caption",
                    "legende",
                    "légende",
                    "open image in gallery",
                    "enlarge this image",
                    "hide caption",
                    "toggle caption",
                    "vollbild",
                    "bild vergrößern",
                    "bild anzeigen",
                    "view gallery",
                    "read more",
                    "expand",
                    "share",
                    "save");

    private final ElementTraits.Known known;

    CaptionNames(ElementTraits.Known known) {
        this.known = known;
    }

    /// Whether an element is named a caption, or the credit in one.
    boolean isCaption(Element element) {
        if (element.nameIs("figcaption") || isCredit(element)) {
            return true;
        }
        String names = names(element);
        return Trait.CAPTION.in(known.of(element))
                || (names.contains("description") && Trait.FIGURE.in(known.of(element)))
                || names.contains("image-text");
    }

    /// Whether an element is named after a picture.
    boolean isPicture(Element element) {
        return Trait.FIGURE.in(known.of(element));
    }

    /// Whether what an element holds is nothing a reader reads as a caption: hidden words, labels.
    boolean isUnread(Element element) {
        return PieceReader.SILENT.contains(element.normalName())
                || Trait.HIDDEN.in(known.of(element))
                || LABELS.contains(
                        CaptionReader.folded(element.ownText()).toLowerCase(Locale.ROOT));
    }

    /// Whether an element is named a credit.
    static boolean isCredit(Element element) {
        if (element.nameIs("footer") || element.nameIs("cite")) {
            return true;
        }
        String names = names(element);
        boolean caption =
                names.contains("caption")
                        && !names.contains("credit")
                        && !names.contains("copyright");
        return !caption && CREDIT_NAMES.stream().anyMatch(names::contains);
    }

    private static String names(Element element) {
        String names =
                element.className()
                        + ' '
                        + element.id()
                        + ' '
                        + element.attr("itemprop")
                        + ' '
                        + element.attr("data-testid");
        return names.length() > NAMES_CHARS_MAX ? "" : names.toLowerCase(Locale.ROOT);
    }
}
