/// Full text: an index that follows the store, and the search in it.
///
/// [frontstreet.server.search.SearchFollower] writes the index, on a thread of its own;
/// [frontstreet.server.search.Search] is the reading side, and all that the site sees.
///
/// The store numbers every change of an article or a story. The follower reads what changed after
/// the numbers that stand in the index, in small chunks, and commits the index together with the
/// numbers it came to. So the index may be killed at any moment, thrown away or lost: it goes on
/// from its own numbers, or begins anew. Nothing but articles' words and what they are chosen and
/// ordered by is in it; what a page shows is read from the store.
///
/// An article that is no longer kept leaves a row in `gone`, with a change number; the follower
/// takes it out by that. A hit whose row is already gone is not shown.
///
/// Below the folder `search` each index has a folder of its own, `index-1`, `index-2`. To build
/// anew, one of the next number is built while the last is still read, and takes its place when it
/// holds everything. The file `reindex` in the data folder asks for that; it goes when the new
/// index stands.
@NullMarked
package frontstreet.server.search;

import org.jspecify.annotations.NullMarked;
