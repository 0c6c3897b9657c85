package frontstreet.feed;

import frontstreet.url.BaseUrl;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// One object of a JSON text, whose members may be of any type, whatever the standard asks for.
/// Numbers are kept as they are written.
///
/// @param members text, booleans, lists and such objects by name
/// @param base what relative addresses in it are read against
record JsonTree(Map<String, Object> members, BaseUrl base) {
    /// Deeper values are passed over: no field of a feed lies so deep.
    private static final int DEPTH_MAX = 16;

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .enable(
                            JsonReadFeature.ALLOW_TRAILING_COMMA,
                            JsonReadFeature.ALLOW_JAVA_COMMENTS,
                            JsonReadFeature.ALLOW_SINGLE_QUOTES,
                            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                            JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                            JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(Integer.MAX_VALUE)
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .maxNumberLength(Integer.MAX_VALUE)
                                    .build())
                    .build();

    /// The object that a text is; `null` where it is none. A text that breaks off keeps what stands
    /// before.
    static @Nullable JsonTree read(String text, BaseUrl base, Problems problems) {
        Deque<Object> open = new ArrayDeque<>();
        var root = new ArrayList<Object>();
        open.push(root);
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            read(parser, open, base);
        } catch (StreamReadException e) {
            problems.note("its JSON is broken", e.getLocation().getLineNr());
        }
        return !root.isEmpty() && root.getFirst() instanceof JsonTree tree ? tree : null;
    }

    private static void read(JsonParser parser, Deque<Object> open, BaseUrl base) {
        String name = "";
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case PROPERTY_NAME -> name = parser.currentName();
                case START_OBJECT, START_ARRAY -> {
                    if (open.size() > DEPTH_MAX) {
                        parser.skipChildren();
                        continue;
                    }
                    boolean list = token == JsonToken.START_ARRAY;
                    Object inner =
                            list ? new ArrayList<>() : new JsonTree(new LinkedHashMap<>(), base);
                    add(open, name, inner);
                    open.push(inner);
                }
                case END_OBJECT, END_ARRAY -> {
                    open.pop();
                    if (open.size() == 1) {
                        return; // what follows the value is not ours
                    }
                }
                case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                        add(open, name, parser.getString());
                default -> {}
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void add(Deque<Object> open, String name, Object value) {
        switch (open.element()) {
            case JsonTree tree -> tree.members.putIfAbsent(name, value);
            case List<?> list -> ((List<Object>) list).add(value);
            default -> throw new IllegalStateException("only objects and lists are open");
        }
    }

    /// A member that is text or a number; `null` where it is missing, blank or something else.
    @Nullable String text(String name) {
        return members.get(name) instanceof String text ? Values.filled(text.strip()) : null;
    }

    /// A member that is an address, absolute.
    @Nullable String url(String name) {
        String address = text(name);
        return address == null ? null : base.resolve(address);
    }

    /// The members of a list that are objects; a lone object counts as a list of one.
    List<JsonTree> objects(String name) {
        var objects = new ArrayList<JsonTree>();
        for (Object value : list(name)) {
            if (value instanceof JsonTree object) {
                objects.add(object);
            }
        }
        return objects;
    }

    /// The members of a list that are text; a lone text counts as a list of one.
    List<String> texts(String name) {
        var texts = new ArrayList<String>();
        for (Object value : list(name)) {
            if (value instanceof String text && !text.isBlank()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /// Whether a member is a list.
    boolean hasList(String name) {
        return members.get(name) instanceof List<?>;
    }

    private List<?> list(String name) {
        Object value = members.get(name);
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }
}
