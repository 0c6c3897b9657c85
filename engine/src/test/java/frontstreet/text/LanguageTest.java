package frontstreet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({
        "en, ENGLISH",
        "en-US, ENGLISH",
        "pt_BR, PORTUGUESE",
        "' ZH-hans ', CHINESE",
        "nb-NO, NORWEGIAN",
        "iw, HEBREW"
    })
    void aTagIsReadByItsFirstPart(String tag, Language language) {
        assertThat(Language.of(tag)).contains(language);
    }

    @ParameterizedTest
    @CsvSource({"xx", "''", "english", "-en"})
    void anUnknownTagIsNoLanguage(String tag) {
        assertThat(Language.of(tag)).isEmpty();
    }

    @Test
    void everyTagNamesItsLanguage() {
        for (Language language : Language.values()) {
            assertThat(Language.of(language.tag())).contains(language);
        }
    }
}
