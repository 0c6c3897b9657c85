/// Where something is: addresses, cleaned so that one article has one address.
@NullMarked
package frontstreet.url;

import org.jspecify.annotations.NullMarked;
