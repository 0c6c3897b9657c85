@NullMarked
package frontstreet.server.account;

import org.jspecify.annotations.NullMarked;
