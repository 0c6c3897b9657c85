/// Tests of the press.
@NullMarked
package frontstreet.press;

import org.jspecify.annotations.NullMarked;
