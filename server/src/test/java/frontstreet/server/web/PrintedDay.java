package frontstreet.server.web;

import frontstreet.frontpage.Place;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/// A day in the store that has what pages trip over: a story with copies, one outlet alone, the
/// longest word, another script, an opening only, stories with and without picture and summary.
final class PrintedDay {
    private static final String LONG_WORD =
            "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz";
    private static final List<String> SECTIONS =
            List.of(
                    "us",
                    "world",
                    "business",
                    "politics",
                    "entertainment",
                    "sports",
                    "art",
                    "lifestyle");

    private final PaperStore paper;
    private final List<String> addresses = new ArrayList<>();

    private PrintedDay(PaperStore paper) {
        this.paper = paper;
    }

    /// Fills a store, and says where its pages are.
    static List<String> fill(PaperStore paper) throws Exception {
        var day = new PrintedDay(paper);
        day.outlets();
        day.stories();
        return day.addresses;
    }

    private void outlets() throws Exception {
        paper.outlet("gazette", "The Gazette");
        paper.outlet("ledger", "Capitol Ledger");
        paper.outlet("nahar", "An-Nahar al-Jadid");
        paper.outlet("valley", "Upper Valley Agricultural and Commercial Intelligencer");
        addresses.addAll(
                List.of("/", "/sources", "/source/gazette", "/section/us", "/section/world"));
        addresses.addAll(
                List.of("/search", "/search?q=dam", "/search?q=zeppelin", "/search?q=%22-%22"));
        addresses.addAll(List.of("/search?q=section:world", "/search?q=news&page=2"));
        addresses.add("/nowhere");
    }

    private void stories() throws Exception {
        long dam = dam();
        long border = border();
        long law = law();
        paper.shows(Place.LEAD, dam).shows(Place.SECOND, border).shows(Place.SECOND, law);
        paper.shows(Place.SECOND, alone("world", "An 81-year-old ferry makes its first crossing"));
        for (String brief : List.of("Bridge closes", "Mill to reopen", "Rain ends drought")) {
            paper.shows(Place.BRIEF, alone("us", brief));
        }
        for (String section : SECTIONS) {
            paper.shows(Place.SECTION, pictured(section));
            paper.shows(Place.SECTION, alone(section, "A plain line of news about " + section));
            paper.shows(Place.SECTION, alone(section, "One more line about " + section));
        }
        paper.edition();
    }

    /// Three outlets and a copy; the lead.
    private long dam() throws Exception {
        long first =
                paper.article("gazette", "Dam holds overnight as engineers cut the flow by a third")
                        .saying("Engineers cut the flow before dawn on Monday, the operator said.")
                        .at("2026-01-12T11:22:00Z")
                        .html(
                                "<p>It was said on Monday.</p><h2>What comes next</h2>"
                                        + "<blockquote><p>It held.</p></blockquote>")
                        .with(picture(1200, 800))
                        .file();
        long opening = paper.article("valley", "Dam holds, for now").openingOnly().file();
        long copy =
                paper.article("ledger", "The dam holds").from("Union Wire").copying(first).file();
        long story = paper.story("us", first, opening, copy);
        addresses.add("/story/" + story);
        addresses.add("/article/" + first);
        addresses.add("/article/" + opening);
        return story;
    }

    /// Another script, read from the right.
    private long border() throws Exception {
        long article =
                paper.article("nahar", "المعبر الحدودي يفتح أبوابه من جديد صباح الاثنين")
                        .saying("قال مسؤولون إن المعبر فتح قبل الفجر.")
                        .in("ar")
                        .with(picture(900, 600))
                        .html("<p>قال مسؤولون إن المعبر فتح قبل الفجر.</p>")
                        .file();
        long story = paper.story("world", article);
        addresses.add("/story/" + story);
        addresses.add("/article/" + article);
        return story;
    }

    /// A word longer than a phone is wide; no picture, no summary.
    private long law() throws Exception {
        long article =
                paper.article("ledger", LONG_WORD + " repealed").html("<p>It is gone.</p>").file();
        long story = paper.story("politics", article);
        addresses.add("/story/" + story);
        return story;
    }

    private long alone(String section, String headline) throws Exception {
        return paper.story(section, paper.article("gazette", headline).file());
    }

    private long pictured(String section) throws Exception {
        return paper.story(
                section,
                paper.article("valley", "What a quiet morning meant for " + section)
                        .saying("Nobody had expected it, three of those who were there said.")
                        .with(picture(900 + SECTIONS.indexOf(section), 600))
                        .file());
    }

    private long picture(int width, int height) throws Exception {
        return paper.picture(width, height, jpeg(width, height));
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, Color.GRAY, width, height, Color.ORANGE));
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }
}
