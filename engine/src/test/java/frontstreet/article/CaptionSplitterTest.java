package frontstreet.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionSplitterTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            textBlock =
                    """
                    # printed                                                       | caption                        | credit
                    The dock at dusk.                                               | The dock at dusk.              | -
                    The dock at dusk. (Ann Lee, Pool via AP)                        | The dock at dusk.              | Ann Lee, Pool via AP
                    The dock at dusk. (AP Photo/Ann Lee)                            | The dock at dusk.              | AP Photo/Ann Lee
                    The dock at dusk. (Ann Lee/Coast News)                          | The dock at dusk.              | Ann Lee/Coast News
                    The dock at dusk. (Ann Lee, Coast Pictures)                     | The dock at dusk.              | Ann Lee, Coast Pictures
                    The dock at dusk. [Ann Lee/Reuters]                             | The dock at dusk.              | Ann Lee/Reuters
                    The dock at dusk. (Photo by Ann Lee/Getty Images)               | The dock at dusk.              | Ann Lee/Getty Images
                    The dock at dusk. Photo: Ann Lee                                | The dock at dusk.              | Ann Lee
                    The dock at dusk. Photograph: Ann Lee/Coast News                | The dock at dusk.              | Ann Lee/Coast News
                    The dock at dusk. Credit: Ann Lee                               | The dock at dusk.              | Ann Lee
                    The dock at dusk. Ann Lee/Coast News                            | The dock at dusk.              | Ann Lee/Coast News
                    The dock at dusk. Ann Lee via Reuters                           | The dock at dusk.              | Ann Lee via Reuters
                    The dock at dusk © Ann Lee                                      | The dock at dusk               | Ann Lee
                    Der Hafen am Abend. Foto: Uwe Brandt/dpa                        | Der Hafen am Abend.            | Uwe Brandt/dpa
                    Der Hafen am Abend. (Quelle: Uwe Brandt)                        | Der Hafen am Abend.            | Uwe Brandt
                    Le port, le soir. Crédit photo : Luc Maret                      | Le port, le soir.              | Luc Maret
                    El puerto. Fuente: Ana Ruiz                                     | El puerto.                     | Ana Ruiz
                    Photo: Ann Lee                                                  | -                              | Ann Lee
                    © Ann Lee                                                       | -                              | Ann Lee
                    Ann Lee/Getty Images                                            | -                              | Ann Lee/Getty Images
                    Minister Ann Lee (Labour) and her deputy (left)                 | Minister Ann Lee (Labour) and her deputy (left) | -
                    The old photo shows the dock in 1931.                           | The old photo shows the dock in 1931. | -
                    """)
    void partsWhatIsShownFromWhoMadeIt(
            String printed, @Nullable String caption, @Nullable String credit) {
        CaptionSplitter.Split split = CaptionSplitter.split(printed);

        assertThat(split).isEqualTo(new CaptionSplitter.Split(caption, credit));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "By Ann Lee published 19 December 2023           | -",
                "By Ann Lee December 22, 2023                    | -",
                "By Ann Lee / lee@coast.example / Coast News     | -",
                "By Ann Lee                                      | By Ann Lee",
                "Ann Lee, December 22, 2023                      | Ann Lee, December 22, 2023",
            })
    void whoWroteTheArticleAndWhenIsNoCredit(String printed, @Nullable String credit) {
        assertThat(CaptionSplitter.credit(printed)).isEqualTo(credit);
    }
}
