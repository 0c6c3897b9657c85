/// Any address of an outlet → the feeds behind it.
@NullMarked
package frontstreet.server.discovery;

import org.jspecify.annotations.NullMarked;
