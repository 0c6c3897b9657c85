@NullMarked
package frontstreet.server.picture;

import org.jspecify.annotations.NullMarked;
