@NullMarked
package frontstreet.server.sources;

import org.jspecify.annotations.NullMarked;
