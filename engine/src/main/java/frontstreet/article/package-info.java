/// The journalism found in a page: headline, byline, dateline, agency, times, pictures, clean text.
///
/// The door is [frontstreet.article.ArticleExtractor]; each finder holds the evidence for one
/// field, strongest first.
@NullMarked
package frontstreet.article;

import org.jspecify.annotations.NullMarked;
