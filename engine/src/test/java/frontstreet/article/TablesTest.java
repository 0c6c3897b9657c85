package frontstreet.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<td>Ada Fields<td>5,207<td>52.1 %                   | true",
                "<th>Candidate<th>Votes                              | true",
                "<td><p>Ada Fields</p><td><p>5,207</p>               | true",
                "<td>Ada<br>Fields<td>5,207                          | true",
                "<td>Ada Fields                                      | false",
                "<td><ul><li>News<li>Sport</ul><td>Bell back         | false",
                "<td><nav>News</nav><td>Bell back                    | false",
                "<td>News<td><h1>Bell back</h1>                      | false",
                "<td>News<td>Bell back<br><br>It hangs again.        | false",
                "<td>News<td><table><tr><td>Bell</table>             | false",
            })
    void aRowOfValuesHasShortCellsAndNothingThatLaysOutAPage(String cells, boolean isOfValues) {
        var row = Jsoup.parse("<table><tr>" + cells + "</table>").selectFirst("tr");

        assertThat(Tables.isRowOfValues(Objects.requireNonNull(row))).isEqualTo(isOfValues);
    }
}
