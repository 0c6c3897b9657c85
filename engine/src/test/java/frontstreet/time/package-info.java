@NullMarked
package frontstreet.time;

import org.jspecify.annotations.NullMarked;
