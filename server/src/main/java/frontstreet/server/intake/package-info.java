/// The path's first half: a due feed → its new entries, kept; a due page → an article, filed. Each
/// hand-over is one transaction.
@NullMarked
package frontstreet.server.intake;

import org.jspecify.annotations.NullMarked;
