package frontstreet.url;

/// The one address of an article: absolute, `http` or `https`, no fragment, no tracking parameters.
///
/// Two addresses that lead to the same article should give the same value; [UrlCleaner] makes it.
///
/// @param value as RFC 3986 writes it
public record CanonicalUrl(String value) {
    public CanonicalUrl {
        if (!value.startsWith("http://") && !value.startsWith("https://")) {
            throw new IllegalArgumentException("an absolute address: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
