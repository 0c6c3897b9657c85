@NullMarked
package frontstreet.server.upkeep;

import org.jspecify.annotations.NullMarked;
