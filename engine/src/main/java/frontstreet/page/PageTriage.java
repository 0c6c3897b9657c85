package frontstreet.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which kind of page a page is, and the sign that told.
///
/// Every doubt is the article's: a page is something else only where something says so and no
/// article's worth of running text stands against it. What the page declares counts before what its
/// address looks like, and that before its form.
///
/// Longer than our files are: the signs are asked in one order, and only side by side is it seen
/// which comes before which.
public final class PageTriage {
    private static final int PLENTY = 250;
    private static final int SOME = 120;
    private static final int FEW = 60;
    private static final int NOTHING = 8;
    private static final int MANY_TEASERS = 12;
    private static final int SOME_TEASERS = 5;
    private static final int FEW_TEASERS = 2;
    private static final int GALLERY_IMAGES = 5;
    private static final int LABEL_WORDS_MAX = 3;

    /// @param kind what it is
    /// @param because the sign that told, in one sentence
    public record Verdict(PageKind kind, String because) {}

    private final Page page;
    private final PageShape shape;
    private final String title;
    private final String address;
    private final String type;
    private final boolean declared;

    private PageTriage(Page page) {
        this.page = page;
        this.shape = PageShape.of(page.document());
        String declaredTitle = page.metadata().title();
        this.title = declaredTitle == null ? "" : declaredTitle;
        this.address = address(page).toLowerCase(Locale.ROOT);
        this.type = page.metadata().first("og:type").orElse("").toLowerCase(Locale.ROOT);
        this.declared = declaresArticle();
    }

    /// The kind of a page.
    public static Verdict of(Page page) {
        var triage = new PageTriage(page);
        Optional<Verdict> told =
                triage.broken()
                        .or(triage::liveBlog)
                        .or(triage::house)
                        .or(triage::whole)
                        .or(triage::listing)
                        .or(triage::front)
                        .or(triage::media)
                        .or(triage::headlines)
                        .or(triage::other);
        return told.isPresent() ? told.get() : triage.rest();
    }

    /// What a page is where no text of an article was found on it.
    public static Verdict withoutText(Page page) {
        return new PageTriage(page).textless();
    }

    private static String address(Page page) {
        String url = page.url();
        return url != null
                ? url
                : page.metadata()
                        .link("canonical")
                        .or(() -> page.metadata().first("og:url"))
                        .orElse("");
    }

    private boolean declaresArticle() {
        StructuredData data = page.structuredData();
        boolean dated =
                data.article().or(data::microdataArticle).stream()
                        .anyMatch(it ->
                                it.text("headline").isPresent()
                                        || it.text("datePublished").isPresent());
        return dated
                || type.equals("article")
                || page.metadata().first("article:published_time").isPresent();
    }

    private Optional<Verdict> broken() {
        if (shape.words() <= NOTHING && !declared) {
            String words = shape.words() == 1 ? "one word" : shape.words() + " words";
            return is(PageKind.EMPTY, "The page has only %s.".formatted(words));
        }
        if (shape.bodyWords() >= PLENTY) {
            return Optional.empty();
        }
        boolean says =
                PageSigns.ERROR_TITLE.matcher(title).find()
                        || PageSigns.ERROR_TITLE.matcher(shape.heading()).find();
        if (says && !(declared && shape.bodyWords() >= FEW)) {
            String sign = PageSigns.ERROR_TITLE.matcher(title).find() ? title : shape.heading();
            return is(
                    PageKind.ERROR_PAGE, "The page calls itself an error: \"%s\".".formatted(sign));
        }
        boolean consent =
                PageSigns.CONSENT_ADDRESS.matcher(address).find()
                        || PageSigns.CONSENT_TITLE.matcher(shape.heading()).find()
                        || PageSigns.CONSENT_TITLE.matcher(title).find();
        if (consent && !declared) {
            return is(PageKind.CONSENT_WALL, "The page asks for consent: \"%s\".".formatted(title));
        }
        boolean stated =
                page.structuredData().article().flatMap(it -> it.text("articleBody")).isPresent();
        return !stated && PageForms.isConsentAlone(page.document())
                ? is(PageKind.CONSENT_WALL, "The page asks for consent and says nothing else.")
                : Optional.empty();
    }

    private Optional<Verdict> liveBlog() {
        boolean isLive = page.structuredData().first(Set.of("LiveBlogPosting")).isPresent();
        return isLive ? is(PageKind.LIVE_BLOG, "The page declares a live blog.") : Optional.empty();
    }

