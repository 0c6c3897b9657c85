package frontstreet.server.config;

import frontstreet.server.fetch.FetchLimits;
import frontstreet.server.fetch.FetchOptions;
import frontstreet.server.fetch.HostOptions;
import frontstreet.server.fetch.RobotsOptions;

/// The settings `fetch.…` → how we fetch.
final class FetchSettings {
    private FetchSettings() {}

    static FetchOptions of(Values values) {
        var options =
                new FetchOptions(
                        null,
                        values.textOrNone(Setting.FETCH_CONTACT),
                        hosts(values),
                        limits(
                                values,
                                Setting.FETCH_FEED_SIZE,
                                Setting.FETCH_FEED_TIMEOUT,
                                Setting.FETCH_TURN),
                        limits(
                                values,
                                Setting.FETCH_SIZE,
                                Setting.FETCH_TIMEOUT,
                                Setting.FETCH_TURN),
                        limits(
                                values,
                                Setting.FETCH_PICTURE_SIZE,
                                Setting.FETCH_PICTURE_TIMEOUT,
                                Setting.FETCH_PICTURE_TURN),
                        limits(
                                values,
                                Setting.FETCH_ROBOTS_SIZE,
                                Setting.FETCH_ROBOTS_TIMEOUT,
                                Setting.FETCH_TURN),
                        robots(values),
                        values.duration(Setting.FETCH_CONNECT_TIMEOUT),
                        values.number(Setting.FETCH_REDIRECTS),
                        values.number(Setting.FETCH_ADDRESS_LENGTH),
                        values.duration(Setting.FETCH_VALIDATORS_AGE),
                        values.number(Setting.FETCH_IDLE_CONNECTIONS),
                        values.number(Setting.FETCH_LOOKUPS));
        String replay = values.textOrNone(Setting.FETCH_REPLAY);
        return replay == null ? options : options.replaying(replay);
    }

    private static HostOptions hosts(Values values) {
        return new HostOptions(
                values.number(Setting.FETCH_HOST_CALLS),
                values.duration(Setting.FETCH_HOST_PAUSE),
                values.duration(Setting.FETCH_HOST_REST));
    }

    // what comes packed may be as long as what it is unpacked
    private static FetchLimits limits(Values values, Setting size, Setting timeout, Setting turn) {
        return new FetchLimits(
                values.size(size),
                values.size(size),
                values.duration(timeout),
                values.duration(turn));
    }

    private static RobotsOptions robots(Values values) {
        return new RobotsOptions(
                values.duration(Setting.FETCH_ROBOTS_KEPT),
                values.duration(Setting.FETCH_ROBOTS_RETRY),
                values.size(Setting.FETCH_ROBOTS_MEMORY));
    }
}
