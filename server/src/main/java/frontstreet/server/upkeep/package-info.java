/// What is asked of a paper about what it keeps: how much room it takes, and to read its pages
/// again. Works on the folder of a running server as on one that nobody serves.
@NullMarked
package frontstreet.server.upkeep;

import org.jspecify.annotations.NullMarked;
