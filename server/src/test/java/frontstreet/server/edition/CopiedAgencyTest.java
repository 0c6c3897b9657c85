package frontstreet.server.edition;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.edition.CopiedAgency.Copy;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopiedAgencyTest {
    /// Copies: the number of the text each repeats, and the agency that its outlet names.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "1 AP, 1 AP, 1 AP     | AP",
                "1 AP, 1, 1           | AP",
                "1 AP, 2 AP, 2        | AP",
                "1 AP, 2, 2           | -",
                "1 AP, 1 Reuters      | -",
                "1 AP, 2 Reuters, 2   | -",
                "1, 1, 2              | -",
                "''                   | -",
            })
    void allCopiesAreOfTheAgencyOrNoneIsSaidToBe(String copies, @Nullable String agency) {
        List<Copy> read =
                Arrays.stream(copies.split(", ", -1))
                        .filter(it -> !it.isEmpty())
                        .map(it -> it.split(" ", 2))
                        .map(it -> new Copy(Long.parseLong(it[0]), it.length < 2 ? null : it[1]))
                        .toList();

        assertThat(CopiedAgency.of(read)).isEqualTo(agency);
    }
}
