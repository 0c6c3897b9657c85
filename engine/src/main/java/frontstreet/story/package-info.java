/// Which articles tell the same happening: placing them one after another, merging stories that
/// turn out to be one, and taking articles out again.
///
/// The same articles in the same order give the same stories. Nothing here knows a clock: gaps are
/// between the articles' own times.
@NullMarked
package frontstreet.story;

import org.jspecify.annotations.NullMarked;
