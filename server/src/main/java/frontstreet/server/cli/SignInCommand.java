package frontstreet.server.cli;

import frontstreet.server.admin.AdminClient;
import frontstreet.server.admin.Order;
import frontstreet.server.admin.Refused;
import frontstreet.server.config.Place;
import frontstreet.server.store.Broken;
import frontstreet.server.store.DataFolder;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `sign-in`: prints an address that signs one browser in.
@Command(
        name = "sign-in",
        mixinStandardHelpOptions = true,
        description = {
            "Prints an address of the running paper that signs one browser in.",
            "It works once, within half an hour."
        },
        footer = {"", "Example:", "  frontstreet sign-in --data ~/news"})
public final class SignInCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "folder that the server was started with (default: as of serve)")
    private @Nullable Path named;

    public SignInCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable {
        Path data = Place.of(named, null, System.getenv()).data();
        try {
            if (!DataFolder.isServed(data)) {
                throw new Unreadable(
                        "no server runs on "
                                + data
                                + ": start it with 'frontstreet serve', which prints such an"
                                + " address itself");
            }
            AdminClient.give(data, Order.of("sign-in"), streams.out()::line);
            return 0;
        } catch (Broken e) {
            throw new Unreadable(e.sentence());
        } catch (Refused e) {
            streams.complain(e.sentence());
            return e.status();
        }
    }
}
