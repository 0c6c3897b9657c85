package frontstreet.article;

import frontstreet.page.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The source's own labels, its section first.
final class TagFinder {
    private static final int TAGS_MAX = 30;
    private static final int TAG_CHARS_MAX = 60;
    private static final List<String> SECTIONS =
            List.of(
                    "article:section",
                    "section",
                    "parsely-section",
                    "cxenseparse:recs:category",
                    "sailthru.section",
                    "dc.subject",
                    "category");
    private static final List<String> LISTS =
            List.of(
                    "article:tag",
                    "og:article:tag",
                    "news_keywords",
                    "keywords",
                    "parsely-tags",
                    "sailthru.tags");

    private TagFinder() {}

    /// Every label with the place where it stood.
    static List<Ranked.Find<String>> find(Page page) {
        var tags = new LinkedHashMap<String, Ranked.Find<String>>();
        for (String meta : SECTIONS) {
            add(page.metadata().first(meta).stream().toList(), "meta " + meta, tags);
            if (!tags.isEmpty()) {
                break;
            }
        }
        page.structuredData()
                .article()
                .ifPresent(it -> add(it.texts("articleSection"), "json-ld articleSection", tags));
        for (String meta : LISTS) {
            add(parts(page.metadata().all(meta)), "meta " + meta, tags);
        }
        page.structuredData()
                .article()
                .ifPresent(it -> add(parts(it.texts("keywords")), "json-ld keywords", tags));
        add(TagLinks.of(page.document()), "rel=tag", tags);
        return new ArrayList<>(tags.values());
    }

    private static List<String> parts(List<String> lists) {
        return lists.stream().flatMap(it -> List.of(it.split("[,;|]", -1)).stream()).toList();
    }

    private static void add(
            List<String> values, String from, Map<String, Ranked.Find<String>> tags) {
        for (String value : values) {
            String tag = value.replaceAll("\\s+", " ").strip();
            boolean isLabel =
                    !tag.isEmpty() && tag.length() <= TAG_CHARS_MAX && !tag.startsWith("http");
            if (isLabel && tags.size() < TAGS_MAX) {
                tags.putIfAbsent(Wording.bare(tag), new Ranked.Find<>(tag, from));
            }
        }
    }
}
