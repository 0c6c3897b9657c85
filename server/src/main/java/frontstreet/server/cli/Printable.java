package frontstreet.server.cli;

/// Text from outside as it may go to a person's terminal.
///
/// Controls could steer the terminal (escape sequences, ECMA-48), and bidirectional overrides and
/// isolates could show words in another order than they stand
/// (<https://www.unicode.org/reports/tr9/>, "Trojan Source"). Each becomes `U+FFFD`; tabs and ends
/// of lines become blanks, so that one line stays one line.
final class Printable {
    private Printable() {}

    static String of(String text) {
        var printable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            printable.append(of(text.charAt(i)));
        }
        return printable.toString();
    }

    private static char of(char c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            return ' ';
        }
        boolean isBidi = (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
        return Character.isISOControl(c) || isBidi ? '\ufffd' : c;
    }
}
