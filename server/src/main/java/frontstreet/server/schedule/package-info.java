/// What next: which feeds and pages are due, and when each is due again.
@NullMarked
package frontstreet.server.schedule;

import org.jspecify.annotations.NullMarked;
