package frontstreet.server.desk;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.article.Article;
import frontstreet.article.Byline;
import frontstreet.server.store.SourceTable.SourceRow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedOutletTest {
    private static final NamedOutlet OUTLETS =
            new NamedOutlet(List.of(source("The Daily"), source("Parallel Press")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // outlet | byline | role | agency on the page | whose
                "The Daily      | Jane Doe        | -              | -  | -",
                "The Daily      | Parallel Press  | -              | -  | Parallel Press",
                "The Daily      | PARALLEL PRESS  | -              | -  | Parallel Press",
                "The Daily      | Jane Doe        | Parallel Press | -  | Parallel Press",
                "The Daily      | Jane Doe        | Parallel Press | AP | AP",
                "Parallel Press | Jane Doe        | Parallel Press | -  | -",
                "Parallel Press | Daily           | -              | -  | The Daily",
                "The Daily      | Parallel Pressa | -              | -  | -",
            })
    void theAgencyItNamesElseTheOutletItNames(
            String outlet,
            String name,
            @Nullable String role,
            @Nullable String agency,
            @Nullable String whose) {
        assertThat(OUTLETS.of(article(new Byline(name, role), agency), outlet)).isEqualTo(whose);
    }

    private static SourceRow source(String name) {
        return new SourceRow(1, name, name, null, 0);
    }

    private static Article article(Byline byline, @Nullable String agency) {
        return new Article(
                null,
                null,
                "Ferry returns",
                null,
                null,
                List.of(byline),
                List.of(byline.name()),
                null,
                agency,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                "");
    }
}
