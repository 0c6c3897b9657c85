package frontstreet.server.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A configuration file: UTF-8, one `key = value` a line, blank lines, and lines that begin with
/// `#`. Blanks around key and value do not count; up to 1 MB.
final class ConfigFile {
    /// The longest file that is read, in bytes.
    static final int BYTES_MAX = 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\ufeff"; // some editors write it

    private final Path path;

    private ConfigFile(Path path) {
        this.path = path;
    }

    /// What the file sets, in its order.
    ///
    /// @throws Misconfigured when it cannot be read, or a line of it cannot be obeyed
    static List<Given> read(Path path) {
        var file = new ConfigFile(path);
        return file.settings(file.text(file.bytes()));
    }

    private byte[] bytes() {
        if (Files.isDirectory(path)) {
            throw new Misconfigured(path + " is a folder, no configuration file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(BYTES_MAX + 1);
            if (bytes.length > BYTES_MAX) {
                throw new Misconfigured(path + " is no configuration file: it is longer than 1 MB");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new Misconfigured("there is no configuration file " + path);
        } catch (AccessDeniedException e) {
            throw new Misconfigured("this user may not read the configuration file " + path);
        } catch (IOException e) {
            throw new Misconfigured(
                    "cannot read the configuration file " + path + ": " + e.getMessage());
        }
    }

    // Line by line, so that the line that is wrong can be named; no byte of a longer character is
    // an end of line.
    private List<String> text(byte[] bytes) {
        var lines = new ArrayList<String>();
        int from = 0;
        for (int to = 0; to <= bytes.length; to++) {
            if (to == bytes.length || bytes[to] == '\n') {
                lines.add(line(ByteBuffer.wrap(bytes, from, to - from), lines.size() + 1));
                from = to + 1;
            }
        }
        return lines;
    }

    private String line(ByteBuffer bytes, int number) {
        try {
            String line = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            if (number == 1 && line.startsWith(BYTE_ORDER_MARK)) {
                line = line.substring(BYTE_ORDER_MARK.length());
            }
            if (line.strip().chars().anyMatch(c -> Character.isISOControl(c) && c != '\t')) {
                throw new Misconfigured(
                        at(number) + "this is no text, it holds control characters");
            }
            return line.strip();
        } catch (CharacterCodingException e) {
            throw new Misconfigured(at(number) + "this is no text in UTF-8");
        }
    }

    private List<Given> settings(List<String> lines) {
        var settings = new ArrayList<Given>();
        Map<Setting, Integer> before = new EnumMap<>(Setting.class);
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Given given = given(line, number);
            Integer first = before.putIfAbsent(given.setting(), number);
            if (first != null) {
                throw new Misconfigured(given.name() + " is set in line " + first + " already");
            }
            settings.add(given);
        }
        return settings;
    }

    private Given given(String line, int number) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            throw new Misconfigured(
                    at(number)
                            + "a line is 'key = value', and this one has no '=': "
                            + Shown.of(line));
        }
        String key = line.substring(0, equals).strip();
        Setting setting =
                Setting.find(key)
                        .orElseThrow(() ->
                                new Misconfigured(
                                        "%sunknown key '%s': %s"
                                                .formatted(
                                                        at(number),
                                                        Shown.of(key),
                                                        Setting.known(key))));
        return new Given(setting, line.substring(equals + 1).strip(), at(number) + key);
    }

    private String at(int line) {
        return path + ", line " + line + ": ";
    }
}
