package frontstreet.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells a line of rights ("Copyright 2015 Coast News") from words about rights: such a line says
/// whose they are and since when; a sentence goes on in lower case or quotes such a line, and a
/// headline names no owner.
public final class RightsLine {
    private static final int CHARS_MAX = 400;
    private static final int OWNER_CHARS_MAX = 100;

    private static final String MARK = "(?:(?i:copyright)\\b|\\([cC]\\)\\s)\\s*:?\\s*";
    private static final String WORD =
            "(?:[\\p{Lu}\\d][\\p{L}\\d.'’&-]*|&|of|and|for|de|del|der|und|et|y)";
    private static final Pattern MARKED =
            Pattern.compile(
                    "©.*|"
                            + MARK
                            + "(?:©|\\([cC]\\)|\\d{4}(?!\\p{L})|(?i:by)\\s+(?:the\\s+)?\\p{Lu}).*");
    private static final Pattern RESERVED =
            Pattern.compile(
                    "(?=[aAtT])(?<![‘'’])\\b(?i:all rights reserved|alle rechte vorbehalten|tous droits"
                            + " réservés|todos los derechos reservados|tutti i diritti"
                            + " riservati|todos os direitos reservados)(?=\\P{L}*$"
                            + "|\\s*[.!;:|,©(]|\\s+\\p{Lu})");
    private static final Pattern QUOTATION = Pattern.compile("[\"“”„«»]");
    private static final Pattern HOUSE =
            Pattern.compile(
                    MARK
                            + "(?:"
                            + WORD
                            + "\\s+){0,5}(?:(?:News|Press|Times|Post|Media|Agency|Agentur|Group|Gruppe|Company|Co|Corp|Corporation|Inc"
                            + "|Ltd|Limited|LLC|LLP|PLC|plc|GmbH|AG|KG|SA|Publishing|Publications|Publishers"
                            + "|Newspapers|Zeitung|Verlag|Broadcasting|Network|Foundation|Trust|Reuters|AP"
                            + "|AFP|DPA|dpa|EFE|ANSA|UPI|Bloomberg)\\b[.,]?\\s*){1,3}(?:(?:19|20)\\d\\d)?\\.?");
    private static final Pattern OWNER =
            Pattern.compile(MARK + WORD + "(?:,?\\s+" + WORD + "){0,7}\\.?");

    private RightsLine() {}

    /// Whether a line says whose the rights are, wherever it stands: by a sign, a year, the words
    /// that reserve them, or the name of a house alone.
    public static boolean is(String line) {
        return isCertain(line)
                || (line.length() <= OWNER_CHARS_MAX && HOUSE.matcher(line).matches());
    }

    /// Whether more than the name of a house says so.
    static boolean isCertain(String line) {
        return line.length() <= CHARS_MAX && (MARKED.matcher(line).matches() || isReserved(line));
    }

    private static boolean isReserved(String line) {
        Matcher reserved = RESERVED.matcher(line);
        return reserved.find() && !QUOTATION.matcher(line.substring(0, reserved.start())).find();
    }

    /// Whether a line may name an owner and nothing else. Headlines look so too: it counts where
    /// the text has ended.
    public static boolean mayBe(String line) {
        return is(line) || (line.length() <= OWNER_CHARS_MAX && OWNER.matcher(line).matches());
    }
}
