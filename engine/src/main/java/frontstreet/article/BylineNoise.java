package frontstreet.article;

import java.util.regex.Pattern;

/// What stands in bylines and names nobody: mail addresses, links to more of somebody's, days and
/// hours, who edited, and "staff writers" beside those who are named.
final class BylineNoise {
    // who edited, checked or translated did not write
    private static final String EDITED =
            "\\b(?:editing|edited|reviewed|translated|fact[- ]checked) by:?\\s[^;()|•]{1,80}?"
                    + "(?=$|[;()|•]|\\b(?:written|reported) by\\b)";

    private static final Pattern NOISE =
            Pattern.compile(
                    EDITED
                            + "|\\bas told"
                            + " to\\b.{0,120}|\\S{1,64}@\\S{1,64}|https?://\\S{1,200}|www\\.\\S{1,200}|\\(@?[^)]{0,60}\\)|(?<!\\w)@\\w{1,30}|\\b(?:Follow|Folgen|Email"
                            + " the author|Share|View bio|Bio|See all posts by|View all articles"
                            + " by|More by)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DATES =
            Pattern.compile(
                    "\\p{L}{3,12}\\.? \\d{1,2}(?:st|nd|rd|th)?, ?\\d{4}|\\d{1,2}\\.? (?:de"
                            + " )?\\p{L}{3,12}\\.?,? (?:de )?\\d{4}|\\S{0,20}\\d\\S{0,20}");
    // "Submitted by Jane Doe on Tue, 03/05/2024 - 18:20"
    private static final Pattern ON_DAY =
            Pattern.compile(
                    "\\s(?:on|at|am|um|le|el|op)\\s(?:\\p{L}{1,12}[.,]{0,2}\\s){0,2}(?=\\d{1,4}\\b).*");
    // "Published: 14:05", "Updated on May 5"
    private static final Pattern STAMP =
            Pattern.compile(
                    "\\b(?:(?:first|last|originally)\\s+)?(?:published|updated|posted|modified)(?:\\s+(?:on|at))?\\s*:?\\s*"
                            + "(?=(?:\\p{L}{1,12}[.,]{0,2}\\s){0,2}\\d)",
                    Pattern.CASE_INSENSITIVE);

    // "Ada Fields and staff writers": no role of hers
    private static final Pattern NAMELESS =
            Pattern.compile(
                    "(?<=\\s\\p{Lu}[\\p{L}.'’-]{1,30})\\s+and\\s+(?:\\p{Ll}{1,12}\\s){0,2}(?:staff|writers|reporters|correspondents|editors)(?=\\s*(?:$|[,;|•\\n]))");

    private BylineNoise() {}

    /// The line without it; what it stood between is parted.
    static String without(String line) {
        String text = NOISE.matcher(line).replaceAll(" ; ");
        text = NAMELESS.matcher(text).replaceAll("");
        text = STAMP.matcher(text).replaceAll(" ; ");
        text = ON_DAY.matcher(text).replaceFirst("");
        return DATES.matcher(text).replaceAll(" ; ");
    }
}
