@NullMarked
package frontstreet.server.search;

import org.jspecify.annotations.NullMarked;
