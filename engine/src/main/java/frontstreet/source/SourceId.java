package frontstreet.source;

/// Identity of a source: a slug, a registrable domain, or whatever name a document gives.
///
/// @param value never blank
public record SourceId(String value) {
    public SourceId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a source has a name");
        }
    }
}
