/// Front page: which stories the paper shows now, and where.
///
/// The door is [frontstreet.frontpage.FrontPageEditor]: a pure function of the stories, the last
/// edition and the moment.
@NullMarked
package frontstreet.frontpage;

import org.jspecify.annotations.NullMarked;
