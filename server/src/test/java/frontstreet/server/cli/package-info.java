@NullMarked
package frontstreet.server.cli;

import org.jspecify.annotations.NullMarked;
