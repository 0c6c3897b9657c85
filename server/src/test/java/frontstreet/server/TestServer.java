package frontstreet.server;

import frontstreet.server.config.Config;
import frontstreet.server.desk.DeskOptions;
import frontstreet.server.fetch.FetchOptions;
import frontstreet.server.store.StoreOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/// Starts servers for tests: a free port, an edition whenever something was placed, and every
/// request behind the replay door.
final class TestServer {
    private TestServer() {}

    /// @param list address of the list of feeds
    static Running start(Path data, String list, FetchOptions fetch, InstantSource clock)
            throws InterruptedException {
        return Wiring.start(config(data, list, fetch, StoreOptions.defaults()), clock);
    }

    /// What such a server is set to.
    static Config config(Path data, String list, FetchOptions fetch, StoreOptions store) {
        Config defaults = Config.defaults(data);
        return new Config(
                data,
                defaults.site().onPort(0).forEveryone(),
                list,
                defaults.firstContact(),
                defaults.readers(),
                fetch,
                defaults.schedule(),
                DeskOptions.defaults().pausing(Duration.ZERO),
                defaults.search(),
                store);
    }
}
