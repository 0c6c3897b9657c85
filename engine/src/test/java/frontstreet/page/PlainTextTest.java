package frontstreet.page;

import static org.assertj.core.api.Assertions.assertThat;

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
                "© Coast News. All rights reserved. This text may not be printed, read aloud, written"
                        + " anew or sent on without leave.",
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

    private static Document text(String line) {
        String page =
                "Orrin Dam Holds After Night Of Rain\n\n" + FIRST + "\n\n" + line + "\n\n" + LAST;
        Document document = PlainText.read(page, "");
        document.select(":not(." + PlainText.TEXT + ") > p").remove();
        return document;
    }
}
