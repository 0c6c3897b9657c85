/// SQL and nothing else: one text that SQLite and PostgreSQL both speak.
///
/// [frontstreet.server.store.Database] is the way in, by `read` and `write`. Each table has one
/// file, which holds its SQL and makes its rows.
@NullMarked
package frontstreet.server.store;

import org.jspecify.annotations.NullMarked;
