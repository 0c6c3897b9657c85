package frontstreet.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts in which ¶ ends a paragraph.
class AgencyMarkTest {
    private static String text(String written) {
        return written.replace('¶', '\n');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AP - The dam above Orsk held.                        | AP",
                "Reuters — The dam above Orsk held.                   | Reuters",
                "AFP -- The dam above Orsk held.                      | AFP",
                "ORSK (AP) — The dam above the town held.             | AP",
                "¶¶ (AP)¶The dam above Orsk held.                     | AP",
                "By Ada Fields, Associated Press¶The dam held.        | AP",
                "The dam held.¶(Reporting by Ada Fields; Editing by Ben Rivers)¶¶ | Reuters",
                "The dam held.¶© 2026 The Associated Press            | AP",
                "AFP - The dam held.¶© 2026 The Associated Press      | AFP",
            })
    void theOpeningOrACreditNamesTheAgency(String written, String agency) {
        assertThat(AgencyMark.in(text(written))).contains(agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "¶ ¶",
                "The dam above Orsk held.",
                "Orsk - The dam above the town held.",
                "The minister told Reuters - again - that the dam would hold.",
                "The dam held.¶(AP)¶The town slept.",
            })
    void otherTextsNameNone(String written) {
        assertThat(AgencyMark.in(text(written))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(CNN)—The dam above the town held.",
                "(CNN) The dam above the town held.",
                "New York (CNN) -- The dam above the town held.",
                "Orsk, Sept 3 (QNB) - The dam above the town held.",
                "KENDAL, Sept 3 (UW) - The dam above the town held.",
                "São Paulo, Brazil (QNB) — The dam above the town held.",
                "AP - The dam above the town held.",
            })
    void theOpeningIsCutOff(String text) {
        assertThat(AgencyMark.cutFrom(text)).isEqualTo("The dam above the town held.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The World Health Office of Orsk (WHO) - The dam held.",
                "The dam (QNB) - the one above Orsk - held.",
                "Engineers of the QNB (not the UW) - The dam held.",
            })
    void whatOnlyLooksLikeAnOpeningStays(String text) {
        assertThat(AgencyMark.cutFrom(text)).isEqualTo(text);
    }

    @Test
    void aLongLineIsNoCredit() {
        String endless = "The dam held ".repeat(100_000);

        assertThat(AgencyMark.in(endless)).isEmpty();
        assertThat(AgencyMark.in("The dam held.\n" + endless + "© The Associated Press")).isEmpty();
    }
}
