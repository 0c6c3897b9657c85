package frontstreet.article;

import frontstreet.page.RightsLine;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells which lines in an article's box are not of its text: by their wording, and by what is
/// known of the article.
final class Boilerplate {
    private static final int BYLINE_CHARS_MAX = 160;
    private static final int HEAD_CHARS_MAX = 400;

    private final Phrases phrases;
    private final PrintedDateLine dates = new PrintedDateLine();

    private Boilerplate(Phrases phrases) {
        this.phrases = phrases;
    }

    static Boilerplate load() {
        return new Boilerplate(Phrases.load());
    }

    /// What the wording of a line tells, or `null` when nothing.
    Phrases.@Nullable Told wording(String line) {
        if (dates.is(line) || StampedByline.is(line)) {
            return new Phrases.Told(Cut.Why.DATE, true);
        }
        if (line.length() <= 60 && Agencies.named(line).isPresent()) {
            return new Phrases.Told(Cut.Why.AGENCY, true);
        }
        if (RightsLine.is(line)) {
            return new Phrases.Told(Cut.Why.COPYRIGHT, true);
        }
        Phrases.Told told = phrases.of(line);
        return told == null && RightsLine.mayBe(line)
                ? new Phrases.Told(Cut.Why.COPYRIGHT, false)
                : told;
    }

    /// The lines that an article's head may repeat in its box.
    static HeadLines headLines(Known known) {
        return new HeadLines(known);
    }

    /// Headline, standfirst and signatures of one article.
    static final class HeadLines {
        private final String headline;
        private final String standfirst;
        private final Set<String> authors = new HashSet<>();

        private HeadLines(Known known) {
            this.headline = known.headline() == null ? "" : Wording.bare(known.headline());
            this.standfirst = known.standfirst() == null ? "" : Wording.bare(known.standfirst());
            for (String author : known.authors()) {
                authors.add(author.toLowerCase(Locale.ROOT));
            }
        }

        /// What of the head a line repeats, or `null` when nothing.
        ///
        /// @param atEdge whether it stands before or after the running text
        Cut.@Nullable Why of(String line, boolean atEdge) {
            if (line.length() > HEAD_CHARS_MAX) {
                return null;
            }
            String bare = Wording.bare(line);
            if (!headline.isEmpty() && bare.equals(headline)) {
                return Cut.Why.HEADLINE;
            }
            if (!standfirst.isEmpty() && bare.equals(standfirst)) {
                return Cut.Why.STANDFIRST;
            }
            return isByline(line, atEdge) ? Cut.Why.BYLINE : null;
        }

        private boolean isByline(String line, boolean atEdge) {
            if (line.length() > BYLINE_CHARS_MAX) {
                return false;
            }
            if (atEdge && StampedByline.is(line)) {
                return true;
            }
            String lower = line.toLowerCase(Locale.ROOT);
            for (String author : authors) {
                if (lower.contains(author) && (atEdge || lower.length() < author.length() + 8)) {
                    return isSignature(line, lower, author);
                }
            }
            boolean isNamed = atEdge && !line.isEmpty() && Letters.of(line).capitals() > 0.4;
            if (!isNamed || (line.endsWith(".") && !BylineReader.isSigned(line))) {
                return false; // most lines end here: reading names takes a hundred times longer
            }
            List<Byline> signed = BylineReader.read(line, false);
            boolean role = !line.endsWith(".") && signed.stream().anyMatch(it -> it.role() != null);
            return !signed.isEmpty() && (role || BylineReader.isSigned(line));
        }

        private boolean isSignature(String line, String lower, String author) {
            if (BylineReader.isSigned(line) || lower.strip().equals(author)) {
                return true;
            }
            boolean sentence = line.endsWith(".") && line.length() > 60;
            return !sentence
                    && (lower.startsWith(author) || lower.endsWith(" by " + author))
                    && (Letters.of(line).capitals() > 0.6 || lower.length() < author.length() + 25);
        }
    }
}
