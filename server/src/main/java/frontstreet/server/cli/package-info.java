/// The command line: one file per subcommand, and what they share.
@NullMarked
package frontstreet.server.cli;

import org.jspecify.annotations.NullMarked;
