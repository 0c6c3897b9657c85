package frontstreet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    private static final String FIRST =
            "The river rose through the night and stood a hand below the crest of the dam.";
    private static final String LAST =
            "By noon the water had fallen by half a metre, and the families went home again.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Copyright holders of the inspection software said on Monday that the mill had paid"
                        + " for one licence and used it in four places since the spring.",
                "Copyright law gives the town no right to the drawings, the judge said.",
                "Copyright is for the courts, the mayor said.",
                "Copyright Office lawyers said on Monday that the rule covers people only.",
                "Copyright (the mayor's own word) covers no tide table, the judge said.",
                "Every page of the report carries the line “All rights reserved”, which the council"
                        + " says was put there by mistake.",
                "“All rights reserved,” the last page of the report says, and the engineers want it"
                        + " gone before the council meets.",
            })
    void aSentenceAboutRightsIsOfTheText(String line) {
        assertThat(text(line).select("p").eachText()).containsExactly(FIRST, line, LAST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Copyright 2015 Coast News Agency. All rights reserved.",
                "Copyright Coast News",
                "Copyright by Coast News. This text may not be printed or sent on without leave.",
                "© 2015 Coast News",
                "(c) 2015 Coast News. No part of it may be printed again.",
                "© Coast News. All rights reserved. This text may not be printed, read aloud,"
                        + " written anew or sent on without leave.",
                "All rights reserved.",
                "Coast News, all rights reserved",
                "Alle Rechte vorbehalten.",
            })
    void aLineOfRightsEndsTheText(String line) {
        assertThat(text(line).select("p").eachText()).containsExactly(FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Copyright Quarrel Stays Open", "Copyright and the Tide Tables"})
    void aSubheadingAboutRightsIsOfTheText(String line) {
        Document text = text(line);

        assertThat(text.select("p").eachText()).containsExactly(FIRST, LAST);
        assertThat(text.select("h2").eachText()).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Copyright Fight Over Tide Tables Comes to Court",
                "Copyright Quarrel Divides the Coast Press",
            })
    void aHeadlineAboutRightsIsTheHeadline(String headline) {
        String page = headline + "\n\n" + FIRST + "\n\n" + LAST;

        assertThat(PlainText.read(page, "").select("h1").eachText()).containsExactly(headline);
    }

    @Test
    void theTextBelowRightsThatStandAboveTheHeadlineIsRead() {
        String page =
                "Coast News\n\nThis page uses cookies so that it works as it should for you.\n\n"
                        + "© 2015 Coast News\n\nOrrin Dam Holds After Night Of Rain\n\n"
                        + FIRST
                        + "\n\n"
                        + LAST;
        Document document = PlainText.read(page, "");

        assertThat(document.select("h1").eachText())
                .containsExactly("Orrin Dam Holds After Night Of Rain");
        assertThat(document.select("." + PlainText.TEXT + " > p").eachText())
                .containsExactly(FIRST, LAST);
    }

    @Test
    void longTermsBelowTheRightsAreNotTheText() {
        String page =
                "Orrin Dam Holds After Night Of Rain\n\n"
                        + FIRST
                        + "\n\n© 2015 Coast News\n\n"
                        + (LAST + " ").repeat(4);

        assertThat(PlainText.read(page, "").select("." + PlainText.TEXT + " > p").eachText())
                .containsExactly(FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Updated: Jan. 5, 2021 at 9:00 AM",
                "Published: January 5, 2021 at 9:00 AM EST",
                "Last updated 5 January 2021 at 9.00",
                "January 5, 2021 9:00 AM EST",
                "Aktualisiert am 5. Januar 2021 um 9:00 Uhr",
            })
    void aLineThatTellsOnlyWhenIsNoHeadline(String line) {
        String page = "Storm Hits Coast\n" + line + "\n\n" + FIRST + "\n\n" + LAST;

        assertThat(PlainText.read(page, "").select("h1").eachText())
                .containsExactly("Storm Hits Coast");
    }

    @Test
    void anAgencyBehindTheLastSentenceIsACreditOnlyBeforeTheText() {
        String line =
                "The gate of the dam stood open from midnight until four, and forty tons of water a"
                        + " second ran through it into the lower pool beside the mill. Lena Marti/AP";

        assertThat(text(line).select("p").eachText()).containsExactly(FIRST, line, LAST);
        assertThat(
                        PlainText.read("Orrin Dam Holds\n\n" + line + "\n\n" + FIRST, "")
                                .select("figcaption")
                                .eachText())
                .containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(Lena Marti / AFP)", "(Lena Marti)", "(AP Photo)."})
    void aShortCaptionSaidAgainWithItsCreditIsOneCaption(String credit) {
        String caption = "The gate of the dam at dusk.";
        String page =
                "Orrin Dam Holds After Night Of Rain\n\n%s\n\n%s %s\n\n%s\n\n%s"
                        .formatted(caption, caption, credit, FIRST, LAST);
        Document document = PlainText.read(page, "");

        assertThat(document.select("figcaption").eachText())
                .containsExactly(caption + " " + credit);
        assertThat(document.select("." + PlainText.TEXT + " > p").eachText())
                .containsExactly(FIRST, LAST);
    }

    @Test
    void ofACaptionPrintedTwiceTheFullerOneCountsElseTheFirst() {
        String caption = "The gate of the dam stood open from midnight until four.";
        String credited = caption + " (Lena Marti/AP)";

        assertThat(saidBetter(caption, credited)).containsExactly(true, false);
        assertThat(saidBetter(credited, caption)).containsExactly(false, true);
        assertThat(saidBetter(caption, caption)).containsExactly(false, true);
        assertThat(saidBetter(caption, "Lena Marti/AP", credited))
                .containsExactly(true, false, false);
        assertThat(saidBetter(caption, FIRST)).containsExactly(false, false);
        assertThat(saidBetter(caption, FIRST, LAST, credited))
                .containsExactly(false, false, false, false);
    }

    @Test
    void theSectionAboveTheHeadlineIsItsKickerAndTheLineBelowItsStandfirst() {
        String head =
                String.join(
                        "\n\n",
                        "Orrin Dam Holds After Night Of Rain",
                        "Nobody had to leave the lower town this time",
                        "By Ada Fields",
                        "");
        Document document =
                PlainText.read("Coast News\nLocal news\n\n" + head + FIRST + "\n\n" + LAST, "");
        Document menu = PlainText.read("Sport\nWeather\n\n" + head + FIRST + "\n\n" + LAST, "");
        Document site = PlainText.read("Coast News\n\n" + head + FIRST + "\n\n" + LAST, "");

        assertThat(document.select("article > .kicker > a[rel~=tag]").eachText())
                .containsExactly("Local news");
        assertThat(document.select("article > .standfirst").eachText())
                .containsExactly("Nobody had to leave the lower town this time");
        assertThat(menu.select(".kicker")).isEmpty();
        assertThat(site.select(".kicker")).isEmpty();
    }

    @Test
    void whoSignedAndWhenStandOnLinesOfTheirOwn() {
        String page =
                String.join(
                        "\n",
                        "Orrin Dam Holds After Night Of Rain",
                        "",
                        "By Adelaide Fields and Benedict Rivers, Business Correspondents",
                        "Published: 14:05 GMT, 9 February 2026 | Updated: 16:40 GMT, 9 February 2026",
                        "",
                        FIRST);
        Document document = PlainText.read(page, "");

        assertThat(document.select("h1").eachText())
                .containsExactly("Orrin Dam Holds After Night Of Rain");
        assertThat(document.select(".byline").eachText())
                .containsExactly("By Adelaide Fields and Benedict Rivers, Business Correspondents");
    }

    private static List<Boolean> saidBetter(String... lines) {
        List<PlainLine> read = PlainLine.of(String.join("\n\n", lines));
        var captions = new PlainCaptions(read);
        return IntStream.range(0, read.size()).mapToObj(captions::isSaidBetter).toList();
    }

    private static Document text(String line) {
        String page =
                "Orrin Dam Holds After Night Of Rain\n\n" + FIRST + "\n\n" + line + "\n\n" + LAST;
        Document document = PlainText.read(page, "");
        document.select(":not(." + PlainText.TEXT + ") > p").remove();
        return document;
    }
}
