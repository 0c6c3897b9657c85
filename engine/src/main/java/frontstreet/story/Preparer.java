package frontstreet.story;

import frontstreet.duplicate.Fingerprinter;
import frontstreet.text.Background;
import frontstreet.text.Language;
import frontstreet.text.LanguageGuesser;
import frontstreet.text.StopWords;
import java.util.Optional;

/// [Filed] → [Prepared]: everything that can be done for an article alone.
///
/// Serves any number of threads.
public final class Preparer {
    private final Fingerprinter fingerprinter = new Fingerprinter();
    private final StoryWords words;
    private final LanguageGuesser languages;

    private Preparer(StoryWords words, LanguageGuesser languages) {
        this.words = words;
        this.languages = languages;
    }

    /// Loads the shipped tables.
    public static Preparer load() {
        return new Preparer(
                new StoryWords(StopWords.load(), Background.load()), LanguageGuesser.load());
    }

    /// Prepares one article.
    public Prepared prepare(Filed filed) {
        return new Prepared(
                filed.id(),
                filed.source(),
                filed.at(),
                filed.agency(),
                filed.excerpt(),
                fingerprinter.of(filed.headline(), filed.text()),
                vector(filed));
    }

    private StoryVector vector(Filed filed) {
        return RecurringFormat.isNamedBy(filed.headline())
                ? StoryVector.EMPTY
                : words.vector(filed.headline(), filed.text(), language(filed));
    }

    /// A headline alone is often too short to tell; nearly all that we read is English.
    private Language language(Filed filed) {
        String tag = filed.language();
        return (tag == null ? Optional.<Language>empty() : Language.of(tag))
                .or(() -> languages.guess(filed.headline() + "\n" + head(filed.text())))
                .orElse(Language.ENGLISH);
    }

    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), 2_000));
    }
}
