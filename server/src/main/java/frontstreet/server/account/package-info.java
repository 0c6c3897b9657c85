/// Readers: who may see what. Values and rules; what is kept of them lies in `store`.
@NullMarked
package frontstreet.server.account;

import org.jspecify.annotations.NullMarked;