    // makers of pages declare every page of theirs an article; a dated one is
    private Optional<Verdict> house() {
        String heading = shape.heading().isEmpty() ? title : shape.heading();
        boolean dated =
                hasDatedArticle() || page.metadata().first("article:published_time").isPresent();
        return !dated && HousePage.is(address, heading, title)
                ? is(PageKind.HOUSE_PAGE, "The site speaks of itself: \"%s\".".formatted(heading))
                : Optional.empty();
    }

    // an article's worth of text, on a page that says it is one
    private Optional<Verdict> whole() {
        boolean profile = type.equals("profile") || isA("ProfilePage");
        return declared && !profile && shape.bodyWords() >= SOME
                ? is(
                        PageKind.ARTICLE,
                        "The page declares an article, and %d words of text stand together."
                                .formatted(shape.bodyWords()))
                : Optional.empty();
    }

    private Optional<Verdict> listing() {
        if (shape.bodyWords() >= PLENTY && shape.teasers() < MANY_TEASERS) {
            return Optional.empty();
        }
        if (isA("SearchResultsPage")
                || (PageSigns.SEARCH_TITLE.matcher(title).find() && !declared)) {
            return is(
                    PageKind.SEARCH_PAGE,
                    "The page lists search results: \"%s\".".formatted(title));
        }
        if (!declared
                && PageSigns.SEARCH_ADDRESS.matcher(address).find()
                && shape.bodyWords() < SOME) {
            return is(
                    PageKind.SEARCH_PAGE,
                    "The page lists search results: its address is that of a search.");
        }
        boolean profile =
                type.equals("profile")
                        && (PageSigns.PERSON_ADDRESS.matcher(address).find()
                                || shape.teasers() >= SOME_TEASERS)
                        && shape.bodyWords() < SOME;
        if (profile || isA("ProfilePage")) {
            return is(PageKind.AUTHOR_PAGE, "The page declares that it presents a person.");
        }
        if (!declared && isAuthors()) {
            return is(
                    PageKind.AUTHOR_PAGE,
                    "The page presents an author; it has %d headlines and little text."
                            .formatted(shape.teasers()));
        }
        return Optional.empty();
    }

    private boolean isAuthors() {
        boolean little = shape.bodyWords() < SOME;
        boolean named =
                PageSigns.AUTHOR_CLASS.matcher(page.document().body().className()).find()
                        || PageSigns.AUTHOR_TITLE.matcher(title).find();
        return (little && PageSigns.AUTHOR_ADDRESS.matcher(address).find())
                || (little && named && shape.teasers() > 0)
                || (PageSigns.PERSON_ADDRESS.matcher(address).find() && shape.teasers() >= 2);
    }

    private Optional<Verdict> front() {
        boolean isRoot = isRoot();
        int little = type.equals("website") ? SOME : FEW;
        boolean isSmallFront =
                !declared && shape.teasers() >= FEW_TEASERS && shape.bodyWords() < little;
        boolean isFront = shape.bodyWords() < PLENTY && shape.teasers() >= SOME_TEASERS;
        if (isRoot && (isFront || isSmallFront)) {
            return is(
                    PageKind.SECTION_PAGE,
                    "The page is the first page of a site and lists %d headlines."
                            .formatted(shape.teasers()));
        }
        if (!declared && isA("CollectionPage") && shape.bodyWords() < PLENTY) {
            return is(
                    PageKind.SECTION_PAGE,
                    "The page declares that it is a collection of articles.");
        }
        String bodyClass = page.document().body().className();
        boolean named =
                PageSigns.LISTING_CLASS.matcher(bodyClass).find()
                        || PageSigns.LISTING_ADDRESS.matcher(address).find();
        if (!declared && named && shape.bodyWords() < SOME && shape.teasers() >= 3) {
            return is(
                    PageKind.SECTION_PAGE,
                    "The page is a list of articles: it has %d headlines and little text."
                            .formatted(shape.teasers()));
        }
        return Optional.empty();
    }

    private Optional<Verdict> headlines() {
        int enough = declared ? 2 * MANY_TEASERS : MANY_TEASERS;
        int little = declared ? FEW / 2 : FEW;
        if (shape.teasers() >= enough && shape.bodyWords() < little && !hasDatedArticle()) {
            return is(
                    PageKind.SECTION_PAGE,
                    "The page is a list of articles: it has %d headlines, and no more than %d words stand together."
                            .formatted(shape.teasers(), shape.bodyWords()));
        }
        return Optional.empty();
    }

    private boolean hasDatedArticle() {
        return page.structuredData()
                .article()
                .filter(it -> it.text("datePublished").isPresent())
                .isPresent();
    }

