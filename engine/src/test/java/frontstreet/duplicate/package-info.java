@NullMarked
package frontstreet.duplicate;

import org.jspecify.annotations.NullMarked;
