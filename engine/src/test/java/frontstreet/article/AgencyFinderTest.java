package frontstreet.article;

import static frontstreet.article.Pages.jsonLd;
import static frontstreet.article.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.page.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyFinderTest {
    private static final Page BARE = page("", "");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "© 2023 The Associated Press. All rights reserved. | AP",
                "Copyright 2023 Agence France-Presse                | AFP",
                "© dpa-infocom, dpa:231223-99-1/2                   | dpa",
                "Quelle: dpa                                        | dpa",
                "Source: AFP                                        | AFP",
                "Fuente: EFE                                        | EFE",
                "(Reporting by Ada Fields; Editing by Ben Rivers)   | Reuters",
                "By Ada Fields, Associated Press                    | AP",
                "By ADA FIELDS - Dec. 14, 2015 11:04 AM EST AP      | AP",
                "By Ada Fields • Reuters                            | Reuters",
                "PTI / Reported by: Ada Fields; Edited by: Ben Bach | PTI",
                "By The Associated Press                            | AP",
                "Von Ada Felder, dpa                                | dpa",
                "(AP)                                               | AP",
                "AP                                                 | AP",
                "(CP)                                               | CP",
                "dpa/lno                                            | dpa",
                "AFP/dpa                                            | AFP",
            })
    void aCreditLineTells(String line, String expected) {
        assertThat(AgencyFinder.edge(line)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister told Reuters that the dam would hold.",
                "With material from dpa",
                "Mit Material von dpa",
                "Photo: AP",
                "AP contributed to this report.",
                "Sign up for the AP newsletter",
                "© 2023 The Riverton Paper",
                "Apa yang terjadi",
                "By Ada Fields",
                "By Ada Lusa",
                "Ada, AP-Fields",
                "CP",
                "C.P.",
                "",
            })
    void anAgencyThatIsQuotedOrGaveAPartIsNotIt(String line) {
        assertThat(AgencyFinder.edge(line)).isEmpty();
    }

    @Test
    void theDatelineGoesBeforeTheByline() {
        var opening = new DatelineFinder.Opening("Paris", null, "AFP", "rest");

        Ranked<String> found =
                AgencyFinder.find(BARE, opening, List.of(new Byline("Reuters", null)), List.of());

        assertThat(found.value()).isEqualTo("AFP");
        assertThat(found.finds())
                .extracting(Ranked.Find::from)
                .containsExactly("dateline", "byline");
    }

    @Test
    void anAgencyThatSignsOrIsTheRoleIsIt() {
        assertThat(
                        AgencyFinder.find(
                                        BARE,
                                        null,
                                        List.of(new Byline("Associated Press", null)),
                                        List.of())
                                .value())
                .isEqualTo("AP");
        assertThat(
                        AgencyFinder.find(
                                        BARE,
                                        null,
                                        List.of(new Byline("Ada Fields", "Reuters")),
                                        List.of())
                                .value())
                .isEqualTo("Reuters");
    }

    @Test
    void jsonLdMayNameItAsTheAuthor() {
        Page page =
                page(
                        jsonLd(
                                "\"headline\":\"x\",\"author\":{\"@type\":\"Organization\",\"name\":\"AFP\"}"),
                        "");

        assertThat(AgencyFinder.find(page, null, List.of(), List.of()).value()).isEqualTo("AFP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Parallel Press                         | Parallel Press",
                "By Ada Fields, Union Wire                 | Union Wire",
                "By Ada Fields, Coast Wire Service         | Coast Wire Service",
                "By Ada Fields and Ben Rivers, Coast Wire  | Coast Wire",
                "By Ada Fields, Ben Rivers, Coast Wire     | Coast Wire",
                "By Ada Fields, Staff Writer, Coast Wire   | Coast Wire",
                "By Ada Fields / Coast Wire                | Coast Wire",
                "ADA FIELDS / Coast Wire                   | Coast Wire",
                "ADA FIELDS, Coast Wire                    | Coast Wire",
                "Ada Fields | Coast Wire                   | Coast Wire",
            })
    void anAgencyThatNoListKnowsIsNamedWithoutTheReporter(String signed) {
        int bar = signed.lastIndexOf('|');

        assertThat(
                        AgencyFinder.find(
                                        BARE,
                                        null,
                                        List.of(),
                                        List.of(signed.substring(0, bar).strip()))
                                .value())
                .isEqualTo(signed.substring(bar + 1).strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Ada Fields, Press", "ADA FIELDS / staff", "Dam / Coast Wire"})
    void whatNamesNoAgencyBehindTheReporterIsNone(String signed) {
        assertThat(AgencyFinder.find(BARE, null, List.of(), List.of(signed)).value()).isNull();
    }

    @Test
    void mostArticlesAreNoOnesCopy() {
        assertThat(
                        AgencyFinder.find(
                                        BARE,
                                        null,
                                        List.of(new Byline("Ada Fields", null)),
                                        List.of())
                                .value())
                .isNull();
    }
}
