package frontstreet.server;

import frontstreet.server.desk.DeskOptions;
import frontstreet.server.fetch.FetchOptions;
import frontstreet.server.intake.FirstContact;
import frontstreet.server.schedule.ScheduleOptions;
import frontstreet.server.store.StoreOptions;
import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Everything that can be set, typed; passed on by part.
///
/// @param data the folder that holds everything that is kept
/// @param host default `127.0.0.1`. The address to listen on
/// @param port default 8080; 0 to 65535. The port to listen on; 0 takes any free one
/// @param zone default the machine's. The zone in which the paper prints times
/// @param sourceImport address of an OPML list that is read at the first start, or `null` for none
/// @param firstContact default recent. How much of a feed that was never seen before is news
/// @param readers default one a core; 1 to 256. Threads that read feeds and pages
/// @param fetch how we fetch
/// @param schedule when feeds and pages are asked again
/// @param desk how the desk works
/// @param store how the store is kept
public record Config(
        Path data,
        String host,
        int port,
        ZoneId zone,
        @Nullable String sourceImport,
        FirstContact.Mode firstContact,
        int readers,
        FetchOptions fetch,
        ScheduleOptions schedule,
        DeskOptions desk,
        StoreOptions store) {

    public Config {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port is 0 to 65535: " + port);
        }
        if (readers < 1 || readers > 256) {
            throw new IllegalArgumentException("readers are 1 to 256: " + readers);
        }
    }

    /// What holds when nothing is said.
    public static Config defaults(Path data) {
        return new Config(
                data,
                "127.0.0.1",
                8080,
                ZoneId.systemDefault(),
                null,
                FirstContact.Mode.RECENT,
                Runtime.getRuntime().availableProcessors(),
                FetchOptions.defaults(),
                ScheduleOptions.defaults(),
                DeskOptions.defaults(),
                StoreOptions.defaults());
    }
}
