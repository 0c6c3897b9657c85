package frontstreet.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which kind of page a page is, and the sign that told.
///
/// Every doubt is the article's: a page is something else only where something says so and no
/// article's worth of running text stands against it. What the page declares counts before what its
/// address looks like, and that before its form.
public final class PageTriage {
    private static final int PLENTY = 250;
    private static final int SOME = 120;
    private static final int FEW = 60;
    private static final int NOTHING = 8;
    private static final int MANY_TEASERS = 12;
    private static final int SOME_TEASERS = 5;
    private static final int GALLERY_IMAGES = 5;

    private static final Pattern ERROR_TITLE =
            Pattern.compile(
                    "^\\W{0,3}(?:error\\W{1,3})?(?:40[0134]|410|429|50[0234])\\b|\\b(?:page|seite|página|pagina|artikel|article|site) (?:was |wurde |could )?(?:not |nicht |no |niet )(?:be )?(?:found|gefunden|encontrada|gevonden)|not found\\W{0,3}$|^not found|page introuvable|pagina non trovata|página não encontrada|strona nie (?:została )?znaleziona|nie znaleziono|stránka nenalezena|siden (?:blev |ble )?ikke funnet|sidan hittades inte|access denied|^forbidden|^zugriff verweigert|just a moment|attention required|are you a robot|pardon our interruption|service unavailable|temporarily unavailable|bad gateway|internal server error|something went wrong|unusual traffic|verify you are human|ページが見つかりません|页面不存在|страница не найдена",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CONSENT_TITLE =
            Pattern.compile(
                    "before you continue|your privacy|we value your privacy|cookie ?(?:consent|wall|einstellungen|settings)|consent|zustimmung|einwilligung|datenschutz-?einstellungen|privacy ?gate|privacy-?(?:wall|manager)|gestion des cookies|toestemming|cookies? (?:zustimmen|akzeptieren|accept)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CONSENT_ADDRESS =
            Pattern.compile(
                    "//(?:consent|cmp|privacy)\\.|/(?:consent|privacygate|privacy-gate|cookiewall|zustimmung)(?:[/?.]|$)");
    private static final Pattern SEARCH_ADDRESS =
            Pattern.compile(
                    "/(?:search|suche|buscar|busqueda|recherche|ricerca|cerca|zoeken|szukaj|hledat|sok|sog|haku|busca|arama)(?:/|\\.\\w{2,5})?(?:\\?|/|$)|[?&](?:q|query|search|s|keyword|suchbegriff)=[^&]");
    private static final Pattern SEARCH_TITLE =
            Pattern.compile(
                    "search results|you searched for|results for|suchergebnis|suche nach|résultats (?:de (?:la )?recherche|pour)|resultados de (?:la )?b[uú]squeda|resultados para|risultati (?:della )?ricerca|zoekresultaten|wyniki wyszukiwania|検索結果",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AUTHOR_ADDRESS =
            Pattern.compile(
                    "/(?:authors?|autor(?:en|es|in|a)?|auteurs?|autor[ei]|staff|people|profiles?|journalist(?:s|en)?|reporters?|by|redakteure?|firmas|contributors?|team)/[^/?#]+/?(?:[?#]|$)");
    private static final Pattern GALLERY_WORDS =
            Pattern.compile(
                    "/(?:gallery|galleries|galerie|galerien|galeria|fotogaler\\w{0,6}|fotos|photos|bilder|bildstrecken?|fotostrecken?|bildergalerien?|diaporama|slideshow|pictures|in-pictures)(?:[/?.-]|$)");
    private static final Pattern VIDEO_WORDS =
            Pattern.compile("/(?:videos?|watch|tv|mediathek|vidéos?|filmy)(?:[/?.-]|$)");
    private static final Pattern AUDIO_WORDS =
            Pattern.compile("/(?:podcasts?|audio|listen|hoeren|hören)(?:[/?.-]|$)");
    private static final Pattern LISTING_CLASS =
            Pattern.compile(
                    "(?:^|\\s)(?:home|archive|category|tag|blog|search-results|search|author|date)(?:\\s|$)");
    private static final Pattern LISTING_ADDRESS =
            Pattern.compile(
                    "/(?:category|categories|kategorie|tags?|topics?|themen?|sections?|rubri[ck]\\w{0,4}|archive|archiv)/[^/?#]+/?(?:[?#]|$)");

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
        this.address = page.url() == null ? "" : page.url().toLowerCase(Locale.ROOT);
        this.type = page.metadata().first("og:type").orElse("").toLowerCase(Locale.ROOT);
        this.declared = declaresArticle();
    }

    /// The kind of a page.
    public static Verdict of(Page page) {
        var triage = new PageTriage(page);
        Optional<Verdict> told =
                triage.broken()
                        .or(triage::liveBlog)
                        .or(triage::whole)
                        .or(triage::listing)
                        .or(triage::front)
                        .or(triage::media)
                        .or(triage::other);
        return told.isPresent() ? told.get() : triage.rest();
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
            return is(PageKind.EMPTY, "it has %d words".formatted(shape.words()));
        }
        if (shape.bodyWords() >= PLENTY) {
            return Optional.empty();
        }
        boolean says =
                ERROR_TITLE.matcher(title).find() || ERROR_TITLE.matcher(shape.heading()).find();
        if (says && !(declared && shape.bodyWords() >= FEW)) {
            String sign = ERROR_TITLE.matcher(title).find() ? title : shape.heading();
            return is(PageKind.ERROR_PAGE, "its title is \"%s\"".formatted(sign));
        }
        boolean consent =
                CONSENT_ADDRESS.matcher(address).find()
                        || CONSENT_TITLE.matcher(shape.heading()).find()
                        || CONSENT_TITLE.matcher(title).find();
        if (consent && !declared) {
            return is(PageKind.CONSENT_WALL, "it asks for consent: \"%s\"".formatted(title));
        }
        return Optional.empty();
    }

    private Optional<Verdict> liveBlog() {
        boolean isLive = page.structuredData().first(Set.of("LiveBlogPosting")).isPresent();
        return isLive ? is(PageKind.LIVE_BLOG, "it declares a LiveBlogPosting") : Optional.empty();
    }

    // an article's worth of text, on a page that says it is one
    private Optional<Verdict> whole() {
        boolean profile = type.equals("profile") || isA("ProfilePage");
        return declared && !profile && shape.bodyWords() >= SOME
                ? is(
                        PageKind.ARTICLE,
                        "it declares an article, and %d words stand together"
                                .formatted(shape.bodyWords()))
                : Optional.empty();
    }

    private Optional<Verdict> listing() {
        if (shape.bodyWords() >= PLENTY && shape.teasers() < MANY_TEASERS) {
            return Optional.empty();
        }
        if (isA("SearchResultsPage") || (SEARCH_TITLE.matcher(title).find() && !declared)) {
            return is(PageKind.SEARCH_PAGE, "it lists search results: \"%s\"".formatted(title));
        }
        if (!declared && SEARCH_ADDRESS.matcher(address).find() && shape.bodyWords() < SOME) {
            return is(PageKind.SEARCH_PAGE, "its address is one of a search");
        }
        boolean profile =
                type.equals("profile")
                        && (AUTHOR_ADDRESS.matcher(address).find()
                                || shape.teasers() >= SOME_TEASERS)
                        && shape.bodyWords() < SOME;
        if (profile || isA("ProfilePage")) {
            return is(PageKind.AUTHOR_PAGE, "it declares a profile");
        }
        if (!declared && AUTHOR_ADDRESS.matcher(address).find() && shape.teasers() >= 2) {
            return is(
                    PageKind.AUTHOR_PAGE,
                    "its address is one of an author, and it lists %d headlines"
                            .formatted(shape.teasers()));
        }
        return Optional.empty();
    }

    private Optional<Verdict> front() {
        boolean isRoot = isRoot();
        if (isRoot && shape.bodyWords() < PLENTY && shape.teasers() >= SOME_TEASERS) {
            return is(
                    PageKind.SECTION_PAGE,
                    "it is a site's first page and lists %d headlines".formatted(shape.teasers()));
        }
        if (!declared && isA("CollectionPage") && shape.bodyWords() < PLENTY) {
            return is(PageKind.SECTION_PAGE, "it declares a CollectionPage");
        }
        String bodyClass = page.document().body().className();
        boolean named =
                LISTING_CLASS.matcher(bodyClass).find() || LISTING_ADDRESS.matcher(address).find();
        if (!declared && named && shape.bodyWords() < SOME && shape.teasers() >= 3) {
            return is(
                    PageKind.SECTION_PAGE,
                    "it is named a listing and has %d headlines".formatted(shape.teasers()));
        }
        int enough = declared ? 2 * MANY_TEASERS : MANY_TEASERS;
        int little = declared ? FEW / 2 : FEW;
        if (shape.teasers() >= enough && shape.bodyWords() < little && !hasDatedArticle()) {
            return is(
                    PageKind.SECTION_PAGE,
                    "it lists %d headlines, and no more than %d words stand together"
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
                isA("ImageGallery", "MediaGallery") || GALLERY_WORDS.matcher(address).find();
        if (gallery && shape.images() >= GALLERY_IMAGES) {
            return is(
                    PageKind.GALLERY,
                    "it shows %d pictures and little text".formatted(shape.images()));
        }
        boolean video =
                isA("VideoObject")
                        || type.startsWith("video")
                        || VIDEO_WORDS.matcher(address).find();
        if (video && (shape.players() > 0 || type.startsWith("video") || isA("VideoObject"))) {
            return is(PageKind.VIDEO, "it plays a video and has little text");
        }
        boolean audio =
                isA("PodcastEpisode", "AudioObject", "RadioEpisode")
                        || type.startsWith("music")
                        || AUDIO_WORDS.matcher(address).find();
        if (audio
                && (shape.players() > 0 || isA("PodcastEpisode", "AudioObject", "RadioEpisode"))) {
            return is(PageKind.AUDIO, "it plays a recording and has little text");
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
            return is(PageKind.PRODUCT_PAGE, "it declares a product");
        }
        return isA("DiscussionForumPosting", "QAPage")
                ? is(PageKind.FORUM, "it declares a discussion")
                : Optional.empty();
    }

    private Verdict rest() {
        if (!declared && shape.bodyWords() < FEW / 2 && shape.teasers() >= SOME_TEASERS) {
            return new Verdict(
                    PageKind.SECTION_PAGE,
                    "it lists %d headlines and has no text of its own".formatted(shape.teasers()));
        }
        if (!declared && shape.words() < FEW / 2 && shape.bodyWords() < NOTHING) {
            return new Verdict(
                    PageKind.EMPTY, "it has %d words and no running text".formatted(shape.words()));
        }
        return new Verdict(PageKind.ARTICLE, "nothing says that it is anything else");
    }

    private boolean isA(String... types) {
        return page.structuredData().first(Set.copyOf(List.of(types))).isPresent();
    }

    private static Optional<Verdict> is(PageKind kind, @Nullable String because) {
        return Optional.of(new Verdict(kind, because == null ? "" : because));
    }
}
