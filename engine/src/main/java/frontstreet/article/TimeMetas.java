package frontstreet.article;

import java.util.List;

/// The names of the `meta` elements in whose content pages write their times.
final class TimeMetas {
    /// Those in which a page states the moment of its article's publication (<https://ogp.me>).
    static final List<String> STATED =
            List.of("article:published_time", "og:article:published_time");

    /// Those that tell the publication, strongest first.
    static final List<String> PUBLISHED =
            List.of(
                    "article:published_time",
                    "og:article:published_time",
                    "og:published_time",
                    "article:published",
                    "datepublished",
                    "published_time",
                    "parsely-pub-date",
                    "sailthru.date",
                    "publish-date",
                    "publishdate",
                    "publish_date",
                    "pubdate",
                    "publication_date",
                    "publication-date",
                    "article.published",
                    "cxenseparse:recs:publishtime",
                    "cxenseparse:recs:published_time",
                    "dc.date.issued",
                    "dcterms.issued",
                    "dc.date.published",
                    "dcsext.articlefirstpublished",
                    "citation_publication_date",
                    "citation_online_date",
                    "citation_date",
                    "bt:pubdate",
                    "ptime",
                    "analyticsattributes.articledate",
                    "rnews:datepublished",
                    "article_date_original",
                    "originalpublicationdate",
                    "pdate",
                    "date.issued",
                    "displaydate",
                    "artikel_datum",
                    "article:publication_date",
                    "article-published",
                    "date_published",
                    "published",
                    "prism.publicationdate",
                    "article.created",
                    "vr:published_time",
                    "shareaholic:article_published_time",
                    "uploaddate",
                    "video:release_date",
                    "release_date");

    /// Some write the last change into these, or today.
    static final List<String> WEAK =
            List.of(
                    "dc.date.created",
                    "dcterms.created",
                    "date.created",
                    "created",
                    "datecreated",
                    "dc.date",
                    "dcterms.date",
                    "date",
                    "gentime",
                    "last-publish-date");

    /// Those that tell the last change.
    static final List<String> UPDATED =
            List.of(
                    "article:modified_time",
                    "og:updated_time",
                    "og:article:modified_time",
                    "datemodified",
                    "last-modified",
                    "lastmod",
                    "dcterms.modified",
                    "dc.date.modified",
                    "article:updated",
                    "article:updated_time",
                    "modified_time",
                    "revised",
                    "date_modified",
                    "article.updated",
                    "utime",
                    "lastmodified",
                    "dateupdate",
                    "updated_time",
                    "modificationdate",
                    "cxenseparse:recs:modifiedtime");

    private TimeMetas() {}
}
