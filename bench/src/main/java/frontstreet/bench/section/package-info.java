/// How the words of the sections are learned, and how well what is learned travels.
@NullMarked
package frontstreet.bench.section;

import org.jspecify.annotations.NullMarked;
