package frontstreet.server.web;

import frontstreet.article.Article;
import frontstreet.frontpage.Summary;
import frontstreet.server.store.ArticleTable.ArticleRow;
import frontstreet.server.store.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// The articles of a story → its rows: a text once, with those who carry it folded under it.
///
/// @param first the fullest of the outlets' own, then the texts that others carry
/// @param also the rest, the fullest first
record StoryReports(List<StoryReport> first, List<StoryReport> also) {
    private static final int FULL = 3; // own reports with a summary
    private static final int CARRIED = 3; // texts that others carry
    private static final int ALSO_MOST = 60;
    private static final int SUMMARY_WORDS = 30;
    private static final double SHORTENED = 0.8; // of the words
    private static final int HOPS_MAX = 20;

    /// Makes the rows.
    ///
    /// @param lead whose headline and summary head the page
    static StoryReports of(Paper paper, Tx tx, List<ArticleRow> articles, ArticleRow lead) {
        Map<Long, List<ArticleRow>> copies = copies(articles);
        List<ArticleRow> texts =
                articles.stream()
                        .filter(it -> copies.containsKey(it.id()))
                        .sorted(Comparator.comparingInt(ArticleRow::words).reversed())
                        .toList();
        var own = new ArrayList<>(texts.stream().filter(it -> !isCarried(it, copies)).toList());
        var carried = new ArrayList<>(texts.stream().filter(it -> isCarried(it, copies)).toList());
        carried.sort(
                Comparator.comparingInt(
                        (ArticleRow it) -> -copies.getOrDefault(it.id(), List.of()).size()));
        var top = new ArrayList<ArticleRow>();
        top.addAll(own.subList(0, Math.min(FULL, own.size())));
        top.addAll(carried.subList(0, Math.min(CARRIED, carried.size())));
        var rest = new ArrayList<>(texts);
        rest.removeAll(top);
        ArticleRow earliest = earliest(articles);
        if (earliest != null && rest.size() > ALSO_MOST) {
            ArticleRow text = root(earliest, byId(articles));
            rest.sort(Comparator.comparing(it -> it.id() != text.id())); // it must be seen
        }
        var rows =
                new StoryReports.Rows(
                        paper, earliest == null ? -1 : earliest.id(), lead.id(), copies);
        Map<Long, Article> words = tx.texts().find(top.stream().map(ArticleRow::id).toList());
        return new StoryReports(
                top.stream().map(it -> rows.row(it, words.get(it.id()))).toList(),
                rest.stream().limit(ALSO_MOST).map(it -> rows.row(it, null)).toList());
    }

    /// The first report of a story, copies among them; `null` when it is the only one, when there
    /// are more than were read, or when it gave no hour and others may have been before it.
    static @Nullable ArticleRow earliest(List<ArticleRow> articles) {
        if (articles.size() < 2 || articles.size() >= StoryView.ARTICLES_MOST) {
            return null;
        }
        ArticleRow first =
                articles.stream().min(Comparator.comparing(ArticleRow::at)).orElseThrow();
        boolean isClear =
                !first.isDayAlone()
                        || articles.stream()
                                .filter(it -> it.id() != first.id())
                                .allMatch(it -> it.at().isAfter(dayEnd(first)));
        return isClear
                ? first
                : articles.stream()
                        .filter(it -> !it.isDayAlone())
                        .min(Comparator.comparing(ArticleRow::at))
                        .orElse(null);
    }

