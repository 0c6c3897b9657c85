package frontstreet.feed;

/// Text that its feed calls plain, and often is not.
final class HtmlText {
    private HtmlText() {}

    /// The text as HTML: escaped, unless it plainly is HTML already.
    static String escapedUnlessHtml(String text) {
        boolean html = text.contains("</") || text.contains("<br") || text.contains("&amp;");
        return html ? text : Markup.escaped(text);
    }
}
