/// A number that can explain itself.
@NullMarked
package frontstreet.score;

import org.jspecify.annotations.NullMarked;
