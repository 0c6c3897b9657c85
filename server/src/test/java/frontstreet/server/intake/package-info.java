@NullMarked
package frontstreet.server.intake;

import org.jspecify.annotations.NullMarked;
