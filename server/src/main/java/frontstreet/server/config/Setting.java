package frontstreet.server.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The table of everything that can be set: key, what it may be, default, one sentence. The flags
/// of the command line, the names in the environment and the manual are made from it.
///
/// One more setting is one more line here, and its place in [Config]. Longer than our files are:
/// one table.
public enum Setting {
    HOST(
            "host",
            Kind.host(),
            "127.0.0.1",
            "The address to listen on; 0.0.0.0 is all of this machine's."),
    PORT("port", Kind.whole(0, 65_535), "8080", "The port to listen on; 0 takes any free one."),
    ZONE("zone", Kind.zone(), "machine", "The zone of the paper's times."),
    SITE_ADDRESS(
            "site.address",
            Kind.siteAddress(),
            "none",
            "The address by which browsers reach the paper from elsewhere, through a proxy."),
    SITE_HOST_NAMES(
            "site.host-names",
            Kind.hostNames(),
            "none",
            "Other names by which a paper is asked that listens on this machine alone; its own addresses, localhost and that of site.address are known."),
    SITE_FULL_TEXT(
            "site.full-text",
            Kind.fullText(),
            "signed-in",
            "Who reads whole articles; everybody else reads headlines, openings and where the rest is."),
    SOURCE_IMPORT(
            "source.import",
            Kind.webAddress(),
            "none",
            "A list of feeds (OPML) to read at the first start, in place of the directory that comes with the program."),
    READING_THREADS(
            "reading.threads", Kind.threads(256), "cores", "Threads that read feeds and pages."),

    FETCH_FIRST_CONTACT(
            "fetch.first-contact",
            Kind.firstContact(),
            "recent",
            "How much of a feed never seen before is news: the last two days, thirty pages a source, or all."),
    FETCH_CONTACT(
            "fetch.contact",
            Kind.contact(),
            "none",
            "An address of yours that every server is told, in our User-Agent."),
    FETCH_TIMEOUT(
            "fetch.timeout",
            Kind.duration("1s", "10m"),
            "20s",
            "Network time for one page, redirects included."),
    FETCH_SIZE(
            "fetch.size",
            Kind.size("1kB", "64MB"),
            "8MB",
            "The most that is read of one page; a longer one is refused."),
    FETCH_FEED_TIMEOUT(
            "fetch.feed-timeout",
            Kind.duration("1s", "10m"),
            "30s",
            "Network time for one feed, redirects included."),
    FETCH_FEED_SIZE(
            "fetch.feed-size",
            Kind.size("1kB", "64MB"),
            "10MB",
            "The most that is read of one feed; a longer one is refused."),
    FETCH_PICTURE_TIMEOUT(
            "fetch.picture-timeout",
            Kind.duration("1s", "10m"),
            "3s",
            "Network time for one picture, redirects included."),
    FETCH_PICTURE_SIZE(
            "fetch.picture-size",
            Kind.size("1kB", "64MB"),
            "10MB",
            "The most that is read of one picture; a longer one is refused."),
    FETCH_ROBOTS_TIMEOUT(
            "fetch.robots-timeout",
            Kind.duration("1s", "10m"),
            "10s",
            "Network time for one robots.txt, redirects included."),
    FETCH_ROBOTS_SIZE(
            "fetch.robots-size",
            Kind.size("1kB", "64MB"),
            "512kB",
            "The most that is read of one robots.txt; the rest of a longer one is not obeyed."),
    FETCH_ROBOTS_KEPT(
            "fetch.robots-kept",
            Kind.duration("1m", "1d"),
            "1d",
            "How long a robots.txt is obeyed before it is asked for again."),
    FETCH_ROBOTS_RETRY(
            "fetch.robots-retry",
            Kind.duration("1s", "1d"),
            "5m",
            "How long a host whose robots.txt could not be had is left alone."),
    FETCH_ROBOTS_MEMORY(
            "fetch.robots-memory", Kind.size("0kB", "1GB"), "4MB", "Memory for robots.txt in all."),
    FETCH_CONNECT_TIMEOUT(
            "fetch.connect-timeout",
            Kind.duration("1s", "1m"),
            "5s",
            "Time to look a name up, and again to connect."),
    FETCH_TURN(
            "fetch.turn",
            Kind.duration("0s", "10m"),
            "1m",
            "How long a feed or page waits for its turn at a host before it is put off."),
    FETCH_PICTURE_TURN(
            "fetch.picture-turn",
            Kind.duration("0s", "10m"),
            "2s",
            "How long a picture waits for its turn at a host before the article goes without."),
    FETCH_HOST_CALLS(
            "fetch.host-calls", Kind.whole(1, 1_000), "2", "Requests to one host at once."),
    FETCH_HOST_PAUSE(
            "fetch.host-pause",
            Kind.duration("0s", "1h"),
            "1s",
            "Time between the beginnings of two requests to one host."),
    FETCH_HOST_REST(
            "fetch.host-rest",
            Kind.duration("0s", "1d"),
            "15m",
            "The longest rest that a host gets when it asks for one (Retry-After)."),
    FETCH_REDIRECTS("fetch.redirects", Kind.whole(0, 20), "5", "Redirects followed in one fetch."),
    FETCH_ADDRESS_LENGTH(
            "fetch.address-length",
            Kind.whole(100, 16_384),
            "4096",
            "Letters of the longest address that is asked for."),
    FETCH_VALIDATORS_AGE(
            "fetch.validators-age",
            Kind.duration("1h", "365d"),
            "8d",
            "How long we ask only for what changed (ETag, Last-Modified) before we ask for the whole again."),
    FETCH_IDLE_CONNECTIONS(
            "fetch.idle-connections",
            Kind.whole(0, 1_000),
            "32",
            "Connections kept open for the next request."),
    FETCH_LOOKUPS("fetch.lookups", Kind.whole(1, 256), "16", "Names looked up at once."),
    FETCH_REPLAY(
            "fetch.replay",
            Kind.replay(),
            "none",
            "Sends every request to this one server on loopback, without pauses: for the simulated press."),

