package frontstreet.article;

import frontstreet.page.Page;
import frontstreet.page.PageMetadata;
import frontstreet.page.PlainText;
import frontstreet.page.Thing;
import frontstreet.time.PrintedTime;
import frontstreet.time.TimeReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Evidence for the times of publication and of the last change, strongest first. A new source of
/// evidence is one entry in [#find], at its rank.
final class PublishedFinder {
    private static final int NEAR_BEFORE = 500;
    private static final int BESIDE_HEADLINE = 400;
    private static final int NEAR_AFTER = 2_500;
    private static final int LINE_CHARS_MAX = 150;

    private static final Pattern URL_DAY =
            Pattern.compile(
                    "(?:^|\\D)((?:19|20)\\d\\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01])(?!\\d)");

    private final Page page;
    private final Landmarks landmarks;
    private final String headline;
    private final int headlineAt;
    private final @Nullable String language;
    private final List<Ranked.Find<PrintedTime>> published = new ArrayList<>();
    private final List<Ranked.Find<PrintedTime>> updated = new ArrayList<>();

    private PublishedFinder(
            Page page, Landmarks landmarks, Ranked<String> headline, @Nullable String language) {
        String title = headline.value();
        this.headline = title == null ? "" : Wording.bare(title);
        this.headlineAt = landmarks.position(title);
        this.page = page;
        this.landmarks = landmarks;
        this.language = language;
    }

    /// @param published evidence for the publication
    /// @param updated evidence for the last change
    record Times(Ranked<PrintedTime> published, Ranked<PrintedTime> updated) {}

    static Times find(
            Page page, Landmarks landmarks, Ranked<String> headline, @Nullable String language) {
        var finder = new PublishedFinder(page, landmarks, headline, language);
        finder.structured();
        finder.stated();
        finder.marked(0, BESIDE_HEADLINE);
        finder.metas();
        finder.marked(BESIDE_HEADLINE, NEAR_AFTER);
        finder.address();
        finder.weakMetas();
        finder.marked(-NEAR_BEFORE, 0);
        finder.signed();
        finder.lines();
        List<Ranked.Find<PrintedTime>> published = ZonedChoice.first(finder.published);
        List<Ranked.Find<PrintedTime>> updated = ZonedChoice.first(finder.updated);
        return new Times(
                new Ranked<>("published", SharedZone.published(published, updated)),
                new Ranked<>("updated", SharedZone.updated(updated, published)));
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
        thing.text("datePublished").ifPresent(into(published, from));
        thing.text("dateCreated").ifPresent(into(published, from + " dateCreated"));
        thing.text("dateModified").ifPresent(into(updated, from));
    }

    // the newest post is nearest to the headline; the article began when the page says
    private void stated() {
        List<Instant> posts = PostTimes.below(headlineAt, landmarks, language);
        for (String name : TimeMetas.STATED) {
            page.metadata()
                    .first(name)
                    .flatMap(this::machine)
                    .filter(it -> PostTimes.beganAt(it.instant(), posts))
                    .ifPresent(it -> published.add(new Ranked.Find<>(it, "meta " + name)));
        }
    }

    private void metas() {
        PageMetadata metadata = page.metadata();
        for (String name : TimeMetas.PUBLISHED) {
            metadata.first(name).ifPresent(into(published, "meta " + name));
        }
        for (String name : TimeMetas.UPDATED) {
            metadata.first(name).ifPresent(into(updated, "meta " + name));
        }
    }

    private void weakMetas() {
        for (String name : TimeMetas.WEAK) {
            page.metadata().first(name).ifPresent(into(published, "meta " + name));
        }
    }

    // those after the headline count for more: above it stands the day of today at times
    private void marked(int from, int to) {
        landmarks.marks(MarkKind.TIME).stream()
                .filter(it -> !it.isAside() && !isOfPicture(it))
                .filter(it -> isWithin(it.at() - headlineAt, from, to))
                .sorted(
                        Comparator.comparing((Mark it) -> !it.element().nameIs("time"))
                                .thenComparingInt(it -> Math.abs(it.at() - headlineAt)))
                .forEach(this::mark);
    }

    // some put the picture, the headline and the day into one figure
    private boolean isOfPicture(Mark mark) {
        return mark.isFigure()
                && !mark.element().nameIs("time")
                && StampLine.of(mark.text(), language) == null;
    }

    private static boolean isWithin(int distance, int from, int to) {
        return distance >= from && distance < to;
    }

    private boolean isNear(int at) {
        return at >= headlineAt - NEAR_BEFORE && at <= headlineAt + NEAR_AFTER;
    }

    private void mark(Mark mark) {
        String text = mark.text();
        String attribute = mark.element().attr("datetime");
        if (attribute.isEmpty()) {
            attribute = mark.element().attr("content");
        }
        if (attribute.isEmpty() && MarkKind.isIsoDay(mark.element().attr("title"))) {
            attribute =
                    mark.element().attr("title"); // hAtom, and the scripts that write "3 days ago"
        }
        boolean isUpdate = isUpdate(mark, text);
        Optional<PrintedTime> declared = machine(attribute);
        if (declared.isEmpty()) {
            if (text.length() <= LINE_CHARS_MAX) {
                printed(text, "printed");
            } else { // a box that is named for the day, and holds more
                mark.lines().lines().forEach(it -> stamp(it, "printed"));
            }
            return;
        }
        Optional<PrintedTime> read = TimeReader.first(text, language);
        boolean differs =
                read.isPresent()
                        && Math.abs(
                                        ChronoUnit.DAYS.between(
                                                read.get().date(), declared.get().date()))
                                > 1;
        if (differs) { // what readers see is the time; the attribute then tells of the last change
            printed(text, "printed");
        }
        (isUpdate || differs ? updated : published)
                .add(new Ranked.Find<>(declared.get(), mark.element().normalName()));
        read.filter(it -> !differs && !isUpdate)
                .ifPresent(it -> published.add(new Ranked.Find<>(it, "printed")));
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
        return StampWords.isUpdate(lower);
    }

    private void printed(String text, String from) {
        for (TimeReader.Reading reading : TimeReader.all(text, language)) {
            boolean isUpdate = StampWords.isUpdate(reading.before());
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

    // in plain text who signed stands with the time, above or below
    private void signed() {
        if (PlainText.is(page.document())) {
            landmarks.marks(MarkKind.BYLINE).stream()
                    .filter(it -> !it.isAside() && it.text().length() <= LINE_CHARS_MAX)
                    .forEach(it -> printed(it.text(), "byline"));
        }
    }

    private void lines() {
        for (Landmarks.Line line : landmarks.lines()) {
            String text = line.text();
            boolean dated = text.chars().anyMatch(Character::isDigit);
            if (!dated
                    || line.isAside()
                    || line.isFigure()
                    || Wording.bare(text).equals(headline)) {
                continue;
            }
            if (isNear(line.at())) {
                stamp(text, "line");
            } else if (StampWords.isStamp(text)) {
                stamp(text, "signature");
            }
        }
    }

    private void stamp(String line, String from) {
        String stamp = StampLine.of(line, language);
        if (stamp != null) {
            printed(stamp, from);
        }
    }

    private Consumer<String> into(List<Ranked.Find<PrintedTime>> finds, String from) {
        return value -> machine(value).ifPresent(it -> finds.add(new Ranked.Find<>(it, from)));
    }

    private Optional<PrintedTime> machine(String text) {
        return text.isBlank() ? Optional.empty() : TimeReader.machine(text, language);
    }
}
