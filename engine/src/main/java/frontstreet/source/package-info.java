/// Who publishes: newspapers, agencies, broadcasters, blogs.
@NullMarked
package frontstreet.source;

import org.jspecify.annotations.NullMarked;
