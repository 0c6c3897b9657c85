package frontstreet.server.cli;

import frontstreet.server.admin.Order;
import frontstreet.server.upkeep.RereadOrder;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `reread`: reads the kept pages again, as this version of the program reads them.
@Command(
        name = "reread",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the kept pages again, and files the articles that became others.",
            "They are read as this version of the program reads them; nothing is fetched. Where no"
                    + " server runs, they are placed when it starts."
        },
        footer = {"", "Example:", "  frontstreet reread --data ~/news --source the-gazette"})
public final class RereadCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin private PaperFolder folder = new PaperFolder();

    @Option(
            names = "--source",
            paramLabel = "SLUG",
            description = "only the pages of this source (default: of all)")
    private @Nullable String source;

    public RereadCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable, InterruptedException {
        Order order =
                source == null ? Order.of(RereadOrder.NAME) : Order.of(RereadOrder.NAME, source);
        return folder.give(order, streams.out()::line, streams);
    }
}
