package frontstreet.server.cli;

import frontstreet.server.FolderOrders;
import frontstreet.server.admin.Answer;
import frontstreet.server.admin.Order;
import frontstreet.server.admin.Refused;
import frontstreet.server.config.ConfigReader;
import frontstreet.server.config.Misconfigured;
import frontstreet.server.config.Place;
import frontstreet.server.store.Broken;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The folder of a paper that a command works on, and how orders about it are given and refused.
final class PaperFolder {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "folder of the paper (default: as of serve)")
    private @Nullable Path data;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "file of settings, where no server runs (default: as of serve)")
    private @Nullable Path file;

    /// Has an order carried out, by the server that runs or on the folder itself.
    ///
    /// @return the exit status; why it is not 0 is told
    /// @throws Unreadable when no paper is kept in the folder, or it cannot be opened
    int give(Order order, Answer answer, Streams streams) throws Unreadable, InterruptedException {
        return carriedOut(
                place -> {
                    var reader = new ConfigReader(System.getenv());
                    FolderOrders.give(reader.read(place, Map.of()), order, answer);
                },
                streams);
    }

    /// Does something with the folder.
    ///
    /// @return the exit status; why it is not 0 is told
    /// @throws Unreadable when it says so
    int carriedOut(Task task, Streams streams) throws Unreadable, InterruptedException {
        try {
            task.run(Place.of(data, file, System.getenv()));
            return 0;
        } catch (Broken e) {
            throw new Unreadable(e.sentence());
        } catch (Misconfigured e) {
            streams.complain(e.sentence());
            return Refused.WRONG_USE;
        } catch (Refused e) {
            streams.out().flush();
            streams.complain(e.sentence());
            return e.status();
        }
    }

    /// What is done with it.
    @FunctionalInterface
    interface Task {
        void run(Place place) throws Unreadable, InterruptedException;
    }
}
