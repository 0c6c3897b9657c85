@NullMarked
package frontstreet.text;

import org.jspecify.annotations.NullMarked;
