package frontstreet.press;

/// Text into HTML and XML.
final class Markup {
    private Markup() {}

    /// Safe between tags and in attributes; what XML 1.0 forbids is left out.
    static String escaped(String text) {
        var out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
            }
        }
        return out.toString();
    }

    /// An element with text in it.
    static String element(String name, String text) {
        return "<" + name + ">" + escaped(text) + "</" + bare(name) + ">\n";
    }

    private static String bare(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
