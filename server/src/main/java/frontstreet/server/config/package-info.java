/// Everything that can be set: one table of settings, read from a file, the environment and flags
/// into one typed record. Knows no command line; the flags come as words.
@NullMarked
package frontstreet.server.config;

import org.jspecify.annotations.NullMarked;
