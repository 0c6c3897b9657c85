package frontstreet.section;

import frontstreet.score.Score;
import org.jspecify.annotations.Nullable;

/// Where a story belongs.
///
/// @param section slug of the likeliest section
/// @param sure how sure that is, 0 to 1: of guesses with 0.7 about seven in ten are right
/// @param runnerUp slug of the next one, or `null` when nothing speaks for another
/// @param score what spoke for the section: `words`, `labels`, `address`, and `share`, how common
///   the section is
public record SectionGuess(String section, double sure, @Nullable String runnerUp, Score score) {}
