/// Words, with no idea of news: text → words, sentences, language, stems, shingles, weighted terms.
///
/// Everything here works on any script and any input, and never throws on text. Limits are given by
/// the caller in words; no step takes more than time linear in the text it reads.
///
/// `countries.tsv` is ISO 3166-1 code, tab, names of the country and its people, tab, places, tab,
/// people and bodies that stand for it; names are parted by commas.
@NullMarked
package frontstreet.text;

import org.jspecify.annotations.NullMarked;
