@NullMarked
package frontstreet.page;

import org.jspecify.annotations.NullMarked;