    private boolean isRoot() {
        int host = address.indexOf("//");
        int path = host < 0 ? -1 : address.indexOf('/', host + 2);
        if (host < 0) {
            return false;
        }
        String rest = path < 0 ? "/" : address.substring(path);
        return rest.equals("/")
                || (rest.startsWith("/index.") && rest.indexOf('?') < 0)
                || rest.startsWith("/?utm");
    }

    private Optional<Verdict> media() {
        if (shape.bodyWords() >= FEW || (hasDatedArticle() && shape.bodyWords() >= FEW / 2)) {
            return Optional.empty();
        }
        boolean gallery =
                isA("ImageGallery", "MediaGallery")
                        || PageSigns.GALLERY_WORDS.matcher(address).find()
                        || PageSigns.GALLERY_TITLE.matcher(title).find();
        if (gallery && shape.images() >= GALLERY_IMAGES) {
            return is(
                    PageKind.GALLERY,
                    "The page shows %d pictures and has little text.".formatted(shape.images()));
        }
        boolean video =
                isA("VideoObject")
                        || type.startsWith("video")
                        || PageSigns.VIDEO_WORDS.matcher(address).find();
        if (video && (shape.players() > 0 || type.startsWith("video") || isA("VideoObject"))) {
            return is(PageKind.VIDEO, "The page plays a video and has little text.");
        }
        boolean audio =
                isA("PodcastEpisode", "AudioObject", "RadioEpisode")
                        || type.startsWith("music")
                        || PageSigns.AUDIO_WORDS.matcher(address).find();
        if (audio
                && (shape.players() > 0 || isA("PodcastEpisode", "AudioObject", "RadioEpisode"))) {
            return is(PageKind.AUDIO, "The page plays a recording and has little text.");
        }
        return Optional.empty();
    }

    private Optional<Verdict> other() {
        if (declared) {
            return Optional.empty();
        }
        if (isA("Product", "ProductGroup")
                || type.startsWith("product")
                || type.equals("og:product")) {
            return is(PageKind.PRODUCT_PAGE, "The page offers a product.");
        }
        if (shape.bodyWords() < PLENTY && PageForms.isShop(page.document())) {
            return is(PageKind.PRODUCT_PAGE, "The page names a price and has a cart to fill.");
        }
        return isA("DiscussionForumPosting", "QAPage")
                ? is(PageKind.FORUM, "The page holds a discussion of readers.")
                : Optional.empty();
    }

    private Verdict textless() {
        if (shape.images() >= GALLERY_IMAGES) {
            return new Verdict(
                    PageKind.GALLERY,
                    "The page shows %d pictures and has no text of an article."
                            .formatted(shape.images()));
        }
        if (shape.players() > 0) {
            return new Verdict(
                    PageKind.VIDEO, "The page plays a recording and has no text of an article.");
        }
        if (shape.teasers() >= SOME_TEASERS) {
            return new Verdict(
                    PageKind.SECTION_PAGE,
                    "The page is a list of articles: it has %d headlines and no text of its own."
                            .formatted(shape.teasers()));
        }
        return new Verdict(
                PageKind.EMPTY,
                declared
                        ? "The page declares an article and holds none of its text."
                        : "The page has no text of an article.");
    }

    // "Sport" above a list of linked headlines, and no line that runs on for long
    private boolean isShortList() {
        boolean isLabelled = shape.heading().strip().split("\\s+", -1).length <= LABEL_WORDS_MAX;
        int little = type.equals("website") ? FEW / 2 : 1;
        return isLabelled && shape.bodyWords() < little && shape.listed() >= SOME_TEASERS;
    }

    private Verdict rest() {
        if (!declared && isShortList()) {
            return new Verdict(
                    PageKind.SECTION_PAGE,
                    "The page is a list of articles: it has %d linked headlines and no text of its own."
                            .formatted(shape.listed()));
        }
        if (!declared && shape.bodyWords() < FEW / 2 && shape.teasers() >= SOME_TEASERS) {
            return new Verdict(
                    PageKind.SECTION_PAGE,
                    "The page is a list of articles: it has %d headlines and no text of its own."
                            .formatted(shape.teasers()));
        }
        if (!declared && shape.words() < FEW / 2 && shape.bodyWords() < NOTHING) {
            return new Verdict(
                    PageKind.EMPTY,
                    "The page has %d words and no running text.".formatted(shape.words()));
        }
        return new Verdict(PageKind.ARTICLE, "Nothing says that the page is anything else.");
    }

    private boolean isA(String... types) {
        return page.structuredData().first(Set.copyOf(List.of(types))).isPresent();
    }

    private static Optional<Verdict> is(PageKind kind, @Nullable String because) {
        return Optional.of(new Verdict(kind, because == null ? "" : because));
    }
}
