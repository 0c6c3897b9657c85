@NullMarked
package frontstreet.bench.quality;

import org.jspecify.annotations.NullMarked;
