/// One fetched document: decoded, parsed once, and told what kind of page it is.
///
/// The door is [frontstreet.page.PageDecoder].
@NullMarked
package frontstreet.page;

import org.jspecify.annotations.NullMarked;
