@NullMarked
package frontstreet.feed;

import org.jspecify.annotations.NullMarked;
