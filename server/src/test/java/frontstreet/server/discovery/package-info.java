@NullMarked
package frontstreet.server.discovery;

import org.jspecify.annotations.NullMarked;
