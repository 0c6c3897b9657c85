package frontstreet.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleFileTest {
    private static final Path FILE =
            Path.of(Objects.requireNonNullElse(System.getProperty("frontstreet.root"), ".."))
                    .resolve("server/src/dist/frontstreet.conf");
    private static final Path DATA = Path.of("data");

    @TempDir private Path folder;

    @Test
    void theFileThatIsInstalledIsMadeFromTheTable() throws IOException {
        if (Boolean.getBoolean("frontstreet.manual")) {
            Files.writeString(FILE, ExampleFile.text());
        }

        assertThat(Files.readString(FILE))
                .as("%s is made from the settings, with the manual: ManualTest says how", FILE)
                .isEqualTo(ExampleFile.text());
    }

    @Test
    void asItIsItChangesNothing() {
        assertThat(ConfigFile.read(FILE)).isEmpty();
    }

    @Test
    void everySettingStandsInItAndIsAcceptedAsItStands() throws IOException {
        Path all = folder.resolve("all.conf");
        Files.writeString(all, Files.readString(FILE).replaceAll("(?m)^#(?=[a-z])", ""));

        assertThat(ConfigFile.read(all))
                .extracting(Given::setting)
                .containsExactly(Setting.values());
        assertThat(new ConfigReader(Map.of()).read(new Place(DATA, all), Map.of()))
                .isEqualTo(Config.defaults(DATA));
    }
}
