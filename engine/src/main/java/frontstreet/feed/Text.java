package frontstreet.feed;

/// A run of text in the source, its references resolved only when somebody asks: most of a feed is
/// never looked at twice.
///
/// @param source the whole document
/// @param from where the run begins
/// @param to where it ends
/// @param literal whether it stood in a CDATA section, where `&` means `&`
/// @param references what the document's references mean
record Text(String source, int from, int to, boolean literal, References references)
        implements Node {

    String value() {
        String raw = source.substring(from, to);
        return literal ? raw : references.resolve(raw);
    }

    boolean isBlank() {
        for (int i = from; i < to; i++) {
            if (source.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }
}
