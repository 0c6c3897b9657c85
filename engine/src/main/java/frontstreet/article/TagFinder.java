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

    static List<String> find(Page page) {
        var tags = new LinkedHashMap<String, String>();
        for (String meta : SECTIONS) {
            add(page.metadata().first(meta).map(List::of).orElse(List.of()), tags, false);
            if (!tags.isEmpty()) {
                break;
            }
        }
        page.structuredData()
                .article()
                .ifPresent(it -> add(it.texts("articleSection"), tags, false));
        for (String meta : LISTS) {
            add(page.metadata().all(meta), tags, true);
        }
        page.structuredData().article().ifPresent(it -> add(it.texts("keywords"), tags, true));
        return new ArrayList<>(tags.values());
    }

    private static void add(List<String> values, Map<String, String> tags, boolean isList) {
        for (String value : values) {
            for (String part : isList ? value.split("[,;|]", -1) : new String[] {value}) {
                String tag = part.replaceAll("\\s+", " ").strip();
                boolean isLabel =
                        !tag.isEmpty() && tag.length() <= TAG_CHARS_MAX && !tag.startsWith("http");
                if (isLabel && tags.size() < TAGS_MAX) {
                    tags.putIfAbsent(Wording.bare(tag), tag);
                }
            }
        }
    }
}
