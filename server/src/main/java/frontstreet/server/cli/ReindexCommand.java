package frontstreet.server.cli;

import frontstreet.server.search.SearchFollower;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `reindex`: has the search index built anew, whether a server runs or not.
@Command(
        name = "reindex",
        mixinStandardHelpOptions = true,
        description = {
            "Has the search index built anew from the articles that are kept.",
            "A running server begins at once, another when it is started; until the new index stands,"
                    + " the old one answers."
        },
        footer = {"", "Example:", "  frontstreet reindex --data ~/news"})
public final class ReindexCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin private PaperFolder folder = new PaperFolder();

    public ReindexCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable, InterruptedException {
        return folder.carriedOut(place -> mark(place.data()), streams);
    }

    private void mark(Path data) throws Unreadable {
        if (!Files.exists(data.resolve("frontstreet.db"))) {
            throw new Unreadable(
                    "no paper is kept in " + data + ": name the folder that serve was given");
        }
        try {
            Files.writeString(data.resolve(SearchFollower.MARK), "asked for by reindex\n");
        } catch (IOException e) {
            throw new Unreadable("cannot write to the data folder " + data + ": " + because(e));
        }
        streams.out()
                .line(
                        "The search index is built anew: now where a server runs, else when it is"
                                + " started.");
    }

    private static String because(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "make it writable";
        }
        return e instanceof FileSystemException of && of.getReason() != null
                ? of.getReason()
                : String.valueOf(e.getMessage());
    }
}
