package frontstreet.article;

import frontstreet.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Credit lines, bylines and signatures → the wire agency whose copy an article is. An agency that
/// is quoted, or gave the picture, or a part ("with material from …"), is not it.
final class AgencyFinder {
    private static final int SHORT_LINE = 120;

    private static final Pattern COPYRIGHT =
            Pattern.compile(
                    "(?:©|\\(c\\)|copyright)\\s*(?:19|20)?\\d{0,4}\\s*(?:by\\s+)?(?:the\\s+)?([^.,;:|]{2,40})",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SOURCE =
            Pattern.compile(
                    "^(?:quelle|source|fuente|fonte|źródło|zdroj|bron|kilde|källa|источник|forrás|kaynak)n?\\s*[:：]\\s*(.{2,50})$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern REPORTING =
            Pattern.compile(
                    "^\\(?(?:Additional reporting|Reporting|Writing) by .{3,200}(?:[Ee]diting by|Compiled by)");

    // "JANE DOE - Dec. 13, 2015 9:45 PM EST AP": a clock, its zone, and who sent it out
    private static final Pattern STAMPED =
            Pattern.compile(
                    "\\s\\d{1,2}[:.]\\d\\d\\s(?:[AaPp]\\.?[Mm]\\.?\\s)?\\p{Lu}{2,5}\\s\\p{Lu}\\p{L}{1,20}$");

    // Two letters alone are a writer's initials as likely as an agency's, but for these.
    private static final Pattern INITIALS = Pattern.compile("(?!AP)\\p{Lu}\\.?\\p{Lu}\\.?");

    private static final Pattern PARTS = Pattern.compile("\\s*[,|•·–—]\\s*|\\s+-\\s+|\\s*/\\s+");
    private static final Pattern BY = Pattern.compile("^(?:By|BY|Von|Par|Por|Di)\\s+");

    private AgencyFinder() {}

    /// @param opening what the first paragraph opens with, or `null`
    /// @param bylines as printed
    /// @param edges lines around the body: credits, signatures, copyright
    static Ranked<String> find(
            Page page,
            DatelineFinder.@Nullable Opening opening,
            List<Byline> bylines,
            List<String> edges) {
        var finds = new ArrayList<Ranked.Find<String>>();
        if (opening != null && opening.agency() != null) {
            finds.add(new Ranked.Find<>(opening.agency(), "dateline"));
        }
        bylines(bylines, finds);
        for (String edge : edges) {
            edge(edge).ifPresent(it -> finds.add(new Ranked.Find<>(it, "credit line")));
        }
        var site = new TitleTrimmer(page);
        edges.stream()
                .flatMap(it -> DeskLine.wire(it.strip()).stream())
                .filter(it -> !site.isSite(it))
                .forEach(it -> finds.add(new Ranked.Find<>(it, "signature")));
        page.structuredData()
                .article()
                .ifPresent(article -> {
                    for (String property :
                            List.of(
                                    "author",
                                    "creator",
                                    "sourceOrganization",
                                    "copyrightHolder",
                                    "provider")) {
                        if (property.equals("author") && !bylines.isEmpty()) {
                            continue;
                        }
                        article.texts(property)
                                .forEach(it ->
                                        whole(it)
                                                .ifPresent(name ->
                                                        finds.add(
                                                                new Ranked.Find<>(
                                                                        name,
                                                                        "json-ld " + property))));
                    }
                });
        return new Ranked<>("agency", finds);
    }

    private static void bylines(List<Byline> bylines, List<Ranked.Find<String>> finds) {
        for (Byline byline : bylines) {
            whole(byline.name()).ifPresent(it -> finds.add(new Ranked.Find<>(it, "byline")));
            if (byline.role() != null) {
                whole(byline.role()).ifPresent(it -> finds.add(new Ranked.Find<>(it, "byline")));
            }
        }
    }

    /// The byline without the agency that stands where a role may: it says who sent the text out.
    static Byline withoutAgency(Byline byline) {
        boolean isAgency = byline.role() != null && whole(byline.role()).isPresent();
        return isAgency ? new Byline(byline.name(), null) : byline;
    }

    /// The agency that a short text names.
    private static Optional<String> whole(String text) {
        return text.length() > 60 ? Optional.empty() : Agencies.named(text);
    }

    // "By JANE DOE, Associated Press", "By Jane Doe - Dec. 14, 2015 11:04 AM EST AP"
    private static Optional<String> signed(String line) {
        for (String part : PARTS.split(line, -1)) {
            Optional<String> named = Agencies.named(BY.matcher(part).replaceFirst(""));
            if (named.isPresent()) {
                return named;
            }
        }
        String last = line.substring(line.lastIndexOf(' ') + 1);
        boolean afterClock = line.chars().anyMatch(Character::isDigit);
        return afterClock && line.indexOf(' ') > 0 ? Agencies.named(last) : Optional.empty();
    }

    /// Whether a line says who signed, or who sent it out and when.
    static boolean isSigned(String line) {
        return BylineReader.isSigned(line)
                || (line.length() <= SHORT_LINE && STAMPED.matcher(line).find());
    }

    /// The agency that a line beside the body gives the text to.
    static Optional<String> edge(String line) {
        String text = line.strip();
        if (text.length() > 400) {
            return Optional.empty();
        }
        if (isSigned(text)) {
            return signed(text);
        }
        if (REPORTING.matcher(text).find()) {
            return Optional.of("Reuters");
        }
        Matcher source = SOURCE.matcher(text);
        if (source.find()) {
            return Agencies.named(Objects.requireNonNull(source.group(1)));
        }
        Matcher copyright = COPYRIGHT.matcher(text);
        if (text.length() <= SHORT_LINE + 100 && copyright.find()) {
            return Agencies.named(
                    Objects.requireNonNull(copyright.group(1))
                            .replaceAll("\\s+(?:19|20)\\d\\d.*$", "")
                            .strip());
        }
        return text.length() <= 40 && !INITIALS.matcher(text).matches()
                ? Agencies.named(text)
                : Optional.empty();
    }
}
