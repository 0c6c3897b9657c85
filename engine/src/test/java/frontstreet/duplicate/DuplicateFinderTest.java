package frontstreet.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.article.ArticleId;
import frontstreet.duplicate.Match.Duplicate;
import frontstreet.duplicate.Match.New;
import frontstreet.duplicate.Match.WireCopy;
import frontstreet.score.Score;
import frontstreet.source.SourceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DuplicateFinderTest {
    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    private final Fingerprinter fingerprinter = new Fingerprinter();
    private final DuplicateFinder finder = new DuplicateFinder();
    private final KnownTexts known = new KnownTexts();
    private long articles;

    /// Files a text as the desk does, and says what it was taken for.
    private Match file(String headline, String text, @Nullable Instant at, @Nullable String wire) {
        Fingerprint print = fingerprinter.of(headline, text);
        var carrier = new Carrier(new ArticleId(articles), paper(articles++), at, wire);
        return file(carrier, print);
    }

    private static SourceId paper(long number) {
        return new SourceId("paper" + number + ".example");
    }

    private Match file(Carrier carrier, Fingerprint print) {
        Match match = finder.match(carrier, print, known);
        ArticleId copyOf =
                switch (match) {
                    case New() -> null;
                    case Duplicate(ArticleId of, Score score) -> of;
                    case WireCopy(String agency, ArticleId first, Score score) -> first;
                };
        known.add(carrier, print, copyOf);
        return match;
    }

    /// What a text would be taken for, without filing it.
    private Match matched(String text, @Nullable Instant at) {
        Carrier carrier = new Carrier(new ArticleId(articles), paper(articles++), at, null);
        return finder.match(carrier, fingerprinter.of("", text), known);
    }

    private Match file(String text) {
        return file("", text, null, null);
    }

    /// A text of invented words that no other seed gives.
    private static String text(long seed, int words) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append("w").append(random.nextInt(1_000_000)).append(' ');
        }
        return text.toString();
    }

    private static Match copyOf(long article, double score) {
        return new Duplicate(new ArticleId(article), Score.of(score));
    }

    @Test
    void anEqualTextIsACopyOfTheFirst() {
        assertThat(file(text(1, 200))).isEqualTo(new New());
        assertThat(file(text(2, 200))).isEqualTo(new New());
        assertThat(file(text(1, 200))).isEqualTo(copyOf(0, 1));
        assertThat(file(text(1, 200))).isEqualTo(copyOf(0, 1));
    }

    @Test
    void halfOfATextIsACopyWithinHoursAndLaterTheSameFormFilledInAgain() {
        String form = text(1, 100);
        file("", form + text(2, 80), MORNING, null);

        String next = form + text(3, 80);
        assertThat(matched(next, MORNING.plus(Duration.ofHours(17)))).isEqualTo(new New());
        assertThat(matched(next, MORNING.plus(Duration.ofHours(15)))).isInstanceOf(Duplicate.class);
        assertThat(matched(next, MORNING.minus(Duration.ofHours(17))))
                .isInstanceOf(Duplicate.class);
        assertThat(matched(next, null)).isInstanceOf(Duplicate.class);
        assertThat(matched(form + text(2, 70), MORNING.plus(Duration.ofDays(3))))
                .isInstanceOf(Duplicate.class);
    }

    @Test
    void theHoursCountFromTheCopyBefore() {
        String form = text(1, 100);
        file("", form + text(2, 80), MORNING, null);
        file("", form + text(2, 80), MORNING.plus(Duration.ofHours(10)), null);

        assertThat(matched(form + text(3, 80), MORNING.plus(Duration.ofHours(20))))
                .isInstanceOf(Duplicate.class);
    }

    @Test
    void aHeadlineThatOutletsShareWordForWordIsOneTextWhateverNameHangsOnIt() {
        String headline = "Guild: Harbor trade in small ports gains pace";
        file(headline, "", MORNING, null);

        assertThat(file(headline, "", MORNING, null)).isEqualTo(copyOf(0, 1));
        assertThat(file(headline + " - WQZV-TV 9 ...", "", MORNING, null)).isEqualTo(copyOf(0, 1));
        assertThat(file("Lund Herald | " + headline, "", MORNING, null)).isEqualTo(copyOf(0, 1));
        assertThat(file(headline + " - and the guild has doubts of its own", "", MORNING, null))
                .isEqualTo(new New());
        assertThat(file(headline, text(1, 100), MORNING, null)).isEqualTo(new New());
    }

    @Test
    void aHeadlineAloneIsNoCopyWhenItIsShortOrOldOrAnOutletsOwn() {
        String headline = "What to see in the harbor this evening";
        file(headline, "", MORNING, null);
        file("Stocks end higher", "", MORNING, null);

        assertThat(file("Stocks end higher", "", MORNING, null)).isEqualTo(new New());
        assertThat(file(headline, "", MORNING.plusSeconds(3 * 86_400), null)).isEqualTo(new New());
        assertThat(
                        file(
                                new Carrier(new ArticleId(99), paper(2), MORNING, null),
                                fingerprinter.of(headline, "")))
                .isEqualTo(new New());
        assertThat(file("- | -", "", MORNING, null)).isEqualTo(new New());
    }

    @Test
    void aShortenedCopyIsACopy() {
        file(text(1, 400));

        assertThat(file(text(1, 400).substring(0, 800))).isInstanceOf(Duplicate.class);
    }

    @Test
    void aQuotedPassageMakesNoCopy() {
        file(text(1, 400));

        assertThat(file(text(1, 60) + text(2, 340))).isEqualTo(new New());
    }

    @Test
    void sixtyCopiesAreOneText() {
        for (int i = 0; i < 60; i++) {
            Match match = file(text(1, 200) + text(100 + i, 30));

            assertThat(match).isInstanceOf(i == 0 ? New.class : Duplicate.class);
        }

        assertThat(known.commonness(fingerprinter.of("", text(1, 200)).shingles()[0])).isEqualTo(1);
        assertThat(file(text(1, 200))).isInstanceOf(Duplicate.class);
    }

    @Test
    void furnitureOfASiteIsNoText() {
        String furniture = text(99, 60);
        for (int i = 0; i < 20; i++) {
            file(text(i, 300) + furniture);
        }

        assertThat(file(text(50, 30) + furniture)).isEqualTo(new New());
    }

    @Test
    void twoPagesThatShareFurnitureDoNotTieTheirTexts() {
        String furniture = text(99, 60);
        file(text(1, 240));
        assertThat(file(text(1, 70) + furniture)).isInstanceOf(Duplicate.class);

        // The furniture is nearly half of it, but only of one version of the text.
        assertThat(file(text(2, 70) + furniture)).isEqualTo(new New());
    }

    @Test
    void twoPagesOfOneSourceMustShareMoreThanFurniture() {
        String furniture = text(99, 100);
        var source = new SourceId("one.example");
        var first = new Carrier(new ArticleId(500), source, null, null);
        var second = new Carrier(new ArticleId(501), source, null, null);
        var update = new Carrier(new ArticleId(502), source, null, null);
        file(first, fingerprinter.of("", text(1, 100) + furniture));

        assertThat(file(second, fingerprinter.of("", text(2, 100) + furniture)))
                .isEqualTo(new New());
        assertThat(file(update, fingerprinter.of("", text(1, 100) + text(3, 20) + furniture)))
                .isInstanceOf(Duplicate.class);
    }

    @Test
    void aSentenceThatTwoBriefsQuoteMakesNoCopy() {
        file(text(1, 15) + text(2, 15));

        assertThat(file(text(3, 15) + text(2, 15))).isEqualTo(new New());
        assertThat(file(text(1, 15) + text(2, 15) + text(4, 100))).isInstanceOf(Duplicate.class);
    }

    @Test
    void theAgencyOfAnyCopyIsTheAgencyOfAll() {
        assertThat(file("", text(1, 200), null, null)).isEqualTo(new New());
        assertThat(file("", text(1, 200), null, "AP"))
                .isEqualTo(new WireCopy("AP", new ArticleId(0), Score.of(1)));
        assertThat(file("", text(1, 200), null, null))
                .isEqualTo(new WireCopy("AP", new ArticleId(0), Score.of(1)));
    }

    @Test
    void aTextOfLastMonthIsForgotten() {
        file("", text(1, 200), MORNING, null);

        assertThat(file("", text(1, 200), MORNING.plus(KnownTexts.KEPT), null))
                .isInstanceOf(Duplicate.class);
        assertThat(file("", text(1, 200), MORNING.plusSeconds(86_400 * 30), null))
                .isEqualTo(new New());
    }

    @Test
    void formulasAreNoTexts() {
        file("Storm", "Watch the video above.", null, null);

        assertThat(file("Fire", "Watch the video above.", null, null)).isEqualTo(new New());
    }

    @Test
    void aShortTextIsTheSameOnlyUnderTheSameHeadline() {
        String brief = "More on this as we get it, please check back for updates.";
        file("Ferry stops", brief, null, null);

        assertThat(file("Bridge closed", brief, null, null)).isEqualTo(new New());
        assertThat(file("Ferry stops", brief, null, null)).isEqualTo(copyOf(0, 1));
    }

    @Test
    void aTextTakenOutWasNeverThere() {
        file(text(1, 200));
        file(text(1, 200));
        known.remove(new ArticleId(0));

        assertThat(file(text(1, 200))).isEqualTo(copyOf(1, 1));

        known.remove(new ArticleId(1));
        known.remove(new ArticleId(2));
        assertThat(known.size()).isZero();
        assertThat(known.commonness(fingerprinter.of("", text(1, 200)).shingles()[0])).isZero();
        assertThat(file(text(1, 200))).isEqualTo(new New());
    }

    @Test
    void manyTextsComeAndGo() {
        for (int i = 0; i < 5_000; i++) {
            file(text(i, 40));
            known.remove(new ArticleId(i - 10));
        }

        assertThat(known.size()).isEqualTo(10);
        assertThat(file(text(4_995, 40))).isEqualTo(copyOf(4_995, 1));
        assertThat(file(text(4_000, 40))).isEqualTo(new New());
    }

    @Test
    void hostileTextsAreBounded() {
        assertThat(file("same word ".repeat(1_000_000))).isEqualTo(new New());
        assertThat(fingerprinter.of("", text(1, 100_000)).shingles()).hasSizeLessThan(4_097);
        for (int i = 0; i < 20_000; i++) {
            file(text(1, 100));
        }
        assertThat(known.size()).isEqualTo(20_001);
    }
}
