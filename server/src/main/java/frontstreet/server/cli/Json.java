package frontstreet.server.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// JSON as the commands read and write it: absent fields and empty lists are left out.
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /// A new, empty object.
    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /// Stands for a line whose bytes are no text in UTF-8, as JSON is
    /// (<https://www.rfc-editor.org/rfc/rfc8259#section-8.1>).
    static final String NO_TEXT = "\0";

    /// One line of JSON Lines as an object.
    ///
    /// @throws Unreadable when the text is no JSON object
    static ObjectNode parse(String text) throws Unreadable {
        if (text.equals(NO_TEXT)) {
            throw new Unreadable("is no text in UTF-8");
        }
        try {
            JsonNode node = MAPPER.readTree(text);
            if (node instanceof ObjectNode object) {
                return object;
            }
            throw new Unreadable("is not a JSON object");
        } catch (JacksonException e) {
            throw new Unreadable("is not JSON");
        }
    }

    /// One line of output.
    static String line(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /// Puts a text, unless it is absent.
    static void put(ObjectNode into, String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            into.put(field, value);
        }
    }

    /// Puts a list of texts, unless it is empty.
    static void put(ObjectNode into, String field, List<String> values) {
        if (!values.isEmpty()) {
            ArrayNode array = into.putArray(field);
            values.forEach(array::add);
        }
    }

    /// A member that is a text (or a number, as text), or `null` when it is absent, `null` or `""`.
    static @Nullable String text(ObjectNode from, String field) {
        JsonNode value = from.get(field);
        if (value == null || value.isNull() || value.isContainer()) {
            return null;
        }
        String text = value.asString();
        return text.isEmpty() ? null : text;
    }
}
