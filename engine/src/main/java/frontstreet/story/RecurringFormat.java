package frontstreet.story;

import java.util.regex.Pattern;

/// Articles that come every day or week under one label and tell many happenings or none:
/// briefings, horoscopes, puzzles, listings, letters. Their words tie together what has nothing to
/// do with each other, so that they say nothing of a story.
///
/// Only the head of a headline counts, and only labels that are the trade's own: "Morning Briefing:
/// …", "Horoscope for …". A label inside a headline may be the news ("Crossword maker dies").
final class RecurringFormat {
    private static final int HEAD_CHARS = 60;

    private static final Pattern LABEL =
            Pattern.compile(
                    "^(?:the |your |today['’]s |this week['’]s )?(?:"
                            + "(?:morning|evening|afternoon|nightly|daily|weekly|monday|tuesday|"
                            + "wednesday|thursday|friday|saturday|sunday|weekend|news) (?:news )?"
                            + "(?:briefing|brief|briefs|digest|roundup|round-up|headlines|mail)\\b"
                            + "|(?:daily |weekly )?horoscopes?\\b(?=$|[:,–—-]| for | today| of )"
                            + "|(?:daily |quick |cryptic )?(?:crossword|sudoku|quiz)"
                            + "(?=$|[:–—#]| no\\b| answers| of the )"
                            + "|letters to the editor\\b|letters:"
                            + "|(?:tv|television) (?:guide|listings)\\b|what['’]s on tv\\b"
                            + "|(?:photos?|pictures?|quotes?) of the (?:day|week)\\b"
                            + "|(?:the )?(?:day|week) in (?:pictures|photos)\\b"
                            + "|(?:weather forecast|lottery numbers|lotto numbers|lotto results|"
                            + "obituaries|corrections|news in brief|world in brief|"
                            + "births, marriages|court lists?)\\b"
                            + "|(?:\\d+|two|three|four|five|six|seven|eight|nine|ten) things "
                            + "(?:to know|you need to know)\\b"
                            + "|horoskop\\b|tageshoroskop|kurz gemeldet|der tag im überblick"
                            + "|leserbriefe\\b|horoscope du jour|l['’]essentiel de l['’]actu"
                            + "|horóscopo\\b|oroscopo\\b|la rassegna stampa"
                            + ")",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private RecurringFormat() {}

    /// Does a headline begin with the label of such a format?
    static boolean isNamedBy(String headline) {
        String head = headline.strip();
        return LABEL.matcher(head.substring(0, Math.min(head.length(), HEAD_CHARS))).find();
    }
}
