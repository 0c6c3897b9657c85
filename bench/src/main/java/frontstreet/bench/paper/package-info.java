/// How fast and how large: press and server together, the way they run in the demo.
///
/// [WholePath] counts articles a second, [FirstPage] times starts, [DaysOfPaper] weighs a server
/// that lived through a day or a week. They print what they saw; nothing here passes or fails.
@NullMarked
package frontstreet.bench.paper;

import org.jspecify.annotations.NullMarked;
