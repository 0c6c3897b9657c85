/// An edition: everything that one front page shows, in one value, so that a reader's request reads
/// one row however many articles are stored.
@NullMarked
package frontstreet.server.edition;

import org.jspecify.annotations.NullMarked;
