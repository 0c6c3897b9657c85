@NullMarked
package frontstreet.story;

import org.jspecify.annotations.NullMarked;
