@NullMarked
package frontstreet.url;

import org.jspecify.annotations.NullMarked;
