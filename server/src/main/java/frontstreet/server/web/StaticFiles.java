package frontstreet.server.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The files that pages lead to: style sheet, faces, script. Read once, from a list: no name that a
/// browser sends reaches a file system.
final class StaticFiles {
    /// The folder among the resources.
    static final String FOLDER = "/static/";

    private static final List<String> TEXTS =
            List.of(
                    "frontstreet.css",
                    "theme.js",
                    "search.js",
                    "icon.svg",
                    "newsreader-OFL.txt",
                    "libre-franklin-OFL.txt");
    private static final List<String> FACES =
            List.of(
                    "newsreader-latin-opsz-normal.woff2",
                    "newsreader-latin-ext-opsz-normal.woff2",
                    "newsreader-latin-wght-italic.woff2",
                    "libre-franklin-latin-wght-normal.woff2",
                    "libre-franklin-latin-ext-wght-normal.woff2");

    private final Map<String, Body> files = new HashMap<>();

    StaticFiles() {
        for (String name : TEXTS) {
            files.put(name, Body.text(type(name), bytes(name)));
        }
        for (String name : FACES) {
            files.put(name, Body.binary("font/woff2", bytes(name)));
        }
    }

    /// The file of a name, if it is one of ours.
    Optional<Body> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.'))) {
            case ".css" -> "text/css; charset=utf-8";
            case ".svg" -> "image/svg+xml";
            case ".js" -> "text/javascript; charset=utf-8";
            default -> "text/plain; charset=utf-8";
        };
    }

    private static byte[] bytes(String name) {
        try (InputStream in = StaticFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + FOLDER + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
