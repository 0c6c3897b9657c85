package frontstreet.server.cli;

import frontstreet.server.admin.Order;
import frontstreet.server.upkeep.StorageOrder;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `storage`: says what takes room in a data folder.
@Command(
        name = "storage",
        mixinStandardHelpOptions = true,
        description = "Says what takes room in the data folder, and what is deleted next.",
        footer = {"", "Example:", "  frontstreet storage --data ~/news"})
public final class StorageCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin private PaperFolder folder = new PaperFolder();

    @Option(names = "--json", description = "one object of JSON instead of a table")
    private boolean isJson;

    public StorageCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable, InterruptedException {
        return folder.give(Order.of(StorageOrder.NAME), this::print, streams);
    }

    private void print(String line) {
        if (isJson) {
            streams.out().line(line);
        } else {
            StorageText.lines(StorageOrder.read(line)).forEach(streams.out()::line);
        }
    }
}
