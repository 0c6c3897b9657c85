package frontstreet.frontpage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineKindTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Dam breaks above Orsk, thousands flee | NEWS
                    Lottery winner gives it all away | NEWS
                    Central bank cuts growth forecast | NEWS
                    Snow and cold rain kill six over the weekend | NEWS
                    Quake | NONE
                    Quake shakes Orsk | NEWS
                    12 dead in Orsk dam collapse | NEWS
                    Why the dam above Orsk broke | FEATURE
                    12 things we learned in Orsk | FEATURE
                    Is the dam above Orsk safe? | FEATURE
                    What I saw in Orsk | FEATURE
                    Opinion: build no more dams | FEATURE
                    Orsk 3: The Best Hidden Features, Tips, and Tricks | FEATURE
                    “Short Nights:” How Losing an Hour Adds Up | FEATURE
                    Orsk dam – what the engineers say | FEATURE
                    Life and death on the Lena, by the numbers | FEATURE
                    Everything you need to know on the dam | FEATURE
                    Top 100 goalkeepers of the decade | FEATURE
                    Lind: 'What happened in Orsk must not happen again' | NEWS
                    Port Allen: best harvest since 1990 comes in | FEATURE
                    Port Allen posts its best quarter since 1990 | NEWS
                    Top court frees two poets | NEWS
                    Horoscope for January 10: what the stars say | FORMAT
                    Horóscopo de hoy, sábado | FORMAT
                    Ihr Horoskop am Samstag | FORMAT
                    Today's Wordle answer and hints | FORMAT
                    Crossword No. 1,204 | FORMAT
                    The 12 best deals on headphones | FORMAT
                    Maple Mart promo code: 20% off in January | FORMAT
                    Letters to the Editor: on bridges | FORMAT
                    Morning Briefing: five things | FORMAT
                    Expect dry, mild weather this weekend | FORMAT
                    National weather: snow flurries in the hills | FORMAT
                    Weekend forecast: fog over Port Allen | FORMAT
                    National weather: snow closes roads, two dead | NEWS
                    Severe weather: schools close in Port Allen | NEWS
                    Central bank cuts growth forecast: shares fall | NEWS
                    Winning numbers drawn in 'Pick 3' | FORMAT
                    The Lindmart winter sale has coats, kettles and skates under $40 | FORMAT
                    40% off kettles and 30% off skates at Lindmart this week | FORMAT
                    Spring sale brings 60% discounts on coats, boots and more | FORMAT
                    41 Gadgets Our Readers Bought Twice | FEATURE
                    19 products that make winter shorter | FEATURE
                    Goal of the week: Lund's bicycle kick | FORMAT
                    Shares of Lindmart close 20% off their peak | NEWS
                    Lindmart puts its 300 shops up for sale | NEWS
                    9 photos from the night the dam broke | FEATURE
                    ‘I will not resign,’ mayor of Lund says after vote | NEWS
                    “We heard it before we saw it”: dam breaks above Orsk | NEWS
                    Mayor of Lund: I will not resign | NEWS
                    They got the bridge right, but their reasons should worry us | FEATURE
                    If this winter taught us anything, it is to mind the dam | FEATURE
                    We do not need another dam above Orsk | FEATURE
                    US sends engineers to Orsk dam | NEWS
                    Fact-checking the mayor's speech on the dam | FEATURE
                    Fact check: did the dam break twice? | FEATURE
                    Porters are telling the things guests leave behind | FEATURE
                    Perspective: the dam was never the problem | FEATURE
                    Season in review: how Lund went down | FEATURE
                    Gold price today, January 10 | FORMAT
                    Subscribe | NONE
                    404 Not Found | NONE
                    Just a moment... | NONE
                    """)
    void aHeadlineSaysWhatItIs(String headline, HeadlineKind kind) {
        assertThat(HeadlineKind.of(headline)).isEqualTo(kind);
    }

    @Test
    void nothingAndEndlessnessAreNoHeadlines() {
        assertThat(HeadlineKind.of("")).isEqualTo(HeadlineKind.NONE);
        assertThat(HeadlineKind.of("\u0000 \uD800")).isEqualTo(HeadlineKind.NONE);
        assertThat(HeadlineKind.of("word ".repeat(200_000))).isEqualTo(HeadlineKind.NONE);
    }
}
