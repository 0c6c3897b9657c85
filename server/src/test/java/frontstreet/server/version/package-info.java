@NullMarked
package frontstreet.server.version;

import org.jspecify.annotations.NullMarked;
