/// The site: one view a page, a record that the template of the same name prints. Reads the store
/// and writes nothing but who is signed in.
@NullMarked
package frontstreet.server.web;

import org.jspecify.annotations.NullMarked;
