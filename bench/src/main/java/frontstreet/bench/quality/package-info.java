/// How well: the commands' output on the authored corpus, held against what the corpus says.
///
/// Each score is a class that counts one thing and prints a measure of 0 to 1. [QualityGate] runs
/// the commands and holds the measures against `floors.json`.
@NullMarked
package frontstreet.bench.quality;

import org.jspecify.annotations.NullMarked;
