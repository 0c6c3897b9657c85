/// Sources by command: what is read is added, listed, paused, removed, checked, carried in and out.
@NullMarked
package frontstreet.server.sources;

import org.jspecify.annotations.NullMarked;
