package frontstreet.server.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/// The directory of outlets: `resources/frontstreet/server/directory/directory.json`.
///
/// @param sources in the order of the file, each slug and each feed once
public record Directory(List<ListedSource> sources) {
    private static final String FILE = "directory.json";

    public Directory {
        sources = List.copyOf(sources);
        var slugs = new HashSet<String>();
        var urls = new HashSet<String>();
        for (ListedSource source : sources) {
            require(slugs.add(source.slug()), source.slug());
            source.feeds().forEach(feed -> require(urls.add(feed.url()), feed.url()));
        }
    }

    /// Reads the one that comes with the program, and checks it.
    public static Directory load() {
        try (InputStream in = Objects.requireNonNull(Directory.class.getResourceAsStream(FILE))) {
            ListedSource[] sources =
                    JsonMapper.builder().build().readValue(in, ListedSource[].class);
            return new Directory(List.of(sources));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the directory of outlets", e);
        }
    }

    private static void require(boolean isFirst, String what) {
        if (!isFirst) {
            throw new IllegalArgumentException("the directory lists this twice: " + what);
        }
    }
}
