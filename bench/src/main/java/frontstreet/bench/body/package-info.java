/// How the weights of the finder of bodies are learned, and how well what is learned travels.
@NullMarked
package frontstreet.bench.body;

import org.jspecify.annotations.NullMarked;
