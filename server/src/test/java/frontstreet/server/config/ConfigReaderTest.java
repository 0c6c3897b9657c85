package frontstreet.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigReaderTest {
    @TempDir private Path data;

    private Config read(Map<String, String> environment, Map<Setting, String> flags) {
        return new ConfigReader(environment).read(new Place(data, null), flags);
    }

    @Test
    void aFlagBeatsTheEnvironmentAndTheEnvironmentBeatsTheFile() throws IOException {
        Files.writeString(
                data.resolve("frontstreet.conf"),
                "port = 1001\nfetch.redirects = 1\nfetch.lookups = 1\n");

        Config config =
                read(
                        Map.of(
                                "FRONTSTREET_FETCH_REDIRECTS", "2",
                                "FRONTSTREET_FETCH_LOOKUPS", "2",
                                "HOME", "elsewhere"),
                        Map.of(Setting.FETCH_LOOKUPS, "3"));

        assertThat(config.site().port()).isEqualTo(1001);
        assertThat(config.fetch().redirectsMax()).isEqualTo(2);
        assertThat(config.fetch().lookupsAtOnce()).isEqualTo(3);
    }

    @Test
    void whatABetterPlaceReplacesIsCheckedAllTheSame() throws IOException {
        Path file = Files.writeString(data.resolve("frontstreet.conf"), "port = no\n");

        assertThat(refusal(() -> read(Map.of(), Map.of(Setting.PORT, "80"))))
                .isEqualTo(file + ", line 1: port is a whole number from 0 to 65535: no");
    }

    @Test
    void twoSettingsThatContradictEachOtherAreToldWithTheirLinesAsTheyAreWritten()
            throws IOException {
        Path file =
                Files.writeString(
                        data.resolve("frontstreet.conf"),
                        "schedule.check-least = 1d\nschedule.check-most = 1m\n");

        assertThat(refusal(() -> read(Map.of(), Map.of())))
                .isEqualTo(
                        file
                                + ", line 2: schedule.check-most is 1m, and "
                                + file
                                + ", line 1: schedule.check-least is 1d: it may not be longer");
    }

    @Test
    void aFileThatIsNamedStandsForTheOneInTheDataFolder() throws IOException {
        Files.writeString(data.resolve("frontstreet.conf"), "port = 1001\n");
        Path named = Files.writeString(data.resolve("other"), "host = 0.0.0.0\n");

        Config config = new ConfigReader(Map.of()).read(new Place(data, named), Map.of());

        assertThat(config.site().host()).isEqualTo("0.0.0.0");
        assertThat(config.site().port()).isEqualTo(8080);
    }

    @Test
    void noneTakesASettingBack() throws IOException {
        Files.writeString(
                data.resolve("frontstreet.conf"),
                "source.import = https://list.example/\nfetch.replay = 127.0.0.1:9\n");

        Config config =
                read(
                        Map.of("FRONTSTREET_FETCH_REPLAY", "none"),
                        Map.of(Setting.SOURCE_IMPORT, "none"));

        assertThat(config).isEqualTo(Config.defaults(data));
    }

    @Test
    void theEnvironmentIsReadAsTheFileIs() {
        assertThat(refusal(() -> read(Map.of("FRONTSTREET_PORT", "tcp://10.0.0.1:80"), Map.of())))
                .isEqualTo("FRONTSTREET_PORT is a whole number from 0 to 65535: tcp://10.0.0.1:80");
        assertThat(refusal(() -> read(Map.of("FRONTSTREET_FETCH_TIMOUT", "1s"), Map.of())))
                .isEqualTo(
                        "the environment has FRONTSTREET_FETCH_TIMOUT, which is no setting; a key"
                                + " like fetch.timeout is FRONTSTREET_FETCH_TIMEOUT there");
    }

    @Test
    void thePlaceIsSaidByTheFlagElseTheEnvironmentElseWhereUsersKeepTheirs() {
        Path shared = Path.of("shared").toAbsolutePath();
        var environment = Map.of("FRONTSTREET_DATA", "kept", "FRONTSTREET_CONFIG", "set");

        assertThat(Place.of(Path.of("named"), Path.of("file"), environment))
                .isEqualTo(new Place(Path.of("named"), Path.of("file")));
        assertThat(Place.of(null, null, environment))
                .isEqualTo(new Place(Path.of("kept"), Path.of("set")));
        assertThat(Place.of(null, null, Map.of("XDG_DATA_HOME", shared.toString())))
                .isEqualTo(new Place(shared.resolve("frontstreet"), null));
        assertThat(Place.of(null, null, Map.of("XDG_DATA_HOME", "beside")).data())
                .endsWithRaw(Path.of(".local", "share", "frontstreet"));
        assertThat(read(environment, Map.of())).isEqualTo(Config.defaults(data));
    }

    @Test
    void theFolderThatNobodyNamesIsTheUsualOne() {
        Path shared = Path.of("shared").toAbsolutePath();
        var environment = Map.of("XDG_DATA_HOME", shared.toString());

        assertThat(Place.isUsual(shared.resolve("x/../frontstreet"), environment)).isTrue();
        assertThat(Place.isUsual(Path.of("kept"), environment)).isFalse();
        assertThat(Place.isUsual(Path.of("kept"), Map.of("FRONTSTREET_DATA", "kept"))).isTrue();
    }

    static String refusal(ThrowingCallable what) {
        return catchThrowableOfType(Misconfigured.class, what).sentence();
    }
}
