package frontstreet.frontpage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressKindTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    https://ledger.example/news/2026/01/dam-breaks | NEWS
                    https://ledger.example/ | NEWS
                    https://ledger.example | NEWS
                    https://ledger.example/opinion/build-no-more-dams | FEATURE
                    https://ledger.example/2026/Editorials/a-dam-too-far.html | FEATURE
                    https://ledger.example/news/opinion-poll-puts-mayor-ahead | NEWS
                    https://ledger.example/opinion | NEWS
                    https://ledger.example/cars/satire/santa-fined | FORMAT
                    https://ledger.example/opinion/horoscopes/aries | FORMAT
                    https://ledger.example/shopping/kettles | FORMAT
                    https://opinion.example/news/dam-breaks | NEWS
                    opinion/dam-breaks | NEWS
                    """)
    void foldersSayWhatIsInThem(String address, HeadlineKind kind) {
        assertThat(AddressKind.of(address)).isEqualTo(kind);
    }

    @Test
    void noAddressAndAnEndlessOneSayNothing() {
        assertThat(AddressKind.of(null)).isEqualTo(HeadlineKind.NEWS);
        assertThat(AddressKind.of("https://ledger.example/" + "opinion/".repeat(100_000)))
                .isEqualTo(HeadlineKind.NEWS);
    }
}
