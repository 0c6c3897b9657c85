/// Words, with no idea of news: text → words, sentences, language, stems, shingles, weighted terms.
///
/// Everything here works on any script and any input, and never throws on text. Limits are given by
/// the caller in words; no step takes more than time linear in the text it reads.
@NullMarked
package frontstreet.text;

import org.jspecify.annotations.NullMarked;
