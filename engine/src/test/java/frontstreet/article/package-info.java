@NullMarked
package frontstreet.article;

import org.jspecify.annotations.NullMarked;
