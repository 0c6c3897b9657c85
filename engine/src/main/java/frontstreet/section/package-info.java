/// Section: where in the paper a story belongs.
///
/// The door is [frontstreet.section.SectionClassifier]. What it knows is data:
///
/// - `sections.json`, the sections: one row each, its members those of
///   [frontstreet.section.Section]. A new section is a new row. All of it is written by hand, none
///   of it counted: labels as papers of some twenty languages print them; words, phrases, and names
///   of people and happenings from what was in English-language news between 2004 and 2025, with
///   the three research sets at hand that `section-words.tsv` names. Names age; what was learned
///   and what [SectionLearner] learns of newer news outweighs them.
/// - the names that stand for a country ([frontstreet.text.CountryNames]).
/// - `section-words.tsv`, what was learned of words from filed news, with its origin in its head.
///   Lines that begin with `#` are comments. The first other line names the columns: `term`, then
///   the slugs of all sections that have words, in the order of `sections.json`. Every further line
///   is a term (a stem as [frontstreet.text.Stems] makes it for English, or two or three with a
///   space between) and one cell a section, parted by tabs: `seen/expected`, in hundredths; a
///   number that is zero is left out, and so is the stroke where both are.
@NullMarked
package frontstreet.section;

import org.jspecify.annotations.NullMarked;
