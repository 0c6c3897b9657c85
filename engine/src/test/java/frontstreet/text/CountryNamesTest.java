package frontstreet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class CountryNamesTest {
    @Test
    void aCountryHasNamesPlacesAndOthersWhoStandForIt() {
        CountryNames india =
                CountryNames.load().stream()
                        .filter(it -> it.code().equals("IN"))
                        .findFirst()
                        .orElseThrow();

        assertThat(india.names()).containsExactly("India", "Indian");
        assertThat(india.places()).contains("Mumbai", "New Delhi");
        assertThat(india.others()).contains("Lok Sabha").doesNotContain("Mumbai");
    }

    @Test
    void everyCountryHasACodeOfItsOwnAndANameAndNoNameTwice() {
        var codes = new HashSet<String>();

        assertThat(CountryNames.load())
                .hasSizeGreaterThan(150)
                .allSatisfy(it -> {
                    assertThat(it.code()).matches("[A-Z]{2}");
                    assertThat(codes.add(it.code())).isTrue();
                    assertThat(it.names()).isNotEmpty();
                    assertThat(it.places()).noneMatch(it.others()::contains);
                });
    }
}
