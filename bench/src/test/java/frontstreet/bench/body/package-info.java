@NullMarked
package frontstreet.bench.body;

import org.jspecify.annotations.NullMarked;
