package frontstreet.frontpage;

import frontstreet.score.Score;
import frontstreet.section.Section;
import frontstreet.section.Sections;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// How much a story matters at a moment → [Score], the product of its parts.
///
/// - `size`: log₂(1 + outlets with a text of their own + 0.4 ln(1 + outlets with copies)): 1 for
///   one outlet, 2 for three, 3 for seven. An agency text that ten carry weighs about as much as
///   two outlets that went there.
/// - `freshness`: 1 for now, half after a third of the hours that its section keeps a story; half
///   of it by the newest own report, half by the mean of all, so that a late echo does not make an
///   old story new.
/// - `growth`: 1 and up to 1.5: outlets that took it up within three hours, beyond the first.
/// - `substance`: 0.6 for headlines alone, 1 from 400 words on.
/// - `section`: what its section's news weighs on the front page.
/// - `language`: 0.4 for a story told only in other languages than the paper's.
/// - `headline`: 0.7 where nothing happened (explainers, questions, lists), 0.15 for what comes
///   every day whatever happens, 0.02 for what is no headline.
///
/// Copies count little because agencies and chains print one text in many places at once, and
/// nobody follows; an outlet counts once, however much it writes.
final class StoryRank {
    private static final double COPIES_WEIGH = 0.4;
    private static final double GROWTH_HOURS = 3;
    private static final double GROWTH_FULL = 4;
    private static final double GROWTH_MOST = 0.5;
    private static final double HEADLINE_ONLY = 0.6;
    private static final double WORDS_FULL = 400;
    private static final double FOREIGN = 0.4;
    private static final double FEATURE = 0.7;
    private static final double FORMAT = 0.15;
    private static final double NO_HEADLINE = 0.02;

    private final Sections sections;
    private final String language;

    /// @param language what the paper is read in, BCP 47
    StoryRank(Sections sections, String language) {
        this.sections = sections;
        this.language = language;
    }

    Score of(Candidate story, Reach reach, Headline headline, Instant now) {
        Section section = section(story);
        var parts = new LinkedHashMap<String, Double>();
        parts.put("size", size(reach));
        parts.put("freshness", freshness(reach, section));
        parts.put("growth", growth(reach));
        parts.put("substance", substance(story));
        parts.put("section", section.weight());
        parts.put("language", isForeign(story) ? FOREIGN : 1);
        parts.put("headline", fitness(headline.kind()));
        return product(parts);
    }

    static Score product(Map<String, Double> parts) {
        return new Score(parts.values().stream().reduce(1.0, (a, b) -> a * b), parts);
    }

    Section section(Candidate story) {
        return sections.find(story.section())
                .orElseThrow(() -> new IllegalArgumentException("no section: " + story.section()));
    }

    private static double size(Reach reach) {
        double weight = reach.reporting().size() + COPIES_WEIGH * Math.log(1 + reach.carriers());
        return Math.log(1 + weight) / Math.log(2);
    }

    private static double freshness(Reach reach, Section section) {
        double half = section.hours() / 3;
        double mean =
                reach.reporting().values().stream()
                        .mapToDouble(hours -> Math.pow(0.5, hours / half))
                        .average()
                        .orElse(0);
        return (Math.pow(0.5, reach.newestHours() / half) + mean) / 2;
    }

    private static double growth(Reach reach) {
        double more = Math.max(0, reach.since(GROWTH_HOURS) - 1.0);
        return 1 + GROWTH_MOST * Math.min(1, more / GROWTH_FULL);
    }

    private static double substance(Candidate story) {
        return HEADLINE_ONLY + (1 - HEADLINE_ONLY) * Math.min(1, story.words() / WORDS_FULL);
    }

    private boolean isForeign(Candidate story) {
        return story.reports().stream()
                .allMatch(report -> report.language() != null && !isOurs(report.language()));
    }

    private boolean isOurs(String tag) {
        return tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0].equals(language);
    }

    private static double fitness(HeadlineKind kind) {
        return switch (kind) {
            case NEWS -> 1;
            case FEATURE -> FEATURE;
            case FORMAT -> FORMAT;
            case NONE -> NO_HEADLINE;
        };
    }
}
