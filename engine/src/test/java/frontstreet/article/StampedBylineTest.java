package frontstreet.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StampedBylineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Fields Published May 3, 2024                                    | true",
                "Ada Fields and Ben Bach Published May 3, 2024, 6:20 pm              | true",
                "By Ada Fields and Ben Bach Published 3 May 2024 Updated 4 May 2024  | true",
                "By Ada Fields, Staff Writer, Published: May 3, 2024 6:20 PM EST     | true",
                "ADA FIELDS — Updated: 3 May 2024, 18:20                             | true",
                "Von Ada Felder, veröffentlicht am 3. Mai 2024 um 18:20 Uhr          | true",
                "Par Ada Champ Publié le 3 mai 2024 à 18h20                          | true",
                "Ada Fields published her second book on May 3, 2024                 | false",
                "Ada Fields and Ben Bach published it in 2024.                       | false",
                "The book was published on May 3, 2024                               | false",
                "Papers of the water board published May 3, 2024                     | false",
                "Ada Fields                                                          | false",
                "Published May 3, 2024                                               | false",
            })
    void whoAndWhenAndNothingElse(String line, boolean is) {
        assertThat(StampedByline.is(line)).isEqualTo(is);
    }
}
