/// The engine of Front Street: bytes and values in, values out.
///
/// [frontstreet.Engine] assembles the steps; `Engine.load()` reads the shipped tables once, and
/// what it gives serves any number of threads. Nothing here uses a network, a clock, a thread or a
/// log.
///
/// News flows one way, and the packages stand in the order of the flow. Each uses only what stands
/// before it.
///
/// Below all of them:
///
/// - [frontstreet.url]: where something is; one address for one article.
/// - [frontstreet.text]: words, stems, shingles and weighted terms, with no idea of news.
/// - [frontstreet.time]: days and hours as they were printed.
/// - [frontstreet.score]: a number that can explain itself.
/// - [frontstreet.source]: who publishes.
///
/// The path of the news:
///
/// 1. [frontstreet.feed]: the bytes of a feed, a sitemap or a list of feeds → its entries;
///    `FeedParser`.
/// 2. [frontstreet.page]: the bytes of a page → one decoded, parsed page, and its kind;
///    `PageDecoder`.
/// 3. [frontstreet.article]: a page → the article in it, with evidence for each field;
///    `ArticleExtractor`.
/// 4. [frontstreet.duplicate]: a text → the known text that it repeats; `Fingerprinter`,
///    `DuplicateFinder`.
/// 5. [frontstreet.story]: an article among the open stories → the one that it tells; `Preparer`,
///    `Placer`.
/// 6. [frontstreet.section]: a story's labels, addresses and words → its section;
///    `SectionClassifier`.
/// 7. [frontstreet.frontpage]: stories and a moment → what stands where, and why;
///    `FrontPageEditor`.
@NullMarked
package frontstreet;

import org.jspecify.annotations.NullMarked;
