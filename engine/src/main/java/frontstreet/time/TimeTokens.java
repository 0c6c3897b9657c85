package frontstreet.time;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A printed time taken apart: numbers, words, and what stands between them.
///
/// @param list in the order printed
record TimeTokens(List<Token> list) {
    private static final int TEXT_CHARS_MAX = 600;
    private static final Token END = new Token(Kind.END, "", -1, false);

    enum Kind {
        NUMBER,
        WORD,
        SIGN,
        END
    }

    /// @param kind what it is
    /// @param text in lower case
    /// @param value of a number, else -1
    /// @param spaced whether white space stands before it
    record Token(Kind kind, String text, int value, boolean spaced) {
        boolean is(String sign) {
            return text.equals(sign);
        }

        boolean isNumber(int digitsMin, int digitsMax) {
            return kind == Kind.NUMBER && text.length() >= digitsMin && text.length() <= digitsMax;
        }
    }

    TimeTokens {
        list = List.copyOf(list);
    }

    /// The token at a place; a token of no kind outside the text.
    Token at(int index) {
        return index < 0 || index >= list.size() ? END : list.get(index);
    }

    int size() {
        return list.size();
    }

    static TimeTokens of(String text) {
        String cut = text.length() > TEXT_CHARS_MAX ? text.substring(0, TEXT_CHARS_MAX) : text;
        String flat = Normalizer.normalize(cut, Normalizer.Form.NFKC);
        var tokens = new ArrayList<Token>();
        boolean spaced = true;
        int at = 0;
        while (at < flat.length()) {
            char first = flat.charAt(at);
            if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
                spaced = true;
                at++;
                continue;
            }
            int end = end(flat, at);
            tokens.add(token(flat.substring(at, end), spaced));
            spaced = false;
            at = end;
        }
        return new TimeTokens(tokens);
    }

    private static int end(String text, int from) {
        int at = from + 1;
        if (Character.isDigit(text.charAt(from))) {
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                at++;
            }
        } else if (isWordPart(text.charAt(from))) {
            while (at < text.length() && isWordPart(text.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    // CJK writes 2024年5月3日 without spaces: each ideograph is a word of its own; marks belong to
    // words
    private static boolean isWordPart(char c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static Token token(String text, boolean spaced) {
        char first = text.charAt(0);
        if (Character.isDigit(first)) {
            return new Token(Kind.NUMBER, text, value(text), spaced);
        }
        Kind kind = isWordPart(first) ? Kind.WORD : Kind.SIGN;
        return new Token(kind, text.toLowerCase(Locale.ROOT), -1, spaced);
    }

    private static int value(String digits) {
        if (digits.length() > 8) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = value * 10 + Character.digit(digits.charAt(i), 10);
        }
        return value;
    }
}
