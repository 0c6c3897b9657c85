package frontstreet.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.server.desk.DeskOptions;
import frontstreet.server.fetch.FetchOptions;
import frontstreet.server.schedule.ScheduleOptions;
import frontstreet.server.search.SearchOptions;
import frontstreet.server.store.StoreOptions;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every setting, with its default and another value.
class SettingTest {
    private static final Path DATA = Path.of("data");
    private static final String ALL =
            """
            host                    | 127.0.0.1 | 0.0.0.0
            port                    | 8080      | 0
            zone                    | machine   | Pacific/Chatham
            site.address            | none      | https://news.example.org
            site.host-names         | none      | nas.local, paper
            site.full-text          | signed-in | everyone
            source.import           | none      | https://list.example/outlets.opml
            reading.threads         | cores     | 256
            fetch.first-contact     | recent    | all
            fetch.contact           | none      | news@paper.example
            fetch.timeout           | 20s       | 21s
            fetch.size              | 8MB       | 9MB
            fetch.feed-timeout      | 30s       | 10m
            fetch.feed-size         | 10MB      | 64MB
            fetch.picture-timeout   | 3s        | 1s
            fetch.picture-size      | 10MB      | 1kB
            fetch.robots-timeout    | 10s       | 11s
            fetch.robots-size       | 512kB     | 500kB
            fetch.robots-kept       | 1d        | 1h
            fetch.robots-retry      | 5m        | 6m
            fetch.robots-memory     | 4MB       | 0kB
            fetch.connect-timeout   | 5s        | 5001ms
            fetch.turn              | 1m        | 0s
            fetch.picture-turn      | 2s        | 1m
            fetch.host-calls        | 2         | 1
            fetch.host-pause        | 1s        | 500ms
            fetch.host-rest         | 15m       | 1d
            fetch.redirects         | 5         | 0
            fetch.address-length    | 4096      | 100
            fetch.validators-age    | 8d        | 90d
            fetch.idle-connections  | 32        | 0
            fetch.lookups           | 16        | 1
            fetch.replay            | none      | [::1]:9000
            schedule.check-least    | 5m        | 1m
            schedule.check-most     | 2h        | 30d
            schedule.feeds          | 16        | 1
            schedule.pages          | 64        | 1000
            schedule.pages-of-host  | 4         | 3
            schedule.waiting        | 2000      | 100
            desk.batch              | 200       | 1
            desk.edition-pause      | 20s       | 5
            desk.editions-kept      | 30d       | 1d
            search.results          | 20        | 10
            search.pages            | 50        | 1
            search.time             | 1s        | 50ms
            search.matches          | 250000    | 1000
            search.pause            | 250ms     | 0s
            search.article-words    | 50000     | 100
            keep.articles           | 90d       | 14d
            keep.pages              | 14d       | 0s
            keep.page-size          | 1MB       | 2MB
            store.pages-max         | none      | 100
            """;

    @Test
    void everySettingStandsHereWithItsDefault() {
        List<String> pinned =
                ALL.lines()
                        .map(it -> it.split(" *\\| *"))
                        .map(it -> it[0] + " = " + it[1])
                        .toList();

        assertThat(Arrays.stream(Setting.values()).map(it -> it.key() + " = " + it.standard()))
                .isEqualTo(pinned);
    }

