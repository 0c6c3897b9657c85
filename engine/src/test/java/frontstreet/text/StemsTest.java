package frontstreet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
    @ParameterizedTest
    @CsvSource({
        "cities, city",
        "ties, tie",
        "bodies, body",
        "horses, horse",
        "shoes, shoe",
        "votes, vote",
        "bus, bus",
        "status, status",
        "boss, boss",
        "cats, cat",
        "gas, gas",
        "goes, goe",
        "iran, iran"
    })
    void englishPluralsLoseTheirEnding(String word, String stem) {
        assertThat(Stems.of(word, Language.ENGLISH)).isEqualTo(stem);
    }

    @Test
    void noRulesNoStem() {
        assertThat(Stems.of("campos", Language.SPANISH)).isEqualTo("campos");
        assertThat(Stems.of("cities", null)).isEqualTo("cities");
    }
}
