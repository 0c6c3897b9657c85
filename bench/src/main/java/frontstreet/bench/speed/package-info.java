/// How fast: JMH benchmarks, ours beside a peer in the same run. Quote ratios only.
@NullMarked
package frontstreet.bench.speed;

import org.jspecify.annotations.NullMarked;