    /// When the day that an article gave has ended everywhere.
    private static Instant dayEnd(ArticleRow article) {
        LocalDate day = TimeWords.givenDay(article);
        return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.ofHours(-12));
    }

    private static boolean isCarried(ArticleRow text, Map<Long, List<ArticleRow>> copies) {
        return text.agency() != null || !copies.getOrDefault(text.id(), List.of()).isEmpty();
    }

    /// The copies of every text that is its own, the first published first.
    private static Map<Long, List<ArticleRow>> copies(List<ArticleRow> articles) {
        Map<Long, ArticleRow> byId = byId(articles);
        Map<Long, List<ArticleRow>> copies = new HashMap<>();
        for (ArticleRow article : articles) {
            ArticleRow root = root(article, byId);
            List<ArticleRow> carriers = copies.computeIfAbsent(root.id(), it -> new ArrayList<>());
            if (root.id() != article.id()) {
                carriers.add(article);
            }
        }
        copies.values().forEach(it -> it.sort(Comparator.comparing(ArticleRow::at)));
        return copies;
    }

    static Map<Long, ArticleRow> byId(List<ArticleRow> articles) {
        Map<Long, ArticleRow> byId = new HashMap<>();
        articles.forEach(it -> byId.put(it.id(), it));
        return byId;
    }

    /// The text that an article repeats, as far as it is in this story.
    static ArticleRow root(ArticleRow article, Map<Long, ArticleRow> byId) {
        ArticleRow at = article;
        for (int hop = 0; hop < HOPS_MAX; hop++) {
            ArticleRow before = at.copyOf() == null ? null : byId.get(at.copyOf());
            if (before == null) {
                break;
            }
            at = before;
        }
        return at;
    }

    /// Makes rows.
    ///
    /// @param earliest the first report, or -1 when none is told
    /// @param lead whose summary heads the page, and is not said again
    private record Rows(Paper paper, long earliest, long lead, Map<Long, List<ArticleRow>> copies) {
        StoryReport row(ArticleRow text, @Nullable Article words) {
            List<ArticleRow> carriers = copies.getOrDefault(text.id(), List.of());
            return new StoryReport(
                    new Link(Addresses.source(text.slug()), text.outlet()),
                    adds(text),
                    Headline.of(
                            Addresses.article(text.id(), text.headline()),
                            text.headline(),
                            text.language()),
                    words == null || text.id() == lead ? "" : summary(text, words),
                    meta(text, words),
                    carriers.stream().map(it -> carrier(it, text)).toList(),
                    carriersSay(carriers.size()));
        }

        private static @Nullable String carriersSay(int carriers) {
            if (carriers == 0) {
                return null;
            }
            return carriers == 1
                    ? "One more outlet carries it"
                    : "The " + CountWords.number(carriers) + " outlets that carry it too";
        }

        private String adds(ArticleRow text) {
            var adds = new StringJoiner(", ");
            if (text.id() == earliest) {
                adds.add("the first report");
            }
            if (text.agency() != null) {
                adds.add("text of " + text.agency());
            }
            String language = Headline.inLanguage(text.language());
            if (language != null) {
                adds.add(language);
            }
            return adds.toString();
        }

        private static String summary(ArticleRow text, Article words) {
            return Summary.cut(
                    Summary.of(text.standfirst(), words.body(), text.headline()), SUMMARY_WORDS);
        }

        private String meta(ArticleRow text, @Nullable Article words) {
            var meta = new StringJoiner(" · ");
            if (words != null && !words.authors().isEmpty()) {
                meta.add("By " + NameWords.joined(words.authors()));
            }
            meta.add(paper.times().of(text).text());
            String length = CountWords.length(text);
            if (length != null) {
                meta.add(length);
            }
            return meta.toString();
        }

        private StoryReport.Carrier carrier(ArticleRow copy, ArticleRow text) {
            var says = new StringBuilder(paper.times().of(copy).text());
            if (copy.isExcerpt()) {
                says.append(", ").append(CountWords.length(copy));
            } else if (copy.words() < text.words() * SHORTENED) {
                says.append(", shortened");
            }
            if (!copy.headline().equals(text.headline())) {
                says.append(", other headline");
            }
            if (copy.id() == earliest) {
                says.append(", the first report");
            }
            return new StoryReport.Carrier(
                    new Link(Addresses.article(copy.id(), copy.headline()), copy.outlet()),
                    says.toString());
        }
    }
}
