package frontstreet.server.cli;

import frontstreet.server.Upkeep;
import frontstreet.server.admin.Order;
import frontstreet.server.admin.Refused;
import frontstreet.server.config.ConfigReader;
import frontstreet.server.config.Misconfigured;
import frontstreet.server.config.Place;
import frontstreet.server.store.Broken;
import frontstreet.server.upkeep.StorageOrder;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `storage`: says what takes room in a data folder.
@Command(
        name = "storage",
        mixinStandardHelpOptions = true,
        description = "Says what takes room in the data folder, and what is deleted next.",
        footer = {"", "Example:", "  frontstreet storage --data ~/news"})
public final class StorageCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "folder that the server was started with (default: as of serve)")
    private @Nullable Path named;

    @Option(names = "--json", description = "one object of JSON instead of a table")
    private boolean isJson;

    public StorageCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable, InterruptedException {
        try {
            Map<String, String> environment = System.getenv();
            var config =
                    new ConfigReader(environment)
                            .read(Place.of(named, null, environment), Map.of());
            Upkeep.give(config, Order.of(StorageOrder.NAME), this::print);
            return 0;
        } catch (Broken e) {
            throw new Unreadable(e.sentence());
        } catch (Misconfigured e) {
            streams.complain(e.sentence());
            return Refused.WRONG_USE;
        } catch (Refused e) {
            streams.complain(e.sentence());
            return e.status();
        }
    }

    private void print(String line) {
        if (isJson) {
            streams.out().line(line);
        } else {
            StorageText.lines(StorageOrder.read(line)).forEach(streams.out()::line);
        }
    }
}
