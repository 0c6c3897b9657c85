/// The self-hosted product; for now its command line.
@NullMarked
package frontstreet.server;

import org.jspecify.annotations.NullMarked;
