/// Speed and quality, measured.
@NullMarked
package frontstreet.bench;

import org.jspecify.annotations.NullMarked;
