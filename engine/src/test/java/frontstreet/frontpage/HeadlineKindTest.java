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
                    WHO declares mpox outbreak in Orsk an emergency | NEWS
                    IS claims attack on a mosque in Orsk | NEWS
                    IT firm in Lund lays off 300 | NEWS
                    WHO WANTS A DAM | FEATURE
                    Is claims attack on a mosque in Orsk | NEWS
                    Can Aydin wins the vote in Lund | NEWS
                    Best Buy closes its shop in Lund | NEWS
                    Best Picture goes to a film on the dam | NEWS
                    Bishop of Lund falls ill and cancels visit | NEWS
                    I’ll never leave Orsk | FEATURE
                    World War I bomb found in Orsk | NEWS
                    Queen Astrid I dies at 90 | NEWS
                    Why I left Orsk | FEATURE
                    Death of thousands of seals puzzles scientists | NEWS
                    Senators quiz minister on the dam | NEWS
                    State-sponsored hackers hit parliament of Lund | NEWS
                    Mayor stirs anger by writing for the gazette's newsletter | NEWS
                    Lund offers free trains to refugees | NEWS
                    Lund offers free bus pass to pupils | NEWS
                    Parliament of Lund gives nurses free meals | NEWS
                    Free tickets to Lund's museums end in May | NEWS
                    Ministers fear a free pass for polluters | NEWS
                    Orsk lifts limits on free shipping in strait | NEWS
                    Patients on free trial of the vaccine in Lund recover | NEWS
                    Lund frees 40 on a day pass | NEWS
                    Members Days at Lundmart: free Kettle Pass for all | FORMAT
                    LBA Fan Days offers free Season Pass on 13-game night | FORMAT
                    Lundmart offers free shipping until Sunday | FORMAT
                    Lundvision gives away three months for free | FORMAT
                    Free doughnuts at Lundmart on Friday | FORMAT
                    Get a free coffee at Lundmart today | FORMAT
                    Here’s how to get free tacos on Tuesday | FORMAT
                    Kettlebox costs 5 crowns with a free trial | FORMAT
                    Editorial board of the Ledger resigns | NEWS
                    Review of police in Lund finds failings | NEWS
                    Opinion poll puts mayor of Lund ahead | NEWS
                    Analysis of 2,000 bridges finds a third unsafe | NEWS
                    Film review: The Dam | FEATURE
                    Our Lady of Orsk reopens after fire | NEWS
                    Quiz: how well do bridges hold | FORMAT
                    Our weekly news quiz | FORMAT
                    Coupons for kettles and coats at Lindmart | FORMAT
                    The Best Slow Cookers Of 2026 | FEATURE
                    The Best Double-Barrel Whiskeys Of 2023 | FEATURE
                    Save Money With These 9 Simple Tips | FEATURE
                    Avoid Job Scams With These 7 Simple Tips | FEATURE
                    School board of Lund bans 12 books | NEWS
                    Police find 40 pictures stolen in Orsk | NEWS
                    New drugs are coming. Here’s how they work | FEATURE
                    No, all dams are not the same | FEATURE
                    No 10 backs the dam above Orsk | NEWS
                    Shares of shipping firms fall on bad weather: analysts | NEWS
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
