@NullMarked
package frontstreet.server.edition;

import org.jspecify.annotations.NullMarked;
