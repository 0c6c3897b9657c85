/// When, as printed: days with or without an hour, hours with or without a zone.
@NullMarked
package frontstreet.time;

import org.jspecify.annotations.NullMarked;
