@NullMarked
package frontstreet.server;

import org.jspecify.annotations.NullMarked;
