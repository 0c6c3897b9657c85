package frontstreet.article;

import static frontstreet.article.Pages.head;
import static frontstreet.article.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedZoneTest {
    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # the same day, a week on, and half a year on with no change of clocks between
                    2024-05-03T07:45:00+02:00 | May 3, 2024, 9:12 a.m.    | 2024-05-03T09:12:00+02:00
                    2024-05-03T07:45:00+02:00 | May 10, 2024, 9:12 a.m.   | 2024-05-10T09:12:00+02:00
                    2024-05-03T07:45:00+05:30 | October 1, 2024, 9:12 a.m. | 2024-10-01T09:12:00+05:30
                    # the clocks of some that have this offset are put back before
                    2023-10-27T07:45:00+02:00 | October 31, 2023, 9:12 a.m. | 2023-10-31
                    2024-03-08T07:45:00-05:00 | March 12, 2024, 9:12 a.m. | 2024-03-12
                    # machines write UTC whatever the paper's clock
                    2024-05-03T07:45:00Z      | May 3, 2024, 9:12 a.m.    | 2024-05-03
                    # what was changed before it came out was not, by that clock
                    2024-05-03T07:45:00+02:00 | May 3, 2024, 6:12 a.m.    | 2024-05-03
                    # no zone at all, no hour at all
                    2024-05-03T07:45:00       | May 3, 2024, 9:12 a.m.    | 2024-05-03
                    2024-05-03T07:45:00+02:00 | May 3, 2024               | 2024-05-03
                    """)
    void thePagesOneZoneServesTheHourOfTheChange(String meta, String change, String updated) {
        Head head = read(meta, "<p class=date>Updated " + change + "</p>");

        assertThat(head.updated().value()).hasToString(updated);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "May 3, 2024, 7:45 a.m. | 2024-05-03T09:12:00+02:00",
                "May 3, 2024, 8:45 a.m. | 2024-05-03",
            })
    void aPageThatPrintsAnotherClockThanItDeclaresHasNoZone(String printed, String updated) {
        Head head =
                read(
                        "2024-05-03T07:45:00+02:00",
                        "<p class=date>Published "
                                + printed
                                + ", updated May 3, 2024, 9:12 a.m.</p>");

        assertThat(head.updated().value()).hasToString(updated);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "May 3, 2024, 9:12 a.m. | 2024-05-03T09:12:00+02:00",
                "May 3, 2024, 11:12 a.m. | 2024-05-03",
            })
    void theZoneOfTheChangeServesThePublication(String printed, String published) {
        Head head =
                head(
                        page(
                                "<meta property=article:modified_time content='2024-05-03T10:00:00+02:00'>",
                                "<h1>Dam holds</h1><p class=date>Published " + printed + "</p>"));

        assertThat(head.published().value()).hasToString(published);
        assertThat(head.updated().value()).hasToString("2024-05-03T10:00:00+02:00");
    }

    private static Head read(String meta, String line) {
        return head(
                page(
                        "<meta property=article:published_time content='" + meta + "'>",
                        "<h1>Dam holds</h1>" + line));
    }
}
