/// How the command line talks to a paper: orders, carried out by the server that runs, through a
/// socket in its data folder, or on the folder itself where none runs.
///
/// The socket is no HTTP: a client sends one line of JSON ([Order]), and gets lines of JSON back
/// ([Reply]); the last one says how it went. Only the owner of the data folder reaches it.
@NullMarked
package frontstreet.server.admin;

import org.jspecify.annotations.NullMarked;
