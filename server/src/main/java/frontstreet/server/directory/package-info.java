/// The outlets that come with the program: who they are, how they stand, and where their feeds are.
/// Facts from public lists, none of them checked by us.
@NullMarked
package frontstreet.server.directory;

import org.jspecify.annotations.NullMarked;
