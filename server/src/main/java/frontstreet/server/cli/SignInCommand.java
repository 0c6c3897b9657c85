package frontstreet.server.cli;

import frontstreet.server.admin.AdminClient;
import frontstreet.server.admin.Order;
import frontstreet.server.store.DataFolder;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    @Mixin private PaperFolder folder = new PaperFolder();

    public SignInCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable, InterruptedException {
        return folder.carriedOut(place -> ask(place.data()), streams);
    }

    private void ask(Path data) throws Unreadable {
        if (!DataFolder.isServed(data)) {
            throw new Unreadable(
                    "no server runs on "
                            + data
                            + ": start it with 'frontstreet serve', which prints such an address"
                            + " itself");
        }
        AdminClient.give(data, Order.of("sign-in"), streams.out()::line);
    }
}
