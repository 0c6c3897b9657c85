@NullMarked
package frontstreet.server.schedule;

import org.jspecify.annotations.NullMarked;
