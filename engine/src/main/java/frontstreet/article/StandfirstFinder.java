package frontstreet.article;

import frontstreet.page.Page;
import frontstreet.page.PageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Evidence for the summary below the headline. It is a line that a reader sees: one whose makers
/// named it so, or one that the head of the page repeats as its description.
final class StandfirstFinder {
    private static final int CHARS_MIN = 25;
    private static final int CHARS_MAX = 600;
    private static final int NEAR = 1_200;
    private static final int LEADS_MAX = 5;
    private static final int PARAGRAPH_CHARS_MIN = 80;
    private static final List<String> METAS =
            List.of("description", "og:description", "twitter:description", "dc.description");

    // "… in the lower town. by Jane Doe Riverton December 22, 2023, 9:00am Share"
    private static final Pattern SIGNATURE =
            Pattern.compile(
                    "([.!?…]['’\"”]?) [Bb][Yy] \\p{Lu}[^.!?]{3,80}?"
                            + "(?:\\p{L}{3,12}\\.? \\d{1,2}|\\d{1,2}\\.? \\p{L}{3,12}\\.?),? \\d{4}\\b.{0,80}$");

    // a word as sentences have them, not names
    private static final Pattern RUNNING =
            Pattern.compile("(?<![\\p{L}/-])\\p{Ll}{4,30}(?![\\p{L}/-])");

    private StandfirstFinder() {}

    static Ranked<String> find(
            Page page, Landmarks landmarks, int headlineAt, @Nullable String headline) {
        var finds = new ArrayList<Ranked.Find<String>>();
        for (Mark mark : landmarks.marks(MarkKind.STANDFIRST)) {
            boolean near = mark.at() >= headlineAt && mark.at() <= headlineAt + NEAR;
            if (near && !mark.isAside() && !mark.isFigure()) {
                String text = unsigned(PageText.of(mark.element(), CHARS_MAX + 1));
                if (isStandfirst(text, headline)) {
                    finds.add(new Ranked.Find<>(text, "standfirst"));
                }
            }
        }
        lead(page, landmarks, headlineAt, headline).ifPresent(finds::add);
        described(page, landmarks, headlineAt, headline).ifPresent(finds::add);
        return new Ranked<>("standfirst", finds);
    }

    // some name the first paragraph so; the summary stands apart from the paragraphs of the text
    private static Optional<Ranked.Find<String>> lead(
            Page page, Landmarks landmarks, int headlineAt, @Nullable String headline) {
        for (Element lead :
                page.document().select("p.lead, div.lead, h2.lead, p.intro").stream()
                        .limit(LEADS_MAX)
                        .toList()) {
            String text = PageText.of(lead, CHARS_MAX + 1);
            boolean near =
                    landmarks.lines().stream()
                            .filter(it -> it.text().equals(text) && !it.isAside())
                            .anyMatch(it -> it.at() > headlineAt && it.at() <= headlineAt + NEAR);
            if (near && isStandfirst(text, headline) && !isBeforeParagraph(lead)) {
                return Optional.of(new Ranked.Find<>(text, "lead"));
            }
        }
        return Optional.empty();
    }

    private static boolean isBeforeParagraph(Element lead) {
        for (Element next = lead.nextElementSibling();
                next != null;
                next = next.nextElementSibling()) {
            if (next.nameIs("p") && next.text().length() >= PARAGRAPH_CHARS_MIN) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Ranked.Find<String>> described(
            Page page, Landmarks landmarks, int headlineAt, @Nullable String headline) {
        var described = new ArrayList<String>();
        for (String meta : METAS) {
            page.metadata().first(meta).map(Wording::bare).ifPresent(described::add);
        }
        page.structuredData()
                .article()
                .flatMap(it -> it.text("description"))
                .map(Wording::bare)
                .ifPresent(described::add);
        for (Landmarks.Line line : landmarks.lines()) {
            boolean near = line.at() > headlineAt && line.at() <= headlineAt + NEAR;
            if (near
                    && !line.isAside()
                    && isStandfirst(line.text(), headline)
                    && described.contains(Wording.bare(line.text()))) {
                return Optional.of(
                        new Ranked.Find<>(line.text(), "line, as the page describes itself"));
            }
        }
        return Optional.empty();
    }

    // "The dock at dusk. (Jane Doe/Example News)", "Jane Doe / Example Pictures"
    private static boolean isOfPicture(String text) {
        return (CaptionSplitter.isCredit(text) && !RUNNING.matcher(text).find())
                || (text.endsWith(")") && CaptionSplitter.split(text).credit() != null);
    }

    // some set who wrote it, when, and the buttons for sharing into the same element
    private static String unsigned(String text) {
        return SIGNATURE.matcher(text).replaceFirst("$1");
    }

    private static boolean isStandfirst(String text, @Nullable String headline) {
        return text.length() >= CHARS_MIN
                && text.length() <= CHARS_MAX
                && (headline == null || !Wording.same(text, headline))
                && !BylineReader.isSigned(text)
                && !isOfPicture(text)
                && !DatelineFinder.isSure(text); // that is the first paragraph, whatever repeats it
    }
}
