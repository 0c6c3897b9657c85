package frontstreet.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.search.Clause.Where;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
    private final QueryParser parser = new QueryParser(ZoneId.of("America/New_York"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "dam                    | ANYWHERE dam",
                "dam flood              | ANYWHERE dam, ANYWHERE flood",
                "\"dam holds\" flood    | ANYWHERE dam holds, ANYWHERE flood",
                "“dam holds”            | ANYWHERE dam holds",
                "\"dam holds            | ANYWHERE dam holds",
                "dam\"holds on\"        | ANYWHERE dam, ANYWHERE holds on",
                "dam -flood             | ANYWHERE dam, not ANYWHERE flood",
                "dam -\"high water\"    | ANYWHERE dam, not ANYWHERE high water",
                "81-year-old            | ANYWHERE 81-year-old",
                "--dam                  | not ANYWHERE -dam, !",
                "source:ledger          | SOURCE ledger",
                "SOURCE:Ledger          | SOURCE Ledger",
                "source:\"The Gazette\" | SOURCE The Gazette",
                "dam -source:gazette    | ANYWHERE dam, not SOURCE gazette",
                "by:\"Ana Ruiz\" court  | BY Ana Ruiz, ANYWHERE court",
                "section:us dam         | SECTION us, ANYWHERE dam",
                "by: ruiz               | ANYWHERE by:, ANYWHERE ruiz",
                "who:ruiz               | ANYWHERE who:ruiz",
                "https://a.example/b    | ANYWHERE https://a.example/b",
                "d?m* /fl[o]+d/ (x~2)   | ANYWHERE d?m*, ANYWHERE /fl[o]+d/, ANYWHERE (x~2)",
                "dam OR flood           | ANYWHERE dam, ANYWHERE OR, ANYWHERE flood",
            })
    void whatIsTypedIsUnderstoodPartByPart(String typed, String parts) {
        Asked asked = parser.parse(typed);

        if (parts.endsWith("!")) {
            assertThat(asked).isInstanceOf(Asked.Unclear.class);
        } else {
            assertThat(clauses(asked)).isEqualTo(List.of(parts.split(", ")));
        }
    }

    private static List<String> clauses(Asked asked) {
        return ((Asked.For) asked)
                .query().clauses().stream()
                        .map(it -> (it.isExcluded() ? "not " : "") + it.where() + " " + it.text())
                        .toList();
    }

    @Test
    void daysBeginInTheZoneOfThePaper() {
        Asked asked = parser.parse("storm after:2026-01-01 before:2026-02-01");

        SearchQuery query = ((Asked.For) asked).query();
        assertThat(query.from()).isEqualTo(Instant.parse("2026-01-01T05:00:00Z"));
        assertThat(query.until()).isEqualTo(Instant.parse("2026-02-01T05:00:00Z"));
        assertThat(query.clauses()).containsExactly(new Clause(Where.ANYWHERE, "storm", false));
    }

    @Test
    void aTimeOrAnOutletAloneCanBeLookedFor() {
        assertThat(parser.parse("after:2026-01-01")).isInstanceOf(Asked.For.class);
        assertThat(parser.parse("source:gazette")).isInstanceOf(Asked.For.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n\u00a0"})
    void nothingIsNothing(String typed) {
        assertThat(parser.parse(typed)).isEqualTo(new Asked.Nothing());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"               | There are no words in that to look for.",
                "- -- \"\" * ? () | There are no words in that to look for.",
                "AND=&&!          | none",
                "-dam             | A search needs at least one word that is not left out.",
                "after:yesterday  | after: takes a day like 2026-01-31.",
                "after:2026-13-01 | after: takes a day like 2026-01-31.",
                "before:+26-01-01 | before: takes a day like 2026-01-31.",
                "-after:2026-01-01 x | A time cannot be left out: use after: or before: without the"
                        + " hyphen.",
            })
    void whatCannotBeLookedForIsToldInASentence(String typed, String because) {
        Asked asked = parser.parse(typed);

        if (because.equals("none")) {
            assertThat(asked).isInstanceOf(Asked.For.class);
        } else {
            assertThat(asked).isEqualTo(new Asked.Unclear(because));
        }
    }

    @Test
    void aSearchHasLimits() {
        assertThat(parser.parse("a".repeat(513)))
                .isEqualTo(new Asked.Unclear("A search takes at most 512 characters."));
        assertThat(parser.parse("a ".repeat(33)))
                .isEqualTo(new Asked.Unclear("A search takes at most 32 words."));
        assertThat(parser.parse('"' + "a ".repeat(33) + '"'))
                .isEqualTo(new Asked.Unclear("A search takes at most 32 words."));
        assertThat(parser.parse("a ".repeat(32))).isInstanceOf(Asked.For.class);
    }
}
