/// A simulated press: outlets, wire agencies and their mishaps, made from a seed. It knows the
/// truth (which page tells which happening, which text is a copy of which) and nobody else: it uses
/// nothing of the product, and the product meets it over HTTP alone.
///
/// The path of the news, in the order of the files:
///
/// 1. [Plot]: what can happen, as written in `plots/*.txt`, in several people's words.
/// 2. [Happening]: a plot that happens one day: people, places and numbers cast by [Casting].
/// 3. [Spread]: who tells it when, by causes that no ranker sees.
/// 4. [Reporter]: one outlet's telling, in its own words; [WireAgency] sells one, [Rewriter] edits
///    it.
/// 5. [World]: all pieces of a day, the same bytes for the same seed.
/// 6. [PressSite]: the pieces over HTTP as pages, feeds and pictures, with every [Mishap] asked
///    for.
/// 7. [Truth]: what a perfect reader would know.
@NullMarked
package frontstreet.press;

import org.jspecify.annotations.NullMarked;
