/// The engine of Front Street: bytes and values in, values out.
///
/// News flows one way, and the packages stand in the order of the flow.
@NullMarked
package frontstreet;

import org.jspecify.annotations.NullMarked;