    SCHEDULE_CHECK_LEAST(
            "schedule.check-least",
            Kind.duration("1m", "1d"),
            "5m",
            "How long a feed that brings news is left alone."),
    SCHEDULE_CHECK_MOST(
            "schedule.check-most",
            Kind.duration("1m", "30d"),
            "2h",
            "How long a quiet feed is left alone; not below schedule.check-least."),
    SCHEDULE_FEEDS(
            "schedule.feeds",
            Kind.whole(1, 1_000),
            "16",
            "Feeds that are checked at the same moment."),
    SCHEDULE_PAGES(
            "schedule.pages",
            Kind.whole(1, 1_000),
            "64",
            "Pages that are read at the same moment."),
    SCHEDULE_PAGES_OF_HOST(
            "schedule.pages-of-host",
            Kind.whole(1, 100),
            "4",
            "Pages of one host that are read at the same moment."),
    SCHEDULE_WAITING(
            "schedule.waiting",
            Kind.whole(100, 100_000),
            "2000",
            "Articles that may wait for the desk before no further pages are read."),

    DESK_BATCH(
            "desk.batch",
            Kind.whole(1, 1_000),
            "200",
            "The most articles that are placed in one transaction."),
    DESK_EDITION_PAUSE(
            "desk.edition-pause",
            Kind.seconds("0s", "1h"),
            "20s",
            "How long an edition stands at least."),
    DESK_EDITIONS_KEPT(
            "desk.editions-kept",
            Kind.duration("1d", "3653d"),
            "30d",
            "How long old front pages are kept; a day old, they are thinned to one an hour."),

    SEARCH_RESULTS(
            "search.results", Kind.whole(1, 100), "20", "Results that a page of a search shows."),
    SEARCH_PAGES(
            "search.pages", Kind.whole(1, 1_000), "50", "Pages of one search that may be turned."),
    SEARCH_TIME(
            "search.time",
            Kind.duration("50ms", "30s"),
            "1s",
            "How long a search may take; what was found by then is shown."),
    SEARCH_MATCHES(
            "search.matches",
            Kind.whole(1_000, 10_000_000),
            "250000",
            "Articles that one search looks at; what is beyond is not counted."),
    SEARCH_PAUSE(
            "search.pause",
            Kind.duration("0s", "10m"),
            "250ms",
            "How long new articles wait before they are searchable, so that many come together."),
    SEARCH_ARTICLE_WORDS(
            "search.article-words",
            Kind.whole(100, 1_000_000),
            "50000",
            "Words of one article that are searchable; reindex brings a change to what is kept."),

    KEEP_ARTICLES(
            "keep.articles",
            Kind.duration("14d", "3653d"),
            "90d",
            "How long articles are kept, with their pictures and stories, and old front pages at most."),
    KEEP_PAGES(
            "keep.pages",
            Kind.duration("0s", "365d"),
            "14d",
            "How long fetched pages are kept for reread; 0s keeps none."),
    KEEP_PAGE_SIZE(
            "keep.page-size",
            Kind.size("1kB", "64MB"),
            "1MB",
            "The most that one kept page takes when packed; a longer one is not kept."),

    STORE_PAGES_MAX(
            "store.pages-max",
            Kind.wholeOrNone(100, 4_294_967_294L),
            "none",
            "Pages of 4 KiB that the store may grow to: beyond them it is as if the disk were full.");

    private static final String ENVIRONMENT = "FRONTSTREET_";

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // its reader is a function without state
    private final Kind kind;

    private final String standard;
    private final String says;

    Setting(String key, Kind kind, String standard, String says) {
        this.key = key;
        this.kind = kind;
        this.standard = standard;
        this.says = says;
    }

    /// Its name in the file, like `fetch.timeout`.
    public String key() {
        return key;
    }

    /// Its flag on the command line, like `--fetch.timeout`.
    public String flag() {
        return "--" + key;
    }

    /// Its name in the environment, like `FRONTSTREET_FETCH_TIMEOUT`.
    public String variable() {
        return ENVIRONMENT + key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /// What holds when nothing is said, as it would be written.
    public String standard() {
        return standard;
    }

    /// What it is for, a sentence with its full stop.
    public String says() {
        return says;
    }

    /// Stands for its value in help, like `N`.
    public String label() {
        return kind.label();
    }

    /// What may be written, as the end of a sentence that begins "port is".
    public String allowed() {
        return kind.allowed();
    }

    /// What stands before the first dot of its key; empty when there is none.
    String group() {
        return group(key);
    }

    Kind kind() {
        return kind;
    }

    /// The setting of a key.
    static Optional<Setting> find(String key) {
        return Arrays.stream(values()).filter(it -> it.key.equals(key)).findFirst();
    }

    /// What could have been meant by a key that is none: those of its group, or all groups.
    static String known(String key) {
        String asked = group(key);
        String ofGroup =
                Arrays.stream(values())
                        .filter(it -> it.group().equals(asked))
                        .map(Setting::key)
                        .collect(Collectors.joining(", "));
        if (!asked.isEmpty() && !ofGroup.isEmpty()) {
            return "of %s there are %s".formatted(asked, ofGroup);
        }
        return Arrays.stream(values())
                .map(it -> it.group().isEmpty() ? it.key : it.group() + ".…")
                .distinct()
                .collect(Collectors.joining(", ", "there are ", ""));
    }

    private static String group(String key) {
        return key.substring(0, Math.max(0, key.indexOf('.')));
    }
}
