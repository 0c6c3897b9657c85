/// Pictures through our own address: checked and measured before they are kept.
@NullMarked
package frontstreet.server.picture;

import org.jspecify.annotations.NullMarked;
