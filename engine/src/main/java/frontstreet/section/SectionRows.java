package frontstreet.section;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads `sections.json`: a list of objects whose members are the components of [Section]; an ink
/// is written as the page's style sheet names it, `spot-news`.
final class SectionRows {
    private static final String FILE = "sections.json";

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    private SectionRows() {}

    static List<Section> load() {
        InputStream file = Objects.requireNonNull(SectionRows.class.getResourceAsStream(FILE));
        var rows = new ArrayList<Section>();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), file)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                rows.add(new SectionRows().read(json));
            }
        }
        return rows;
    }

    private Section read(JsonParser json) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = json.currentName();
            if (json.nextToken() == JsonToken.START_ARRAY) {
                lists.put(member, list(json));
            } else {
                texts.put(member, json.getString());
            }
        }
        return new Section(
                text("slug"),
                text("title"),
                texts.get("within"),
                text("pair"),
                Ink.valueOf(text("ink").replace("spot-", "").toUpperCase(Locale.ROOT)),
                Double.parseDouble(text("share")),
                Double.parseDouble(text("weight")),
                Double.parseDouble(text("hours")),
                list("labels"),
                list("prototypes"),
                list("telling"),
                list("words"));
    }

    private static List<String> list(JsonParser json) {
        var list = new ArrayList<String>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(json.getString());
        }
        return list;
    }

    private String text(String member) {
        return required(texts.get(member), member);
    }

    private List<String> list(String member) {
        return required(lists.get(member), member);
    }

    private <T> T required(@Nullable T value, String member) {
        if (value == null) {
            throw new IllegalStateException(FILE + ": no " + member + " in " + texts);
        }
        return value;
    }
}
