package frontstreet.server.cli;

import frontstreet.server.Upkeep;
import frontstreet.server.admin.Order;
import frontstreet.server.admin.Refused;
import frontstreet.server.config.ConfigReader;
import frontstreet.server.config.Misconfigured;
import frontstreet.server.config.Place;
import frontstreet.server.store.Broken;
import frontstreet.server.upkeep.RereadOrder;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `reread`: reads the kept pages again, as this version of the program reads them.
@Command(
        name = "reread",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the kept pages again, as this version of the program reads them,",
            "and files the articles that became others. Nothing is fetched.",
            "Where no server runs, they are placed when it starts."
        },
        footer = {"", "Example:", "  frontstreet reread --data ~/news --source the-gazette"})
public final class RereadCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "folder that the server was started with (default: as of serve)")
    private @Nullable Path named;

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
        try {
            Map<String, String> environment = System.getenv();
            var config =
                    new ConfigReader(environment)
                            .read(Place.of(named, null, environment), Map.of());
            Order order =
                    source == null
                            ? Order.of(RereadOrder.NAME)
                            : Order.of(RereadOrder.NAME, source);
            Upkeep.give(config, order, streams.out()::line);
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
}
