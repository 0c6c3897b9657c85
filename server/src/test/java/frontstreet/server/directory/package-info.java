@NullMarked
package frontstreet.server.directory;

import org.jspecify.annotations.NullMarked;
