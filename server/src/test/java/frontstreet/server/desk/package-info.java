@NullMarked
package frontstreet.server.desk;

import org.jspecify.annotations.NullMarked;
