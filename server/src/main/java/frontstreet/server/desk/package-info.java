/// The path's second half: filed articles → stories, sections and editions. Everything that needs
/// to see all the news happens here, on one thread.
@NullMarked
package frontstreet.server.desk;

import org.jspecify.annotations.NullMarked;
