@NullMarked
package frontstreet.server.store;

import org.jspecify.annotations.NullMarked;
