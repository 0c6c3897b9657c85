/// Which articles carry the same text: fingerprints, and the texts of recent days.
///
/// A *text* is a group of articles found to be copies of one another, edited or not. How common a
/// shingle is, is counted over texts: sixty copies of one text make none of its shingles common.
@NullMarked
package frontstreet.duplicate;

import org.jspecify.annotations.NullMarked;
