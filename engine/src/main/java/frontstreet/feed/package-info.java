/// Feeds: RSS, RDF, Atom, JSON Feed, sitemaps and subscription lists, from bytes to entries.
///
/// The door is [frontstreet.feed.FeedParser]. Formats read one element tree that
/// [frontstreet.feed.FeedXml] builds from whatever was sent: broken XML is repaired, not refused.
@NullMarked
package frontstreet.feed;

import org.jspecify.annotations.NullMarked;
