package frontstreet.article;

import frontstreet.page.Page;
import frontstreet.page.PageMetadata;
import frontstreet.page.Thing;
import frontstreet.time.PrintedTime;
import frontstreet.time.TimeReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Evidence for the times of publication and of the last change, strongest first. A new source of
/// evidence is one entry in [#find], at its rank.
final class PublishedFinder {
    private static final int NEAR_BEFORE = 1_500;
    private static final int NEAR_AFTER = 2_500;

    private static final List<String> PUBLISHED_METAS =
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
                    "dcterms.created",
                    "dc.date.created",
                    "dc.date.published",
                    "dcterms.date",
                    "dc.date",
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
                    "date.created",
                    "date.issued",
                    "displaydate",
                    "artikel_datum",
                    "article:publication_date",
                    "article-published",
                    "date_published",
                    "published",
                    "prism.publicationdate",
                    "created",
                    "datecreated",
                    "gentime",
                    "date",
                    "article.created",
                    "vr:published_time",
                    "shareaholic:article_published_time",
                    "last-publish-date",
                    "uploaddate",
                    "video:release_date",
                    "release_date");
    private static final List<String> UPDATED_METAS =
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

    private static final Pattern URL_DAY =
            Pattern.compile(
                    "(?:^|\\D)((?:19|20)\\d\\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern UPDATED_WORDS =
            Pattern.compile(
                    "updated|modified|last (?:edited|changed|revised)|aktualisiert|geändert|zuletzt|stand:|update|actualizado|actualizad|mis à jour|mise à jour|modifié|aggiornato|aggiornamento|modificato|atualizado|atualizada|bijgewerkt|gewijzigd|aktualizowano|aktualizace|zmodyfikowano|ostatnia|oppdatert|uppdaterad|opdateret|päivitetty|обновлено|更新|수정|güncelleme|diperbarui|frissítve|actualizat|оновлено");

    private final Page page;
    private final Landmarks landmarks;
    private final int headlineAt;
    private final @Nullable String language;
    private final List<Ranked.Find<PrintedTime>> published = new ArrayList<>();
    private final List<Ranked.Find<PrintedTime>> updated = new ArrayList<>();

    private PublishedFinder(
            Page page, Landmarks landmarks, int headlineAt, @Nullable String language) {
        this.page = page;
        this.landmarks = landmarks;
        this.headlineAt = headlineAt;
        this.language = language;
    }

    /// @param published evidence for the publication
    /// @param updated evidence for the last change
    record Times(Ranked<PrintedTime> published, Ranked<PrintedTime> updated) {}

    static Times find(Page page, Landmarks landmarks, int headlineAt, @Nullable String language) {
        var finder = new PublishedFinder(page, landmarks, headlineAt, language);
        finder.structured();
        finder.metas();
        finder.marked();
        finder.address();
        finder.lines();
        return new Times(
                new Ranked<>("published", precise(finder.published)),
                new Ranked<>("updated", precise(finder.updated)));
    }

    private void structured() {
        page.structuredData().article().ifPresent(it -> thing(it, "json-ld"));
        page.structuredData().microdataArticle().ifPresent(it -> thing(it, "microdata"));
        for (Thing thing : page.structuredData().top()) {
            thing.text("datePublished")
                    .flatMap(this::machine)
                    .ifPresent(it ->
                            published.add(
                                    new Ranked.Find<>(
                                            it, "json-ld " + String.join(" ", thing.types()))));
        }
    }

    private void thing(Thing thing, String from) {
        add(published, thing.text("datePublished"), from);
        add(published, thing.text("dateCreated"), from + " dateCreated");
        add(updated, thing.text("dateModified"), from);
    }

    private void metas() {
        PageMetadata metadata = page.metadata();
        for (String name : PUBLISHED_METAS) {
            add(published, metadata.first(name), "meta " + name);
        }
        for (String name : UPDATED_METAS) {
            add(updated, metadata.first(name), "meta " + name);
        }
    }

    private void marked() {
        for (Mark mark : landmarks.marks(MarkKind.TIME)) {
            boolean near =
                    mark.at() >= headlineAt - NEAR_BEFORE && mark.at() <= headlineAt + NEAR_AFTER;
            if (!near || mark.isAside()) {
                continue;
            }
            mark(mark);
        }
    }

    private void mark(Mark mark) {
        String text = mark.text();
        String attribute = mark.element().attr("datetime");
        if (attribute.isEmpty()) {
            attribute = mark.element().attr("content");
        }
        boolean isUpdate = isUpdate(mark, text);
        Optional<PrintedTime> declared = machine(attribute);
        if (declared.isPresent()) {
            (isUpdate ? updated : published)
                    .add(new Ranked.Find<>(declared.get(), mark.element().normalName()));
            return;
        }
        printed(text, "printed");
    }

    private static boolean isUpdate(Mark mark, String text) {
        String names = MarkKind.names(mark.element());
        if (names.contains("modif") || names.contains("updat")) {
            return !names.contains("publish");
        }
        String around = text;
        if (mark.element().previousSibling() != null) {
            around = mark.element().previousSibling().outerHtml() + " " + text;
        }
        String lower = around.length() > 300 ? around.substring(around.length() - 300) : around;
        return UPDATED_WORDS.matcher(lower.toLowerCase(java.util.Locale.ROOT)).find();
    }

    private void printed(String text, String from) {
        for (TimeReader.Reading reading : TimeReader.all(text, language)) {
            boolean isUpdate = UPDATED_WORDS.matcher(reading.before()).find();
            (isUpdate ? updated : published).add(new Ranked.Find<>(reading.time(), from));
        }
    }

    private void address() {
        String url = page.url();
        if (url == null) {
            return;
        }
        int path = url.indexOf('/', url.indexOf("//") + 2);
        Matcher matcher = URL_DAY.matcher(path < 0 ? "" : url.substring(path));
        if (matcher.find()) {
            int year = number(matcher, 1);
            int month = number(matcher, 2);
            int day = number(matcher, 3);
            if (day <= java.time.YearMonth.of(year, month).lengthOfMonth()) {
                published.add(
                        new Ranked.Find<>(
                                PrintedTime.of(LocalDate.of(year, month, day)), "address"));
            }
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(Objects.requireNonNull(matcher.group(group)));
    }

    private void lines() {
        for (Landmarks.Line line : landmarks.lines()) {
            boolean near =
                    line.at() >= headlineAt - NEAR_BEFORE && line.at() <= headlineAt + NEAR_AFTER;
            if (near && !line.isAside() && line.text().length() <= 150) {
                printed(line.text(), "line");
            }
        }
    }

    private void add(List<Ranked.Find<PrintedTime>> finds, Optional<String> value, String from) {
        value.flatMap(this::machine).ifPresent(it -> finds.add(new Ranked.Find<>(it, from)));
    }

    private Optional<PrintedTime> machine(String text) {
        return text.isBlank() ? Optional.empty() : TimeReader.machine(text, language);
    }

    // the same day told with hour and zone elsewhere, or the same hour with its true zone, is the
    // better answer
    private static List<Ranked.Find<PrintedTime>> precise(List<Ranked.Find<PrintedTime>> finds) {
        if (finds.isEmpty()) {
            return finds;
        }
        PrintedTime best = finds.getFirst().value();
        for (Ranked.Find<PrintedTime> other : finds) {
            if (isBetter(other.value(), best)) {
                var sorted = new ArrayList<>(finds);
                sorted.remove(other);
                sorted.addFirst(other);
                return sorted;
            }
        }
        return finds;
    }

    private static boolean isBetter(PrintedTime other, PrintedTime best) {
        if (!other.date().equals(best.date()) || other.instant() == null) {
            return false;
        }
        if (best.instant() == null) {
            return best.secondOfDay() == null || isSameMinute(other, best);
        }
        boolean falseZ =
                Integer.valueOf(0).equals(best.offsetSeconds())
                        && !Integer.valueOf(0).equals(other.offsetSeconds());
        return falseZ && isSameMinute(other, best);
    }

    private static boolean isSameMinute(PrintedTime a, PrintedTime b) {
        Integer one = a.secondOfDay();
        Integer two = b.secondOfDay();
        return one != null && two != null && one / 60 == two / 60;
    }
}
