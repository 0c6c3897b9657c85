package frontstreet.article;

/// A count of what a text is made of, in one pass.
///
/// @param first how it begins: "upper", "lower", "digit", "quote", "other"
/// @param digits the share of its characters that are digits
/// @param capitals the share of its words that begin with a capital
/// @param shortWords the share of its words that have three letters or fewer
/// @param commas how many commas
/// @param stops how many ends of sentences
/// @param symbols how many arrows, bars, bullets and other marks of menus
record Letters(
        String first,
        double digits,
        double capitals,
        double shortWords,
        int commas,
        int stops,
        int symbols) {

    static Letters of(String text) {
        int digits = 0;
        int words = 0;
        int capitals = 0;
        int shorts = 0;
        int commas = 0;
        int stops = 0;
        int symbols = 0;
        int word = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                words += word == 0 ? 1 : 0;
                capitals += word == 0 && Character.isUpperCase(c) ? 1 : 0;
                word++;
                continue;
            }
            shorts += word > 0 && word <= 3 ? 1 : 0;
            word = 0;
            digits += Character.isDigit(c) ? 1 : 0;
            commas += ",，、،".indexOf(c) >= 0 ? 1 : 0;
            stops += ".!?。！？؟।".indexOf(c) >= 0 ? 1 : 0;
            symbols += "|»«›→←•·▶►▼✓©®▸☰".indexOf(c) >= 0 ? 1 : 0;
        }
        return new Letters(
                first(text.charAt(0)),
                (double) digits / text.length(),
                (double) capitals / Math.max(1, words),
                (double) shorts / Math.max(1, words),
                commas,
                stops,
                symbols);
    }

    private static String first(char c) {
        if (Character.isUpperCase(c)) {
            return "upper";
        }
        if (Character.isLowerCase(c)) {
            return "lower";
        }
        if (Character.isDigit(c)) {
            return "digit";
        }
        return "\"'“„«‘»「".indexOf(c) >= 0 ? "quote" : Character.isLetter(c) ? "letter" : "other";
    }
}
