package frontstreet.press;

/// What a feed says of a piece.
final class Summary {
    private static final int MAX = 420; // characters

    private Summary() {}

    static String of(Text text, Outlet outlet) {
        String standfirst = text.standfirst();
        String summary =
                standfirst != null
                        ? standfirst
                        : text.paragraphs().isEmpty() ? "" : text.paragraphs().getFirst();
        if (outlet.kind().equals("aggregator") && summary.length() > 120) {
            return cut(summary, 110);
        }
        return summary.length() > MAX ? cut(summary, MAX) : summary;
    }

    private static String cut(String text, int at) {
        int space = text.lastIndexOf(' ', at);
        return text.substring(0, space > 0 ? space : at) + " …";
    }
}
