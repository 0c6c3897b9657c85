/// Pictures through our own address: checked, measured and made to fit before they are kept.
@NullMarked
package frontstreet.server.picture;

import org.jspecify.annotations.NullMarked;
