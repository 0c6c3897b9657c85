package frontstreet.article;

import frontstreet.page.Page;
import frontstreet.page.StructuredData;
import frontstreet.page.Thing;
import frontstreet.url.BaseUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The picture that a page announces in its head without showing it: in its metadata, or as the
/// `image` of the article it describes in the words of <https://schema.org/image>.
///
/// Of several the first counts: they are mostly one picture, cut to several shapes.
final class AnnouncedImage {
    private static final List<String> METAS = List.of("og:image", "og:image:url", "twitter:image");
    private static final List<String> ADDRESSES = List.of("contentUrl", "url", "thumbnailUrl");
    private static final List<String> CAPTIONS = List.of("caption", "description");
    private static final List<String> OWNERS = List.of("creator", "author", "copyrightHolder");

    private final Page page;
    private final StructuredData data;
    private final BaseUrl base;

    private AnnouncedImage(Page page) {
        this.page = page;
        this.data = page.structuredData();
        this.base = StatedAddresses.base(page);
    }

    /// The picture; empty when none is announced.
    static List<Ranked.Find<Image>> find(Page page) {
        var announced = new AnnouncedImage(page);
        List<Ranked.Find<Image>> described = announced.described();
        Ranked.Find<Image> meta = announced.meta();
        if (meta == null) {
            return described.stream().limit(1).toList();
        }
        return described.stream()
                .filter(it -> isSame(it.value(), meta.value()))
                .findFirst()
                .map(it -> new Ranked.Find<>(it.value(), meta.from() + ", " + it.from()))
                .map(List::of)
                .orElse(List.of(meta));
    }

    /// All that are announced, the strongest first.
    static List<Ranked.Find<Image>> all(Page page) {
        var announced = new AnnouncedImage(page);
        var all = new ArrayList<Ranked.Find<Image>>();
        Ranked.Find<Image> meta = announced.meta();
        if (meta != null) {
            all.add(meta);
        }
        all.addAll(announced.described());
        return all;
    }

    private static boolean isSame(Image one, Image other) {
        return one.url() != null && one.url().equals(other.url());
    }

    private Ranked.@Nullable Find<Image> meta() {
        for (String name : METAS) {
            String address = address(page.metadata().first(name).orElse(""));
            if (address != null) {
                return new Ranked.Find<>(new Image(address, null, null, null), "meta " + name);
            }
        }
        return null;
    }

    private List<Ranked.Find<Image>> described() {
        var found = new ArrayList<Ranked.Find<Image>>();
        data.article().ifPresent(it -> add(it, "json-ld image", found));
        data.microdataArticle().ifPresent(it -> add(it, "microdata image", found));
        return found;
    }

    private void add(Thing article, String from, List<Ranked.Find<Image>> found) {
        String headline = Wording.bare(article.text("headline").orElse(""));
        for (Thing thing : article.things("image")) {
            Image image = image(data.resolved(thing), headline);
            if (image != null) {
                found.add(new Ranked.Find<>(image, from));
            }
        }
        List<String> names =
                article.things("image").stream().flatMap(it -> it.texts("name").stream()).toList();
        for (String text : article.texts("image")) {
            String address = names.contains(text) ? null : picture(text);
            if (address != null) {
                found.add(new Ranked.Find<>(new Image(address, null, null, null), from));
            }
        }
    }

    private @Nullable Image image(Thing thing, String headline) {
        String address = null;
        for (String name : ADDRESSES) {
            address = address == null ? picture(thing.text(name).orElse("")) : address;
        }
        if (address == null) {
            return null;
        }
        CaptionSplitter.Split split = caption(thing, headline);
        String credit =
                credit(thing, List.of("creditText"))
                        .or(() -> Optional.ofNullable(split.credit()))
                        .or(() -> credit(thing, OWNERS))
                        .orElse(null);
        return new Image(address, null, split.caption(), credit);
    }

    // many describe a picture by the headline of its article
    private static CaptionSplitter.Split caption(Thing thing, String headline) {
        for (String name : CAPTIONS) {
            String text = CaptionReader.folded(thing.text(name).orElse(""));
            if (!text.isEmpty() && !Wording.bare(text).equals(headline)) {
                return CaptionSplitter.split(text);
            }
        }
        return new CaptionSplitter.Split(null, null);
    }

    private Optional<String> credit(Thing thing, List<String> names) {
        return names.stream()
                .flatMap(it -> Stream.concat(described(thing, it), thing.texts(it).stream()))
                .filter(it -> !it.startsWith("http"))
                .flatMap(it -> Stream.ofNullable(CaptionSplitter.credit(CaptionReader.folded(it))))
                .findFirst();
    }

    private Stream<String> described(Thing thing, String name) {
        return thing.things(name).stream().flatMap(it -> data.resolved(it).texts("name").stream());
    }

    private @Nullable String picture(String text) {
        String address = address(text);
        return address == null || PictureAddress.isSign(address) ? null : address;
    }

    private @Nullable String address(String text) {
        String absolute = text.isBlank() ? "" : base.resolve(text);
        return absolute.startsWith("http") ? absolute : null;
    }
}
