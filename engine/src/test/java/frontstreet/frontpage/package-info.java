@NullMarked
package frontstreet.frontpage;

import org.jspecify.annotations.NullMarked;
