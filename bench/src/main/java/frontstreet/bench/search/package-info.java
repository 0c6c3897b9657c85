/// How fast searches are answered.
@NullMarked
package frontstreet.bench.search;

import org.jspecify.annotations.NullMarked;
