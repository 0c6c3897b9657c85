@NullMarked
package frontstreet.server.fetch;

import org.jspecify.annotations.NullMarked;