    // one that was read and not passed on would be an option that does nothing
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = ALL)
    void anotherValueOfASettingIsAnotherConfiguration(String key, String standard, String other) {
        Setting setting = Setting.find(key).orElseThrow();
        var reader = new ConfigReader(Map.of());
        var place = new Place(DATA, null);

        assertThat(reader.read(place, Map.of(setting, standard))).isEqualTo(Config.defaults(DATA));
        assertThat(reader.read(place, Map.of(setting, other))).isNotEqualTo(Config.defaults(DATA));
    }

    @Test
    void theTableSaysWhatThePartsSay() {
        Config defaults = Config.defaults(DATA);

        assertThat(defaults.fetch()).isEqualTo(FetchOptions.defaults());
        assertThat(defaults.schedule()).isEqualTo(ScheduleOptions.defaults());
        assertThat(defaults.desk()).isEqualTo(DeskOptions.defaults());
        assertThat(defaults.search()).isEqualTo(SearchOptions.defaults());
        assertThat(defaults.store()).isEqualTo(StoreOptions.defaults());
    }

    @Test
    void theNamesAreNamesAndTheSentencesAreSentences() {
        for (Setting setting : Setting.values()) {
            assertThat(setting.key()).matches("[a-z]+(\\.[a-z]+(-[a-z]+)*)?");
            assertThat(setting.says()).matches("[A-Z].*[^.]\\.").doesNotContain("|");
            assertThat(setting.allowed()).matches("[^|.]*(\\d\\.[^|]*)?");
        }
        assertThat(Arrays.stream(Setting.values()).map(Setting::variable)).doesNotHaveDuplicates();
        assertThat(Setting.FETCH_FIRST_CONTACT.variable())
                .isEqualTo("FRONTSTREET_FETCH_FIRST_CONTACT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "port                | 65536        | port is a whole number from 0 to 65535: 65536",
                "port                | -1           | port is a whole number from 0 to 65535: -1",
                "port                | 80 80        | port is a whole number from 0 to 65535: 80 80",
                "port                | \"\"         | port is a whole number from 0 to 65535: nothing",
                "port                | 99999999999  | port is a whole number from 0 to 65535: 99999999999",
                "host                | a b          | host is a name or address of this machine: a b",
                "site.host-names     | a b          | site.host-names is up to 20 names of hosts with commas between them, or none: a b",
                "zone                | Nowhere      | zone is a time zone like America/New_York, or machine: the one of this machine: Nowhere",
                "reading.threads     | 0            | reading.threads is a whole number from 1 to 256, or cores: one a core: 0",
                "source.import       | ftp://a.example | source.import is an address of the web, http or https, or none: ftp://a.example",
                "source.import       | https://[    | source.import is an address of the web, http or https, or none: https://[",
                "site.address        | https://[::1 | site.address is an address of a site, http or https, without a path, or none: https://[::1",
                "site.address        | https://a_b^c | site.address is an address of a site, http or https, without a path, or none: https://a_b^c",
                "site.address        | https://a_b  | site.address is an address of a site, http or https, without a path, or none: https://a_b",
                "site.address        | https://a:99999 | site.address is an address of a site, http or https, without a path, or none: https://a:99999",
                "fetch.first-contact | some         | fetch.first-contact is recent or all: some",
                "fetch.contact       | (me)         | fetch.contact is up to 200 letters of ASCII without blanks and brackets, or none: (me)",
                "fetch.replay        | example.org:80 | fetch.replay is an address and port on loopback like 127.0.0.1:9000, or none: example.org:80",
                "fetch.timeout       | 20           | fetch.timeout is a time from 1s to 10m, in ms, s, m, h or d: 20",
                "fetch.timeout       | 20 s         | fetch.timeout is a time from 1s to 10m, in ms, s, m, h or d: 20 s",
                "fetch.timeout       | 1.5m         | fetch.timeout is a time from 1s to 10m, in ms, s, m, h or d: 1.5m",
                "fetch.timeout       | 999ms        | fetch.timeout is a time from 1s to 10m, in ms, s, m, h or d: 999ms",
                "fetch.timeout       | 999999999d   | fetch.timeout is a time from 1s to 10m, in ms, s, m, h or d: 999999999d",
                "fetch.size          | 8            | fetch.size is a size from 1kB to 64MB, in kB, MB or GB: 8",
                "fetch.size          | 999999999GB  | fetch.size is a size from 1kB to 64MB, in kB, MB or GB: 999999999GB",
                "desk.edition-pause  | -1           | desk.edition-pause is a time from 0s to 1h, in ms, s, m, h or d; a number alone counts seconds: -1",
            })
    void aValueThatIsNotAllowedIsToldWithWhatIs(String key, String text, String sentence) {
        Setting setting = Setting.find(key).orElseThrow();

        assertThat(refusal(Map.of(setting, text))).isEqualTo("--" + sentence);
    }

    @Test
    void aQuietFeedIsNotCheckedMoreOftenThanABusyOne() {
        assertThat(refusal(Map.of(Setting.SCHEDULE_CHECK_MOST, "2m")))
                .isEqualTo(
                        "--schedule.check-most is 2m, and schedule.check-least is 5m by default: it"
                                + " may not be longer");
    }

    private static String refusal(Map<Setting, String> flags) {
        return ConfigReaderTest.refusal(
                () -> new ConfigReader(Map.of()).read(new Place(DATA, null), flags));
    }
}
