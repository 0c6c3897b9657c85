@NullMarked
package frontstreet;

import org.jspecify.annotations.NullMarked;
