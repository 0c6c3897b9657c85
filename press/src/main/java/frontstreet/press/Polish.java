package frontstreet.press;

import java.util.regex.Pattern;

/// The last hand on a sentence: capitals, articles, quotation marks.
final class Polish {
    private static final Pattern ARTICLE = Pattern.compile("\\b([Aa])\\(n\\) (?=(.))");
    private static final Pattern AN = Pattern.compile("\\b([Aa]) (?=(8|11\\b|18\\b|eight))");
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    // Two letters before the dot: "a.m." ends no sentence. After a question in quotation marks the
    // sentence may go on.
    private static final Pattern STARTS =
            Pattern.compile("(?<=[a-z0-9)]{2}(?:[.?!]|\\.[\"”]) )[a-z]");

    // A sentence does not start with digits, where the words are short.
    private static final Pattern TENS =
            Pattern.compile("(?:(?<=[a-z0-9)][.?!]”? )|^)[1-9]\\d(?= [a-z])");

    private Polish() {}

    static String sentence(String raw) {
        String text = SPACES.matcher(raw.strip()).replaceAll(" ");
        text = text.replace(" ,", ",").replace(" .", ".").replace(",,", ",");
        text = ARTICLE.matcher(text).replaceAll(m -> article(Groups.of(m, 1), Groups.of(m, 2)));
        text = AN.matcher(text).replaceAll("$1n ");
        text = STARTS.matcher(text).replaceAll(m -> capital(m.group()));
        text = TENS.matcher(text).replaceAll(m -> Numbers.spelled(Integer.parseInt(m.group())));
        return capital(curled(text));
    }

    private static String article(String a, String next) {
        return "aeiouAEIOU8".contains(next) ? a + "n " : a + " ";
    }

    /// With a capital at its start.
    static String capital(String text) {
        if (text.isEmpty() || !Character.isLowerCase(text.charAt(0))) {
            return text;
        }
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /// With typographic quotation marks.
    static String curled(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opens = i == 0 || " (—-“‘\"".indexOf(text.charAt(i - 1)) >= 0;
            switch (c) {
                case '"' -> out.append(opens ? '“' : '”');
                case '\'' -> out.append(opens ? '‘' : '’');
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /// With the quotation marks of a typewriter, as some houses still print them.
    static String straight(String text) {
        return text.replace('“', '"').replace('”', '"').replace('’', '\'').replace('‘', '\'');
    }
}
