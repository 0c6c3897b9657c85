package frontstreet.section;

import frontstreet.text.Language;
import frontstreet.text.Stems;
import frontstreet.text.StopWords;
import frontstreet.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Text → the stems that say something of its subject: no stop words, no single letters.
///
/// Names are the same in most languages, so words of every language are stemmed as the English
/// tables have them; only the stop words are those of the text's own language.
final class Stemmed {
    private final StopWords stopWords;

    Stemmed(StopWords stopWords) {
        this.stopWords = stopWords;
    }

    /// The stems of a text's first words, in order.
    ///
    /// @param language of the text; English when `null`
    List<String> of(String text, int wordsMax, @Nullable Language language) {
        Set<String> stops = stopWords.of(language == null ? Language.ENGLISH : language);
        var stems = new ArrayList<String>();
        for (String word : Words.of(text, wordsMax)) {
            if (word.length() > 1 && !stops.contains(word)) {
                stems.add(Stems.of(word, Language.ENGLISH));
            }
        }
        return stems;
    }

    /// A word or phrase of our tables as one term: its stems, a space between.
    String term(String written) {
        return String.join(" ", of(written, 8, Language.ENGLISH));
    }
}
