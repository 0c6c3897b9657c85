package frontstreet.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // for machines
                "2023-12-23T10:00:00-05:00                  | -  | 2023-12-23T10:00:00-05:00",
                "2023-12-23T10:00:00.389Z                   | -  | 2023-12-23T10:00:00Z",
                "2023-12-23T10:00:00.0000000+0100           | -  | 2023-12-23T10:00:00+01:00",
                "2023-12-23 10:00:00 +0100                  | -  | 2023-12-23T10:00:00+01:00",
                "2023-12-23T10:00-05                        | -  | 2023-12-23T10:00:00-05:00",
                "2023-12-23T10:00:00                        | -  | 2023-12-23",
                "20231223                                   | -  | 2023-12-23",
                "20231223T100000Z                           | -  | 2023-12-23T10:00:00Z",
                "2023/12/23                                 | -  | 2023-12-23",
                "Sat, 23 Dec 2023 10:00:00 GMT              | -  | 2023-12-23T10:00:00Z",
                "Sat, 23 Dec 2023 10:00:00 +0530            | -  | 2023-12-23T10:00:00+05:30",
                "Sat Dec 23 2023 10:00:00 GMT+0100 (CET)    | -  | 2023-12-23T10:00:00+01:00",
                "Sat Dec 23 10:00:00 2023                   | -  | 2023-12-23",
                "1703325600                                 | -  | 2023-12-23T10:00:00Z",
                "1703325600000                              | -  | 2023-12-23T10:00:00Z",
                // English
                "Dec. 14, 2015 11:04 AM EST                 | en | 2015-12-14T11:04:00-05:00",
                "December 14th, 2015 at 11:04 p.m. ET       | en | 2015-12-14T23:04:00-05:00",
                "July 4, 2023, 12:05 am PT                  | en | 2023-07-04T00:05:00-07:00",
                "12:20pm Jan 7, 2024                        | en | 2024-01-07",
                "11:04 GMT, 3rd of May, 2024                | en | 2024-05-03T11:04:00Z",
                "3 May 2024 15:30 BST                       | en | 2024-05-03T15:30:00+01:00",
                "Published: 5 Sept 2023 6:15 UTC+8          | en | 2023-09-05T06:15:00+08:00",
                "Tue 5 Sep '23                              | en | 2023-09-05",
                "2015-Dec-14                                | en | 2015-12-14",
                "Updated 10:15 AM IST, 3 May 2024           | en | 2024-05-03T10:15:00+05:30",
                // German
                "3. Mai 2024, 17:47 Uhr                     | de | 2024-05-03",
                "Dienstag, 03.05.2024 | de | 2024-05-03",
                "03.05.24, 17.47 Uhr MESZ                   | de | 2024-05-03T17:47:00+02:00",
                "1. März 2024                               | de | 2024-03-01",
                "12. Jänner 2024                            | de | 2024-01-12",
                "06. 01. 2026                               | de | 2026-01-06",
                // others
                "3 de mayo de 2024 a las 10:30              | es | 2024-05-03",
                "9 de setiembre de 2023                     | es | 2023-09-09",
                "Publié le 12 févr. 2024 à 14h05            | fr | 2024-02-12",
                "1er août 2023                              | fr | 2023-08-01",
                "14 Gennaio 2020                            | it | 2020-01-14",
                "7 de março de 2024 às 08h15                | pt | 2024-03-07",
                "5 maart 2024                               | nl | 2024-03-05",
                "12 października 2023                       | pl | 2023-10-12",
                "12 listopada 2023                          | pl | 2023-11-12",
                "12. listopada 2023.                        | hr | 2023-10-12",
                "24. prosince 2023                          | cs | 2023-12-24",
                "2023. december 23.                         | hu | 2023-12-23",
                "23 декабря 2023 г. в 10:00 MSK             | ru | 2023-12-23T10:00:00+03:00",
                "15 Şubat 2024                              | tr | 2024-02-15",
                "5. august 2024 kl. 12:30                   | nb | 2024-08-05",
                "den 3 oktober 2023                         | sv | 2023-10-03",
                "17 Agustus 2024                            | id | 2024-08-17",
                "2024年5月3日 17時05分 JST                     | ja | 2024-05-03T17:05:00+09:00",
                "2024년 5월 3일 오후 3:20                      | ko | 2024-05-03",
                // the order of numbers goes by the language
                "03/05/2024                                 | fr | 2024-05-03",
                "03/05/2024                                 | en-US | 2024-03-05",
                "Tue, 03/05/2024                            | en | 2024-03-05",
                "Friday 03/05/2024                          | en | 2024-05-03",
                "03/05/2024                                 | en-GB | 2024-05-03",
                "12/22/2023 05:00 AM EST                    | -  | 2023-12-22T05:00:00-05:00",
                "22/12/2023                                 | -  | 2023-12-22",
                // an offset that no place has leaves the hour without one
                "2023-12-23T10:00:00+99:00                  | -  | 2023-12-23",
            })
    void aTimeIsReadAsPrinted(String text, @Nullable String language, String expected) {
        assertThat(TimeReader.machine(text, language)).hasToString("Optional[" + expected + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "two hours ago",
                "yesterday at 10:15",
                "Dec. 14",
                "December 2023",
                "2023",
                "31 February 2024",
                "13/13/2024",
                "03/05/2024",
                "version 1.12.2.2024.7",
                "call 555-0100-2024",
                "10:30 - 5 min read",
                "99999999999999999999",
            })
    void whatTellsNoDayGivesNone(String text) {
        assertThat(TimeReader.machine(text, null)).isEmpty();
        assertThat(TimeReader.machine(text, "en")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CLST,-03:00",
        "CLT,-04:00",
        "ART,-03:00",
        "BRT,-03:00",
        "BRST,-02:00",
        "UYT,-03:00",
        "WAT,+01:00",
        "SAST,+02:00",
        "EAT,+03:00",
        "MSK,+03:00",
        "TRT,+03:00",
        "IDT,+03:00",
        "IRST,+03:30",
        "AZT,+04:00",
        "PKT,+05:00",
        "UZT,+05:00",
        "NPT,+05:45",
        "MMT,+06:30",
        "WIB,+07:00",
        "WITA,+08:00",
        "HKT,+08:00",
        "SGT,+08:00",
        "MYT,+08:00",
        "PHT,+08:00",
        "AWST,+08:00",
        "ACST,+09:30",
        "AEST,+10:00",
        "CHST,+10:00",
        "ACDT,+10:30",
        "AEDT,+11:00",
        "NZST,+12:00",
        "NZDT,+13:00"
    })
    void aZoneThatMeansOneHourOnlyIsRead(String zone, String offset) {
        assertThat(TimeReader.machine("Jan. 12, 2026 9:30 AM " + zone, "en"))
                .hasToString("Optional[2026-01-12T09:30:00" + offset + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AST", "GST", "AMT", "BDT", "ECT", "SST", "VET", "PYT", "GET", "WIT"})
    void aZoneOfSeveralHoursAndAWordTellNone(String zone) {
        assertThat(TimeReader.machine("Jan. 12, 2026 9:30 AM " + zone, "en"))
                .hasToString("Optional[2026-01-12]");
    }

    @Test
    void theHourIsKeptWhereNoZoneIsPrinted() {
        PrintedTime time = TimeReader.first("3. Mai 2024, 17:47 Uhr", "de").orElseThrow();

        assertThat(time.secondOfDay()).isEqualTo((17 * 60 + 47) * 60);
        assertThat(time.offsetSeconds()).isNull();
    }

    @Test
    void aLineMayPrintSeveralTimesAndWhatTheyAre() {
        var readings =
                TimeReader.all(
                        "Published Dec. 3, 2023 10:00 EST | Updated Dec. 5, 2023 9:30 EST", "en");

        assertThat(readings)
                .extracting(it -> it.before() + " → " + it.time())
                .containsExactly(
                        "published → 2023-12-03T10:00:00-05:00",
                        "| updated → 2023-12-05T09:30:00-05:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ", Dec. 11 | en | --12-11",
                ", 11 déc | fr | --12-11",
                "3. Mai | de | --05-03",
                "Feb. 29 | en | --02-29",
            })
    void aDatelineNeedsNoYear(String text, String language, String expected) {
        assertThat(TimeReader.monthDay(text, language)).contains(MonthDay.parse(expected));
    }

    @Test
    void thereIsNoThirtiethOfFebruary() {
        assertThat(TimeReader.monthDay("Feb. 30", "en")).isEmpty();
    }

    @Test
    void aVeryLongTextIsReadToItsLimitOnly() {
        assertThat(TimeReader.first("1 ".repeat(1_000_000) + "3 May 2024", "en")).isEmpty();
    }
}
