package frontstreet.article;

import frontstreet.page.Page;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/// Finds the pictures that belong to an article: those in its body and between its headline and its
/// body, with caption and credit apart.
///
/// A picture that is known only from what the page says of itself speaks for the article when the
/// text has none.
final class ImageFinder {
    private static final int IMAGES_MAX = 100;
    private static final int SIDE_MIN = 90;
    private static final int STRANGE =
            Trait.NAV.bit()
                    | Trait.FOOTER.bit()
                    | Trait.ASIDE.bit()
                    | Trait.RELATED.bit()
                    | Trait.TEASER.bit()
                    | Trait.SHARE.bit()
                    | Trait.COMMENT.bit()
                    | Trait.AUTHOR.bit()
                    | Trait.AD.bit()
                    | Trait.PROMO.bit()
                    | Trait.OVERLAY.bit();

    private final ElementTraits traits = new ElementTraits(ElementNames.load());

    /// The pictures, the lead first, each with the element it stood in; each address and each
    /// caption once.
    List<Ranked.Find<Image>> find(Page page, Body body) {
        Element root = body.root();
        List<Ranked.Find<Image>> found = root == null ? List.of() : new Search(page, root).images();
        return found.isEmpty() ? AnnouncedImage.find(page) : found;
    }

    /// One walk through the part of a page where the pictures of an article stand.
    private final class Search {
        private final Element root;
        private final Set<Element> around = new HashSet<>();
        private final ElementTraits.Known known = traits.forOnePage();
        private final CaptionReader captions;
        private final Map<String, Ranked.Find<Image>> images = new LinkedHashMap<>();
        private final Set<Element> headed = new HashSet<>();
        private final Set<Element> galleries = new HashSet<>();
        private final Document document;
        private final StatedAddresses stated;
        private boolean begun;
        private boolean ended;

        Search(Page page, Element root) {
            this.document = page.document();
            this.stated = StatedAddresses.of(page);
            this.captions = new CaptionReader(known, stated);
            this.root = root;
            findGalleries();
            for (Element at = root; at != null; at = at.parent()) {
                around.add(at);
            }
        }

        List<Ranked.Find<Image>> images() {
            Element scope = scope();
            Node node = scope;
            while (node != null && !ended && images.size() < IMAGES_MAX) {
                Node inner = enter(node) ? node.firstChild() : null;
                node = inner == null ? next(node, scope) : inner;
            }
            return List.copyOf(images.values());
        }

        // the smallest element that holds the body and the page's first heading
        private Element scope() {
            Element heading = document.selectFirst("h1");
            Element at = heading;
            while (at != null && !around.contains(at)) {
                headed.add(at);
                at = at.parent();
            }
            return at == null ? document.body() : at;
        }

        // figures that hold figures are galleries: their parts are read one by one
        private void findGalleries() {
            for (Element figure : document.select("figure")) {
                Element at = figure.parent();
                while (at != null && !at.nameIs("figure")) {
                    at = at.parent();
                }
                if (at != null) {
                    galleries.add(at);
                }
            }
        }

        private boolean enter(Node node) {
            if (!(node instanceof Element element)) {
                return false;
            }
            boolean isAround = around.contains(element);
            begun |= headed.contains(element) || element.equals(root);
            begun |= isAround && (element.nameIs("article") || element.nameIs("main"));
            boolean isFigure = element.nameIs("figure") && !galleries.contains(element);
            boolean isImage = element.nameIs("img") || element.nameIs("amp-img");
            if (begun && (isFigure || isImage)) {
                take(element, isFigure ? captions.image(element) : element);
                return false;
            }
            return isAround || headed.contains(element) || (known.of(element) & STRANGE) == 0;
        }

        private @Nullable Node next(Node node, Element scope) {
            Node at = node;
            while (!at.equals(scope) && at.nextSibling() == null && at.parent() != null) {
                at = at.parent();
                ended |= at.equals(root);
            }
            ended |= node.equals(root);
            return at.equals(scope) ? null : at.nextSibling();
        }

        private void take(Element holder, @Nullable Element image) {
            String address = image == null ? null : PictureAddress.of(image, stated);
            CaptionReader.Caption caption =
                    holder.nameIs("figure")
                            ? captions.ofFigure(holder, around)
                            : captions.near(holder, around);
            if (caption.isEmpty() && image != null) {
                caption = captions.inAttributes(image);
            }
            if (caption.isEmpty()
                    && (image == null
                            || address == null
                            || isSmall(image)
                            || PictureAddress.isSign(address))) {
                return;
            }
            if (address == null && caption.text() == null) {
                return;
            }
            boolean isLead = images.isEmpty() && image != null && PictureAddress.isWritten(image);
            if (address == null && isLead && !stated.pictures().isEmpty()) {
                address = stated.pictures().getFirst();
            }
            String alt = image == null || image.attr("alt").isBlank() ? null : image.attr("alt");
            String key = caption.text() == null ? "" + address : Wording.bare(caption.text());
            images.putIfAbsent(
                    key,
                    new Ranked.Find<>(
                            new Image(
                                    address,
                                    alt == null ? null : alt.strip(),
                                    caption.text(),
                                    caption.credit()),
                            holder.normalName()));
        }

        private static boolean isSmall(Element image) {
            return isSmall(image.attr("width")) || isSmall(image.attr("height"));
        }

        private static boolean isSmall(String side) {
            return !side.isEmpty()
                    && side.length() <= 4
                    && side.chars().allMatch(Character::isDigit)
                    && Integer.parseInt(side) < SIDE_MIN;
        }
    }
}
