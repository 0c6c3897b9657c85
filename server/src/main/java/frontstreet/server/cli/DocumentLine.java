package frontstreet.server.cli;

import frontstreet.url.SiteName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The fields of one line of documents. A field of another type than it should have is told, and
/// counts as absent.
final class DocumentLine {
    private final ObjectNode fields;
    private final String name;
    private final String here;
    private final Complaints complaints;

    /// @param name of its file, as messages show it
    /// @param here which line of the file it is
    DocumentLine(ObjectNode fields, String name, String here, Complaints complaints) {
        this.fields = fields;
        this.name = name;
        this.here = here;
        this.complaints = complaints;
    }

    /// Which line of its file it is.
    String here() {
        return here;
    }

    /// Its own id, which may be a number; else its address, its file, or a name made of the input's
    /// and its number, which no id is likely to be.
    String id(@Nullable String url) {
        JsonNode id = fields.get("id");
        if (id != null && id.isNumber()) {
            return id.asString();
        }
        String own = text("id");
        String named = own == null ? url : own;
        String file = named == null ? text("file") : named;
        return file == null ? name + " " + here : file;
    }

    /// Does it say which document it is? Then it is one, even without words.
    boolean isNamed() {
        return Stream.of("id", "url", "file").anyMatch(fields::hasNonNull);
    }

    /// Who published it: its source, else the site of its address or of the one the page names.
    Optional<String> source(@Nullable String url, @Nullable String canonicalUrl) {
        return Optional.ofNullable(text("source")).or(() -> site(url)).or(() -> site(canonicalUrl));
    }

    private static Optional<String> site(@Nullable String url) {
        return url == null ? Optional.empty() : SiteName.of(url);
    }

    /// The first of these that is given, or `null`.
    @Nullable String first(String field, String otherwise) {
        String value = text(field);
        return value == null ? text(otherwise) : value;
    }

    /// A text, or `null` when it is absent, `null` or `""`.
    @Nullable String text(String field) {
        JsonNode value = fields.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            complaints.add(here + ": " + field + " is not text and counts as absent");
            return null;
        }
        return value.asString().isEmpty() ? null : value.asString();
    }

    /// The source's own labels.
    List<String> tags() {
        JsonNode given = fields.path("tags");
        var tags = new ArrayList<String>();
        int others = given.isArray() || given.isNull() || given.isMissingNode() ? 0 : 1;
        for (JsonNode tag : given) {
            if (tag.isString()) {
                tags.add(tag.asString());
            } else {
                others++;
            }
        }
        if (others > 0) {
            complaints.add(here + ": tags is not a list of texts");
        }
        return tags;
    }
}
