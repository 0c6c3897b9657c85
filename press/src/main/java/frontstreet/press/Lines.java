package frontstreet.press;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// JSON Lines as the press reads them: the texts and numbers of each object, what is nested left
/// out.
final class Lines {
    private static final JsonFactory JSON = new JsonFactory();

    private Lines() {}

    /// The objects of a file, in order. A line that is no JSON object is left out.
    static List<Map<String, String>> of(Path file) throws IOException {
        var objects = new ArrayList<Map<String, String>>();
        // This reader takes bytes that are no UTF-8 for unknown characters.
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Map<String, String> object = object(line);
                if (!object.isEmpty()) {
                    objects.add(object);
                }
            }
        }
        return objects;
    }

    private static Map<String, String> object(String line) {
        var object = new LinkedHashMap<String, String>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Map.of();
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (value == JsonToken.VALUE_STRING || value.isNumeric()) {
                    object.put(name, json.getString());
                } else {
                    json.skipChildren();
                }
            }
            return object;
        } catch (JacksonException e) {
            return Map.of();
        }
    }
}
