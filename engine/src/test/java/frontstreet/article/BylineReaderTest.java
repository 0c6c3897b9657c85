package frontstreet.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ada Fields                                    | Ada Fields",
                "by ADA FIELDS                                    | Ada Fields",
                "By ADA FIELDS and BEN O'RIVER                    | Ada Fields; Ben O'River",
                "By A. REPORTER and B. WRITER                     | A. Reporter; B. Writer",
                "By Ada Fields, Ben Rivers and Cleo Hill          | Ada Fields; Ben Rivers; Cleo"
                        + " Hill",
                "By Ada Fields & Ben Rivers                       | Ada Fields; Ben Rivers",
                "By Ada Fields with Ben Rivers                    | Ada Fields; Ben Rivers",
                "By Ada Fields, Staff Writer                      | Ada Fields (Staff Writer)",
                "By Ada Fields and Ben Rivers, Staff Writers      | Ada Fields (Staff Writers); Ben"
                        + " Rivers (Staff Writers)",
                "Ada Fields, Political editor                     | Ada Fields (Political editor)",
                "By Ada Fields - Dec. 14, 2015 11:04 AM EST       | Ada Fields",
                "By Ada Fields December 22, 2023                  | Ada Fields",
                "By Ada Fields • December 20, 2023 7:00 am        | Ada Fields",
                "By Ada Fields ada.fields@paper.example           | Ada Fields",
                "By Ada Fields @adafields                         | Ada Fields",
                "By Ada Fields (Paper Staff)                      | Ada Fields",
                "ByAda Fields                                     | Ada Fields",
                "Written by: Ada Fields                           | Ada Fields",
                "Reported by: Ada Fields; Edited by: Ben Rivers   | Ada Fields; Ben Rivers"
                        + " (editing)",
                "Edited by Ben Rivers Reported by Ada Fields      | Ada Fields; Ben Rivers"
                        + " (editing)",
                "By Ada Fields, edited by Ben Bach and Cleo Hill  | Ada Fields; Ben Bach (editing);"
                        + " Cleo Hill (editing)",
                "PTI / Reported by: Ada Fields; Edited by: Ben Rivers | Ada Fields; Ben Rivers"
                        + " (editing)",
                "PTI • By Ada Fields                              | Ada Fields",
                "AP — By ADA FIELDS                               | Ada Fields",
                "Reported by Ada Fields; Edited by the news desk  | Ada Fields",
                "By Ada Fields, reviewed by Ben Rivers            | Ada Fields",
                "By Ada Fields; translated by Ben Rivers          | Ada Fields",
                "By Ada Fields, MS, RDN, LD                       | Ada Fields",
                "By Ada  Fields, Publisher                        | Ada Fields (Publisher)",
                "By Ada Fields  Ben Rivers                        | Ada Fields; Ben Rivers",
                "Additional reporting by Ada Fields; Editing by Ben Bach | Ada Fields (additional"
                        + " reporting); Ben Bach (editing)",
                "By Ada Fields MS                                 | Ada Fields",
                "By ADA MA                                        | Ada Ma",
                "By Ada Fields as told to Ben Rivers              | Ada Fields",
                "Photo: Ben Rivers                                | Ben Rivers (Photo)",
                "Photograph: Ben Rivers                           | Ben Rivers (Photograph)",
                "Story by Ada Fields, photographs by Ben Rivers   | Ada Fields; Ben Rivers"
                        + " (photographs)",
                "By J.R. FIELDS JR.                               | J.R. Fields Jr.",
                "By MARIA DE LA CRUZ                              | Maria de la Cruz",
                "By ANNE-MARIE McGREGOR                           | Anne-Marie McGregor",
                "Ada FIELDS                                       | Ada Fields",
                "By JOE McALLISTER                                | Joe McAllister",
                "By SUE MacDONALD                                 | Sue MacDonald",
                "By MARIA de la CRUZ                              | Maria de la Cruz",
                "By DR. ADA VAN DER FELD                          | Ada van der Feld",
                "By PROF. DR. ADA FIELDS                          | Ada Fields",
                "By Dr. Ada Fields                                | Dr. Ada Fields",
                "Opinion by Ada Fields                            | Ada Fields",
                "By JOHN MCADAM III                               | John McAdam III",
                "Von Ada Felder und Ben Bach                      | Ada Felder; Ben Bach",
                "Von Ada Felder, Berlin-Korrespondentin           | Ada Felder"
                        + " (Berlin-Korrespondentin)",
                "Ein Kommentar von Ada Felder                     | Ada Felder",
                "Par Ada Champ et Ben Rivière                     | Ada Champ; Ben Rivière",
                "Por Ada Campos y Ben Ríos                        | Ada Campos; Ben Ríos",
                "di Ada Campi                                     | Ada Campi",
                "Door Ada van Veld en Ben de Beek                 | Ada van Veld; Ben de Beek",
                "Av Ada Åker och Ben Ström                        | Ada Åker; Ben Ström",
                "Автор: Ада Полева                                | Ада Полева",
                "홍길동 기자                                         | 홍길동",
                "記者：王小明                                       | 王小明",
            })
    void whoSignedIsRead(String line, String expected) {
        assertThat(said(line, false)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ada Fields and Ben Bach, staff writers   | Ada Fields (staff writers); Ben Bach"
                        + " (staff writers)",
                "By Ada Fields and Ben Bach, Editors         | Ada Fields (Editors); Ben Bach"
                        + " (Editors)",
                "Von Ada Felder und Ben Bach, Redakteure     | Ada Felder (Redakteure); Ben Bach"
                        + " (Redakteure)",
                "By Ada Fields and Ben Bach, Example Staff   | Ada Fields (Example Staff); Ben Bach"
                        + " (Example Staff)",
                "By Ada Fields and Ben Bach, staff writer    | Ada Fields; Ben Bach (staff writer)",
                "By ADA FIELDS The Associated Press          | Ada Fields (The Associated Press)",
                "By Ada Fields Associated Press              | Ada Fields (Associated Press)",
                "By Ada Fields, editor, and Ben Bach, critic | Ada Fields (editor); Ben Bach"
                        + " (critic)",
                "By Ada Fields and STAFF WRITERS             | Ada Fields",
                "By Ada Fields and staff                     | Ada Fields",
                "By Ada Fields and staff writers             | Ada Fields",
                "By Ada Fields and Senior Editor             | Ada Fields (Senior Editor)",
                "By Ada Fields and Ben Bach Coast Staff      | Ada Fields (Coast Staff); Ben Bach"
                        + " (Coast Staff)",
                "By Ada Fields and Ben A. Bach Coast Staff   | Ada Fields (Coast Staff); Ben A."
                        + " Bach (Coast Staff)",
                "By Ada Fields and New York Times Staff      | Ada Fields",
                "By Ada Fields, Desk Editor and East Coast Night Editor | Ada Fields (Desk Editor)",
                "By Ada Fields and Ben Bach Coast Staff and Coast Correspondent | Ada Fields (Coast"
                        + " Staff); Ben Bach (Coast Correspondent)",
                "By Ada Fields and Ben Bach, Coast Correspondents Published: 14:05 GMT, 9 February"
                        + " 2026 | Ada Fields (Coast Correspondents); Ben Bach (Coast Correspondents)",
                "By Ada Fields, Coast Correspondent Updated on 9 February 2026 | Ada Fields (Coast"
                        + " Correspondent)",
            })
    void aRoleOfSeveralIsThatOfAllWhoHaveNoneAndARoleOfOneThatOfTheLast(
            String line, String expected) {
        assertThat(said(line, false)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Submitted by Ada Fields on Tue, 03/05/2024 - 18:20 | Ada Fields",
                "Posted by Ada Fields on May 3, 2024                | Ada Fields",
                "Von Ada Felder am 3. Mai 2024                      | Ada Felder",
                "By Ada Fields at 10:20 AM                          | Ada Fields",
            })
    void theDayBehindANameIsNoneOfIt(String line, String expected) {
        assertThat(said(line, false)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ada Fields in Riverton                         | Ada Fields",
                "Ada Fields in Riverton                            | Ada Fields",
                "By ADA FIELDS IN RIVERTON                         | Ada Fields",
                "Von Ada Felder in Bad Marl                        | Ada Felder",
                "Par Ada Champ à Port-Marl                         | Ada Champ",
                "By Ada Fields and agencies                        | Ada Fields",
                "By Ada Fields in Riverton and agencies            | Ada Fields",
                "By Ada Fields and Agencies in Riverton            | Ada Fields",
                "Von Ada Felder und Agenturen                      | Ada Felder",
                "By Ada Fields Special to The Courier              | Ada Fields",
                "By Ada Fields, special to The Courier             | Ada Fields",
                "BY ADA FIELDS FOR THE COURIER                     | Ada Fields",
                "By Ada Fields for Riverton Post                   | Ada Fields",
                "Ada Fields reports                                | Ada Fields",
                "Ada Fields reports from Riverton                  | Ada Fields",
                "By Ada Fields in Riverton and Ben Bach in Marl    | Ada Fields; Ben Bach",
                "By Ada Fields in Riverton, Ben Bach in Upper Marl and Cleo Hill | Ada Fields; Ben"
                        + " Bach; Cleo Hill",
                "By Ada Fields in Riverton, New Marl               | Ada Fields",
                "By Ada Fields in Riverton, Staff Writer           | Ada Fields (Staff Writer)",
                "By A. Miller, River Correspondent, and Tom van der Berg in Riverton | A. Miller"
                        + " (River Correspondent); Tom van der Berg",
            })
    void whereAndForWhomAndWithWhoseHelpIsNeitherNameNorRole(String line, String expected) {
        assertThat(said(line, false)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ada Fields, Ada Fields has been a writer at Riverton Post   | Ada Fields",
                "By Ada Fields, CLC is a certified professional life coach      | Ada Fields",
                "By Ada Fields, Marl is where the editor lives                  | Ada Fields",
            })
    void aNoteOnTheAuthorIsNoRole(String line, String expected) {
        assertThat(said(line, false)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Link Copied",
                "By Staff",
                "By the editorial board",
                "Von der Redaktion",
                "Share this article",
                "December 22, 2023",
                "10:00 AM ET",
                "5 min read",
                "https://paper.example/author/ada",
                "By subscribing you agree to share your address with us",
            })
    void noOneIsMadeUp(String line) {
        assertThat(BylineReader.read(line, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Courier News Desk                  | true",
                "BY COURIER NEWS DESK                  | true",
                "By Staff Reporter                     | true",
                "By a staff reporter                   | true",
                "By Our Correspondent                  | true",
                "By Our Correspondent in Lower Marl    | true",
                "By the Editorial Board                | true",
                "By Courier staff and agencies         | true",
                "By Agencies                           | true",
                "From our correspondent in Riverton    | true",
                "From our own correspondent            | true",
                "By The Associated Press               | true",
                "By Reuters                            | true",
                "By Reuters Staff                      | true",
                "Von unserem Korrespondenten           | true",
                "Von der Redaktion                     | true",
                "By Parallel Press                     | true",
                "By Union Wire                         | true",
                "By Sideline Sports Service            | true",
                "By the river service                  | false",
                "By popular press                      | false",
                "By Press                              | false",
                "By Ada Fields                         | false",
                "By the river                          | false",
                "By order of the board                 | false",
                "By Wednesday the board                | false",
                "By noon the staff                     | false",
                "From our correspondent we have not heard since the dam broke | false",
                "From Riverton                         | false",
                "By his staff.                         | false",
                "Our Correspondent                     | false",
            })
    void aDeskOrAnAgencySignsAndIsNoPerson(String line, boolean isDesk) {
        assertThat(DeskLine.is(line)).isEqualTo(isDesk);
        assertThat(isDesk && !BylineReader.read(line, false).isEmpty()).isFalse();
    }

    @Test
    void aDeclaredNameMayBeOneWord() {
        assertThat(said("Banksy", true)).isEqualTo("Banksy");
        assertThat(said("Banksy", false)).isEmpty();
    }

    @Test
    void aLineIsSignedByItsFirstWord() {
        assertThat(BylineReader.isSigned("By Ada Fields")).isTrue();
        assertThat(BylineReader.isSigned("Von Ada Felder")).isTrue();
        assertThat(BylineReader.isSigned("PTI / Reported by: Ada Fields")).isTrue();
        assertThat(BylineReader.isSigned("River / Reported by: Ada Fields")).isFalse();
        assertThat(BylineReader.isSigned("PTI / Ada Fields")).isFalse();
        assertThat(BylineReader.isSigned("Bystanders saw it")).isFalse();
        assertThat(BylineReader.isSigned("By " + "x".repeat(1_000))).isFalse();
    }

    @Test
    void anEndlessLineYieldsAnOutcome() {
        assertThat(BylineReader.read("By " + "Ada Fields, ".repeat(100_000), false))
                .hasSizeLessThan(30);
        assertThat(BylineReader.read("(".repeat(100_000) + "@".repeat(100_000), true)).isEmpty();
    }

    private static String said(String line, boolean declared) {
        return BylineReader.read(line, declared).stream()
                .map(it -> it.role() == null ? it.name() : it.name() + " (" + it.role() + ")")
                .collect(Collectors.joining("; "));
    }
}
