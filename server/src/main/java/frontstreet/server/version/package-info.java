/// Which version of the product this is.
@NullMarked
package frontstreet.server.version;

import org.jspecify.annotations.NullMarked;
