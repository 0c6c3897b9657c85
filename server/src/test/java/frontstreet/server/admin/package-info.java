@NullMarked
package frontstreet.server.admin;

import org.jspecify.annotations.NullMarked;
