package frontstreet.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // as the standards ask for
                "2026-02-03T04:05:06Z|2026-02-03T04:05:06Z",
                "2026-02-03T04:05:06.789+01:30|2026-02-03T02:35:06Z",
                "Tue, 03 Feb 2026 04:05:06 GMT|2026-02-03T04:05:06Z",
                "Tue, 03 Feb 2026 04:05:06 -0500|2026-02-03T09:05:06Z",
                "03 Feb 26 04:05 EST|2026-02-03T09:05:00Z",
                "2026-02-03T04:05:06-01:30|2026-02-03T05:35:06Z",
                "2026-02-03T04:05:06+05:30|2026-02-02T22:35:06Z",
                "Tue, 03 Feb 2026 04:05:06 +0530|2026-02-02T22:35:06Z",
                // slips
                "2026-02-03T04:05:06-0130|2026-02-03T05:35:06Z",
                "20260203T040506-0130|2026-02-03T05:35:06Z",
                "2026-02-03-01:30|2026-02-03T01:30:00Z",
                "Tue, 03 Feb 2026 04:05:06 CLST|2026-02-03T07:05:06Z",
                "2026-02-03 04:05:06|2026-02-03T04:05:06Z",
                "2026-02-03T04:05|2026-02-03T04:05:00Z",
                "2026-02-03T04:05:06+0100|2026-02-03T03:05:06Z",
                "2026-2-3T4:05:06 UTC|2026-02-03T04:05:06Z",
                "  Tue,03 Feb 2026 04:05:06  GMT |2026-02-03T04:05:06Z",
                "Fri, 03 Feb 2026 04:05:06 GMT|2026-02-03T04:05:06Z",
                "Tues, 3rd February 2026 4:05:06 am|2026-02-03T04:05:06Z",
                "Tue, 03 Feb 2026 24:00:00 GMT|2026-02-04T00:00:00Z",
                "Tue, 03 Feb 2026 04:05:60 GMT|2026-02-03T04:05:59Z",
                "Tue, 03 Feb 2026 04:05:06 GMT+02:00|2026-02-03T02:05:06Z",
                "Tue Feb 03 2026 04:05:06 GMT+0200 (Eastern European Time)|2026-02-03T02:05:06Z",
                "Tue Feb 3 04:05:06 PST 2026|2026-02-03T12:05:06Z",
                // other orders
                "February 3, 2026|2026-02-03T00:00:00Z",
                "3 February, 2026|2026-02-03T00:00:00Z",
                "Tuesday, February 3, 2026 - 3:07pm|2026-02-03T15:07:00Z",
                "Feb 3, 2026 at 12:30 a.m. EST|2026-02-03T05:30:00Z",
                "2/3/2026 4:05 PM|2026-02-03T16:05:00Z",
                "23/2/2026|2026-02-23T00:00:00Z",
                "3.2.2026 04:05|2026-02-03T04:05:00Z",
                "2026/02/03|2026-02-03T00:00:00Z",
                "26-02-03|2026-02-03T00:00:00Z",
                "February 2026|2026-02-01T00:00:00Z",
                "2026-02|2026-02-01T00:00:00Z",
                "2026|2026-01-01T00:00:00Z",
                // one number
                "1770091506|2026-02-03T04:05:06Z",
                "1770091506789|2026-02-03T04:05:06.789Z",
                "20260203|2026-02-03T00:00:00Z",
                "20260203T040506Z|2026-02-03T04:05:06Z",
                "20260203040506|2026-02-03T04:05:06Z",
                "2026-034|2026-02-03T00:00:00Z",
                "260203|2026-02-03T00:00:00Z",
                "26-034|2026-02-03T00:00:00Z",
                "2026-W06-2|2026-02-03T00:00:00Z",
                "2026-02-03+01:00|2026-02-02T23:00:00Z",
                // other languages
                "mar., 03 févr. 2026 04:05:06 +0000|2026-02-03T04:05:06Z",
                "Di, 03 Mär 2026 04:05:06 +0100|2026-03-03T03:05:06Z",
                "martes, 3 de febrero de 2026|2026-02-03T00:00:00Z",
                "вт, 03 фев 2026 04:05:06 +0300|2026-02-03T01:05:06Z",
                "Τρί, 03 Ιούν 2026 04:05:06 GMT|2026-06-03T04:05:06Z",
                "2026년 02월 03일 오후 01:31:15|2026-02-03T04:31:15Z",
                "2026년 02월 03일 13:31 GMT|2026-02-03T13:31:00Z",
                "2026年2月3日|2026-02-03T00:00:00Z",
                // zones by name
                "Tue, 03 Feb 2026 04:05:06 CET|2026-02-03T03:05:06Z",
                "Tue, 03 Feb 2026 04:05:06 JST|2026-02-02T19:05:06Z",
                "Tue, 03 Feb 2026 04:05:06 CT|2026-02-03T10:05:06Z",
                "Tue, 03 Feb 2026 04:05:06 AT|2026-02-03T08:05:06Z",
                "3 Feb 2026 at 04:05|2026-02-03T04:05:00Z",
                "Tue, 03 Feb 2026 04:05:06 A|2026-02-03T05:05:06Z",
                "Tue, 03 Feb 2026 04:05:06 N|2026-02-03T03:05:06Z",
                "Tue, 03 Feb 2026 04:05:06 XYZT|2026-02-03T04:05:06Z",
                "2026-07-03 04:05:06 America/New_York|2026-07-03T08:05:06Z",
                "Tue, 03 Feb 69 04:05:06 GMT|1969-02-03T04:05:06Z",
                "Fri, 03 Feb 68 04:05:06 GMT|2068-02-03T04:05:06Z",
            })
    void readsWhatItsWriterMeant(String date, Instant meant) {
        assertThat(FeedDates.read(date)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "yesterday",
                "2026-13-03",
                "2026-02-30",
                "Tue, 31 Feb 2026 04:05:06 GMT",
                "2026-02-03T25:05:06Z",
                "2026-02-03T04:61:06Z",
                "2026-02-03T04:05:06+99:99",
                "Tue, 03 Foo 2026 04:05:06 GMT",
                "04:05:06",
                "3 February",
                "February",
                "0000-00-00T00:00:00Z",
                "Tue, 03 Feb 0000 00:00:00 GMT",
                "5 minutes ago",
                "1 2 3 4 5 6",
                "99999999999999999999",
            })
    void whatIsNoDateIsNone(String text) {
        assertThat(FeedDates.read(text)).isEmpty();
    }

    @Test
    void aLineOfMoreThan120CharactersIsNoDate() {
        String date = "3 February 2026, 04:05:06 UTC";

        assertThat(FeedDates.read(date + " (" + "x".repeat(88) + ")")).isPresent();
        assertThat(FeedDates.read(date + " (" + "x".repeat(89) + ")")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1:", "9", "a ", "(", "-", "12/", "Feb "})
    void anEndlessDateIsNoneAtOnce(String piece) {
        assertThat(FeedDates.read(piece.repeat(100_000))).isEmpty();
    }
}
