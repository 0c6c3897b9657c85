package frontstreet.server.config;

import frontstreet.server.account.FullText;
import frontstreet.server.desk.DeskOptions;
import frontstreet.server.fetch.FetchOptions;
import frontstreet.server.intake.FirstContact;
import frontstreet.server.schedule.ScheduleOptions;
import frontstreet.server.search.SearchOptions;
import frontstreet.server.store.KeepOptions;
import frontstreet.server.store.StoreOptions;
import frontstreet.server.web.SiteOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that can be set, typed; passed on by part. What each setting may be and what it is
/// for stands in the table [Setting].
///
/// @param data the folder that holds everything that is kept
/// @param site how the paper is served
/// @param sourceImport address of an OPML list that is read at the first start, or `null` for none
/// @param firstContact default recent. How much of a feed that was never seen before is news
/// @param readers default one a core; 1 to 256. Threads that read feeds and pages
/// @param fetch how we fetch
/// @param schedule when feeds and pages are asked again
/// @param desk how the desk works
/// @param search how searches are answered
/// @param store how the store is kept
public record Config(
        Path data,
        SiteOptions site,
        @Nullable String sourceImport,
        FirstContact.Mode firstContact,
        int readers,
        FetchOptions fetch,
        ScheduleOptions schedule,
        DeskOptions desk,
        SearchOptions search,
        StoreOptions store) {

    public Config {
        if (readers < 1 || readers > 256) {
            throw new IllegalArgumentException("readers are 1 to 256: " + readers);
        }
    }

    /// What holds when nothing is said.
    public static Config defaults(Path data) {
        return of(data, new Values(List.of()));
    }

    /// The same on another port.
    public Config onPort(int port) {
        return new Config(
                data,
                site.onPort(port),
                sourceImport,
                firstContact,
                readers,
                fetch,
                schedule,
                desk,
                search,
                store);
    }

    /// Every setting at its place.
    static Config of(Path data, Values values) {
        return new Config(
                data,
                site(values),
                values.textOrNone(Setting.SOURCE_IMPORT),
                values.firstContact(Setting.FETCH_FIRST_CONTACT),
                values.number(Setting.READING_THREADS),
                FetchSettings.of(values),
                schedule(values),
                new DeskOptions(
                        values.number(Setting.DESK_BATCH),
                        values.duration(Setting.DESK_EDITION_PAUSE),
                        values.duration(Setting.DESK_EDITIONS_KEPT)),
                new SearchOptions(
                        values.number(Setting.SEARCH_RESULTS),
                        values.number(Setting.SEARCH_PAGES),
                        values.number(Setting.SEARCH_MATCHES),
                        values.duration(Setting.SEARCH_TIME),
                        values.number(Setting.SEARCH_ARTICLE_WORDS),
                        values.duration(Setting.SEARCH_PAUSE)),
                new StoreOptions(
                        values.longOrNone(Setting.STORE_PAGES_MAX),
                        new KeepOptions(
                                values.duration(Setting.KEEP_ARTICLES),
                                values.duration(Setting.KEEP_PAGES),
                                values.size(Setting.KEEP_PAGE_SIZE))));
    }

    private static SiteOptions site(Values values) {
        String names = values.textOrNone(Setting.SITE_HOST_NAMES);
        return new SiteOptions(
                        values.text(Setting.HOST),
                        values.number(Setting.PORT),
                        values.zone(Setting.ZONE),
                        values.textOrNone(Setting.SITE_ADDRESS),
                        values.as(FullText.class, Setting.SITE_FULL_TEXT))
                .named(names == null ? List.of() : List.of(names.split(", *", -1)));
    }

    private static ScheduleOptions schedule(Values values) {
        Duration least = values.duration(Setting.SCHEDULE_CHECK_LEAST);
        Duration most = values.duration(Setting.SCHEDULE_CHECK_MOST);
        if (most.compareTo(least) < 0) {
            throw new Misconfigured(
                    "%s, and %s: it may not be longer"
                            .formatted(
                                    values.told(Setting.SCHEDULE_CHECK_MOST),
                                    values.told(Setting.SCHEDULE_CHECK_LEAST)));
        }
        return new ScheduleOptions(
                least,
                most,
                values.number(Setting.SCHEDULE_FEEDS),
                values.number(Setting.SCHEDULE_PAGES),
                values.number(Setting.SCHEDULE_PAGES_OF_HOST),
                values.number(Setting.SCHEDULE_WAITING));
    }
}
