package frontstreet.section;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of `sections.json`: a section of the paper, and how stories that belong there are known.
///
/// A new section is a new row. Words and phrases are English unless written otherwise, as people
/// write them; [SectionWords] says what each is worth.
///
/// @param slug its name in addresses and in JSON: "us", "world", "arts"
/// @param title its name on the page: "U.S. News", "Videos and More"
/// @param within slug of the section that shows its stories unless the paper opens it, or `null`
///   when it is always open
/// @param pair slug of the section it stands beside in the menu and on the front page ("sources" is
///   the directory of outlets)
/// @param ink the spot ink that marks it
/// @param share how much of the news belongs here, 0 to 1: what is known before anything is read
/// @param weight what its news weighs on the front page beside hard news, above 0 to 1
/// @param hours how long the front page keeps a story without a new report
/// @param labels what papers of the world call such a section, in their labels and in addresses
/// @param prototypes headlines that could only stand here
/// @param telling words and phrases of up to three words that speak for it alone
/// @param words words and phrases that speak for it among others
public record Section(
        String slug,
        String title,
        @Nullable String within,
        String pair,
        Ink ink,
        double share,
        double weight,
        double hours,
        List<String> labels,
        List<String> prototypes,
        List<String> telling,
        List<String> words) {

    /// Misuse throws: a slug that could not stand in an address, a share that is none.
    public Section {
        if (!slug.matches("[a-z]{2,20}")) {
            throw new IllegalArgumentException("no slug: " + slug);
        }
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException(slug + ": no share: " + share);
        }
        if (!(weight > 0 && weight <= 1 && hours > 0)) {
            throw new IllegalArgumentException(slug + ": weight " + weight + ", hours " + hours);
        }
        labels = List.copyOf(labels);
        prototypes = List.copyOf(prototypes);
        telling = List.copyOf(telling);
        words = List.copyOf(words);
    }
}
