@NullMarked
package frontstreet.section;

import org.jspecify.annotations.NullMarked;
