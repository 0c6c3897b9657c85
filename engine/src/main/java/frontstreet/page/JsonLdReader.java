package frontstreet.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// One JSON-LD script → the things at its top (<https://www.w3.org/TR/json-ld11/>).
///
/// What publishers write is often no JSON: comments around it, line breaks within texts, commas too
/// many, the whole in character references, quotation marks within quotation marks. What can be
/// read is read; what comes after the place where all fails is lost, what came before is kept.
final class JsonLdReader {
    private static final int SCRIPT_CHARS_MAX = 2_000_000;
    private static final int DEPTH_MAX = 60;
    private static final int THINGS_MAX = 10_000;

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(DEPTH_MAX).build())
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
                    .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .build();

    private final List<Thing> top = new ArrayList<>();
    private final Deque<Thing> open = new ArrayDeque<>();
    private final Deque<String> names = new ArrayDeque<>();
    private int things;

    private JsonLdReader() {}

    /// @param isWhole whether it was read to its end
    private record Reading(List<Thing> things, boolean isWhole) {}

    /// The things at the top of a script; empty when nothing of it can be read.
    static List<Thing> read(String script) {
        if (script.length() > SCRIPT_CHARS_MAX) {
            return List.of();
        }
        String text = JsonMender.unwrapped(script);
        Reading plain = new JsonLdReader().readAll(text);
        if (plain.isWhole()) {
            return plain.things();
        }
        Reading mended = new JsonLdReader().readAll(JsonMender.mended(text));
        return mended.isWhole() || plain.things().isEmpty() ? mended.things() : plain.things();
    }

    private Reading readAll(String text) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            JsonToken token = parser.nextToken();
            while (token != null && things < THINGS_MAX) {
                take(parser, token);
                token = parser.nextToken();
            }
            return new Reading(top, token == null);
        } catch (
                JacksonException
                        e) { // not JSON from here on: the caller mends it, or takes what came
            // before
            return new Reading(top, false);
        }
    }

    private void take(JsonParser parser, JsonToken token) {
        switch (token) {
            case START_OBJECT -> open(new Thing());
            case END_OBJECT -> close();
            case PROPERTY_NAME -> name(parser.currentName());
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
                    put(parser.getString());
            default -> {}
        }
    }

    private void open(Thing thing) {
        things++;
        if (open.isEmpty()) {
            top.add(thing);
        } else {
            put(thing);
        }
        open.push(thing);
        names.push("");
    }

    private void close() {
        open.poll();
        names.poll();
    }

    private void name(@Nullable String name) {
        if (names.poll() != null) {
            names.push(name == null ? "" : name);
        }
    }

    private void put(Object value) {
        Thing thing = open.peek();
        String name = names.peek();
        if (thing != null && name != null) {
            thing.add(name, value);
        }
    }
}
