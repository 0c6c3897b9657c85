package frontstreet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Counts, outlets, names and addresses as the paper prints them.
class WordsTest {
    @ParameterizedTest
    @CsvSource({"0,", "1,", "2, 2 outlets", "1312, '1,312 outlets'"})
    void aCountOfOneOrNoneIsLeftOut(int count, @Nullable String words) {
        assertThat(plain(CountWords.outlets(count))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"1, Union Wire,", "4, Union Wire, 4 copies of Union Wire", "4,, 4 copies"})
    void copiesSayWhose(int count, @Nullable String agency, @Nullable String words) {
        assertThat(plain(CountWords.copies(count, agency))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    outlets | most | first | rest
                    1       | 2    | A     | ''
                    2       | 2    | A     | and B
                    3       | 2    | A,    | B and C
                    4       | 2    | A,    | B and 2 more
                    9       | 2    | A,    | B and 7 more
                    12      | 3    | A,    | B, C and 9 more
                    2       | 1    | A     | and B
                    3       | 1    | A     | and 2 more
                    """,
            useHeadersInDisplayName = true)
    void theOutletOfTheHeadlineComesFirst(int outlets, int most, String first, String rest) {
        OutletWords words = OutletWords.of(List.of("A", "B", "C", "D"), outlets, most);

        assertThat(words.first()).isEqualTo(first);
        assertThat(plain(words.rest())).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Novel by 81-year-old sells | Novel by [81-year-old] sells",
                "Cold-water swimming        | [Cold-water] swimming",
                "Dam - it holds             | Dam - it holds",
                "The pay-as-you-go-and-never-stop plan | The pay-as-you-go-and-never-stop plan",
                "‘Fly-by-night’             | [‘Fly-by-night’]",
            })
    void aShortCompoundStaysOnOneLine(String headline, String pieces) {
        String marked =
                Headline.of("/story/1", headline, null).pieces().stream()
                        .map(it -> it.isWhole() ? "[" + it.text() + "]" : it.text())
                        .collect(Collectors.joining());

        assertThat(marked).isEqualTo(pieces);
    }

    @Test
    void whereOnlyOneNameIsKnownTheOthersAreCounted() {
        assertThat(plain(OutletWords.of(List.of("A"), 2, 2).rest())).isEqualTo("and another");
        assertThat(OutletWords.of(List.of(), 5, 2)).isEqualTo(new OutletWords("", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "Dam holds overnight, dam-holds-overnight",
        "Here’s why it isn't over, heres-why-it-isnt-over",
        "Café ’24: 41000 wait!, cafe-24-41000-wait",
        "Øl på Łódź straße, ol-pa-lodz-strasse",
        "Москва ждёт, %D0%BC%D0%BE%D1%81%D0%BA%D0%B2%D0%B0-%D0%B6%D0%B4%D1%91%D1%82",
        "محطة تحلية, %D9%85%D8%AD%D8%B7%D8%A9-%D8%AA%D8%AD%D9%84%D9%8A%D8%A9",
        "हिन्दी!, %E0%A4%B9%E0%A4%BF%E0%A4%A8%E0%A5%8D%E0%A4%A6%E0%A5%80",
        "☂ ☂, story",
        "'  ', story",
        "'---', story",
        "<script>alert(1)</script>, script-alert-1-script",
        "Counterrevolutionaries remembrance day commemoration unexpectedly goes on,"
                + " counterrevolutionaries-remembrance-day-commemoration"
    })
    void anAddressHasTheWordsOfTheHeadline(String headline, String words) {
        assertThat(Addresses.words(headline, "story")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "es,, in Spanish",
        "ar, rtl, in Arabic",
        "fa-IR, rtl, in Persian",
        "en,,",
        "en-GB,,",
        "no language at all,,",
        ",,"
    })
    void aForeignHeadlineSaysItsLanguage(
            @Nullable String language, @Nullable String dir, @Nullable String says) {
        assertThat(Headline.of("/", "x", language).dir()).isEqualTo(dir);
        assertThat(Headline.inLanguage(language)).isEqualTo(says);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/b/c, a.example/b/c",
        "http://a.example/, a.example",
        "javascript:alert(1),",
        "data:text/html;base64,",
        "ftp://a.example/x,",
        ","
    })
    void onlyWebAddressesLeadOut(@Nullable String address, @Nullable String shown) {
        Link link = Origin.of(address);

        assertThat(link == null ? null : link.text()).isEqualTo(shown);
    }

    @Test
    void namesStandInARow() {
        assertThat(NameWords.joined(List.of())).isEmpty();
        assertThat(NameWords.joined(List.of("A"))).isEqualTo("A");
        assertThat(NameWords.joined(List.of("A", "B"))).isEqualTo("A and B");
        assertThat(NameWords.joined(List.of("A", "B", "C"))).isEqualTo("A, B and C");
    }

    @ParameterizedTest
    @CsvSource({"Arroyo, A", "Émile, E", "the Meridian, T", "24 heures, #", "東京, #", "'', #"})
    void theDirectoryIsByLetter(String name, String letter) {
        assertThat(SourcesView.letter(name)).isEqualTo(letter);
    }

    private static @Nullable String plain(@Nullable String text) {
        return text == null ? null : text.replace('\u00a0', ' ');
    }
}
