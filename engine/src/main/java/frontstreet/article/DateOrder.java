package frontstreet.article;

import frontstreet.page.Page;
import frontstreet.url.SiteName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether an English page writes the day or the month first, as the country tells that its address
/// or its head names, or else the other days it prints: 25/12/2024 has only one reading.
final class DateOrder {
    private static final String DAY_FIRST = "en-GB";
    private static final String MONTH_FIRST = "en-US";
    private static final int MONTHS = 12;
    private static final Set<String> COUNTRIES =
            Set.of(
                    "uk", "au", "ie", "nz", "in", "za", "ng", "ke", "gh", "mt", "sg", "my", "us",
                    "ph");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(?:20)?\\d\\d(?![\\d/])");
    private static final Pattern LOCALE = Pattern.compile("en[_-]\\p{L}{2}");

    private static final List<String> META_NAMES =
            List.of("og:locale", "content-language", "language", "dc.language");

    private DateOrder() {}

    /// The language for reading the page's dates; the language itself where nothing tells more.
    static @Nullable String language(Page page, Landmarks landmarks, @Nullable String language) {
        return "en".equals(language)
                ? country(page).or(() -> printed(landmarks)).orElse(language)
                : language;
    }

    private static Optional<String> country(Page page) {
        Optional<String> ofAddress =
                Optional.ofNullable(page.url())
                        .flatMap(SiteName::of)
                        .map(it -> it.substring(it.lastIndexOf('.') + 1))
                        .filter(COUNTRIES::contains);
        return ofAddress.map(it -> "en-" + it).or(() -> told(page));
    }

    private static Optional<String> told(Page page) {
        var tags = new ArrayList<String>();
        META_NAMES.forEach(it -> tags.addAll(page.metadata().all(it)));
        page.structuredData().article().flatMap(it -> it.text("inLanguage")).ifPresent(tags::add);
        return tags.stream()
                .filter(it -> LOCALE.matcher(it).matches())
                .map(it -> it.replace('_', '-'))
                .findFirst();
    }

    private static Optional<String> printed(Landmarks landmarks) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (Landmarks.Line line : landmarks.lines()) {
            Matcher numbers = NUMBERS.matcher(line.text());
            while (numbers.find()) {
                dayFirst |= number(numbers, 1) > MONTHS && number(numbers, 2) <= MONTHS;
                monthFirst |= number(numbers, 2) > MONTHS && number(numbers, 1) <= MONTHS;
            }
        }
        return dayFirst == monthFirst
                ? Optional.empty()
                : Optional.of(dayFirst ? DAY_FIRST : MONTH_FIRST);
    }

    private static int number(Matcher numbers, int group) {
        return Integer.parseInt(Objects.requireNonNull(numbers.group(group)));
    }
}
