package frontstreet.page;

import java.util.regex.Pattern;

/// What the title and the address of a page tell of its kind, in the words that makers of pages
/// use.
final class PageSigns {
    static final Pattern ERROR_TITLE =
            Pattern.compile(
                    "^\\W{0,3}(?:error\\W{1,3})?(?:40[0134]|410|429|50[0234])\\b|\\b(?:page|seite|página|pagina|artikel|article|site)"
                            + " (?:was |wurde |could )?(?:not |nicht |no |niet )(?:be"
                            + " )?(?:found|gefunden|encontrada|gevonden)|not found\\W{0,3}$|^not"
                            + " found|page introuvable|pagina non trovata|página não encontrada|strona"
                            + " nie (?:została )?znaleziona|nie znaleziono|stránka nenalezena|siden"
                            + " (?:blev |ble )?ikke funnet|sidan hittades inte|access"
                            + " denied|^forbidden|^zugriff verweigert|just a moment|attention"
                            + " required|are you a robot|pardon our interruption|service"
                            + " unavailable|temporarily unavailable|bad gateway|internal server"
                            + " error|something went wrong|unusual traffic|verify you are"
                            + " human|ページが見つかりません|页面不存在|страница не найдена",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    static final Pattern CONSENT_TITLE =
            Pattern.compile(
                    "before you continue|your privacy|we value your privacy|cookie"
                            + " ?(?:consent|wall|einstellungen|settings)|consent|zustimmung|einwilligung|datenschutz-?einstellungen|privacy"
                            + " ?gate|privacy-?(?:wall|manager)|gestion des"
                            + " cookies|toestemming|cookies? (?:zustimmen|akzeptieren|accept)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    static final Pattern CONSENT_TEXT =
            Pattern.compile(
                    "cookies?\\b|consent|your (?:privacy|choices?|preferences|device)|personal data"
                            + "|legitimate interest|vendors|our partners|einwilligung|zustimm|datenschutz"
                            + "|personenbezogen|unsere partner|ihrem gerät|vie privée|consentement"
                            + "|données personnelles|nos partenaires|privacidad|consentimiento"
                            + "|nuestros socios|consenso|toestemming|samtykke|samtycke",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    static final Pattern CONSENT_BUTTON =
            Pattern.compile(
                    "\\W*(?:(?:i )?(?:accept|agree|consent)|allow all|reject|decline|manage (?:my )?(?:cookies|consent|preferences|options|choices|settings)"
                            + "|akzeptieren|alle akzeptieren|zustimmen|ich stimme zu|einwilligen|(?:tout )?accepter|j’accepte|j'accepte|aceptar|accetta"
                            + "|akkoord|accepteren|godta|godkänn)\\b.{0,40}",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    static final Pattern CART_BUTTON =
            Pattern.compile(
                    "\\W*(?:add to (?:(?:my|your|the) )?(?:shopping )?(?:cart|bag|basket)|in den (?:warenkorb|einkaufswagen)|ajouter au panier"
                            + "|añadir (?:al carrito|a la cesta)|aggiungi al carrello|adicionar ao carrinho"
                            + "|in (?:de )?winkelwagen|lägg i varukorg(?:en)?|dodaj do koszyka|do koszyka)\\W*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    static final Pattern PRICE =
            Pattern.compile(
                    "[$€£¥]\\s?\\d|(?:USD|EUR|GBP|CHF)\\s?\\d|\\d[.,]\\d\\d\\s?(?:€|£|EUR|USD|GBP|CHF|kr|zł|Kč)");
    static final Pattern CONSENT_ADDRESS =
            Pattern.compile(
                    "//(?:consent|cmp|privacy)\\.|/(?:consent|privacygate|privacy-gate|cookiewall|zustimmung)(?:[/?.]|$)");
    static final Pattern SEARCH_ADDRESS =
            Pattern.compile(
                    "/(?:search|suche|buscar|busqueda|recherche|ricerca|cerca|zoeken|szukaj|hledat|sok|sog|haku|busca|arama)(?:/|\\.\\w{2,5})?(?:\\?|/|$)|[?&](?:q|query|search|s|keyword|suchbegriff)=[^&]");
    static final Pattern SEARCH_TITLE =
            Pattern.compile(
                    "search results|you searched for|results for|suchergebnis|suche nach|résultats"
                            + " (?:de (?:la )?recherche|pour)|resultados de (?:la"
                            + " )?b[uú]squeda|resultados para|risultati (?:della"
                            + " )?ricerca|zoekresultaten|wyniki wyszukiwania|検索結果",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    static final Pattern PERSON_ADDRESS =
            Pattern.compile(
                    "/(?:authors?|autor(?:en|es|in|a)?|auteurs?|autor[ei]|staff|people|profiles?|journalist(?:s|en)?|reporters?|by|redakteure?|firmas|contributors?|team)/[^/?#]+/?(?:[?#]|$)");

    /// An address that leads to an author and to nothing else.
    static final Pattern AUTHOR_ADDRESS =
            Pattern.compile(
                    "/(?:authors?|autor(?:en|es|in|a)?|auteurs?|autor[ei]|journalist(?:s|en)?|redakteure?|contributors?)/[^/?#]+/?(?:[?#]|$)");

    static final Pattern AUTHOR_CLASS = Pattern.compile("(?:^|\\s)author(?:-page)?(?:\\s|$)");
    static final Pattern AUTHOR_TITLE =
            Pattern.compile(
                    "\\b(?:articles|stories|posts|news) by\\b|\\bauthor"
                            + " (?:at|archives?)\\b|\\bauthor\\b\\W{1,3}[^|–—-]{2,40}$|\\b(?:alle"
                            + " )?(?:artikel|beiträge|texte) von\\b|\\bautor(?:in)?:|\\barticles"
                            + " de\\b|\\bartículos de\\b|\\bauteur:|\\barticoli di\\b|\\bartikelen"
                            + " van\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    static final Pattern GALLERY_TITLE =
            Pattern.compile(
                    "\\bin pictures\\b|\\b(?:photo|picture)"
                            + " (?:gallery|essay)\\b|^(?:photos|pictures|gallery|bilder|fotos)\\b\\W|\\b(?:fotostrecke|bildergalerie|bilderstrecke|diaporama|fotogalería|fotogalerie)\\b|\\ben"
                            + " (?:images|imágenes)\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    static final Pattern GALLERY_WORDS =
            Pattern.compile(
                    "/(?:gallery|galleries|galerie|galerien|galeria|fotogaler\\w{0,6}|fotos|photos|bilder|bildstrecken?|fotostrecken?|bildergalerien?|diaporama|slideshow|pictures|in-pictures)(?:[/?.-]|$)");
    static final Pattern VIDEO_WORDS =
            Pattern.compile("/(?:videos?|watch|tv|mediathek|vidéos?|filmy)(?:[/?.-]|$)");
    static final Pattern AUDIO_WORDS =
            Pattern.compile("/(?:podcasts?|audio|listen|hoeren|hören)(?:[/?.-]|$)");
    static final Pattern LISTING_CLASS =
            Pattern.compile(
                    "(?:^|\\s)(?:home|archive|category|tag|blog|search-results|search|author|date)(?:\\s|$)");
    static final Pattern LISTING_ADDRESS =
            Pattern.compile(
                    "/(?:category|categories|kategorie|tags?|topics?|themen?|sections?|rubri[ck]\\w{0,4}|archive|archiv)/[^/?#]+/?(?:[?#]|$)");

    private PageSigns() {}
}
