package frontstreet.server.config;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads what was set: in the file, over it the environment, over it the flags.
public final class ConfigReader {
    private static final String DEFAULT_FILE = "frontstreet.conf"; // in the data folder
    private static final String PREFIX = "FRONTSTREET_";

    private static final Map<String, Setting> VARIABLES =
            Arrays.stream(Setting.values())
                    .collect(Collectors.toUnmodifiableMap(Setting::variable, Function.identity()));

    private final Map<String, String> environment;

    /// @param environment the variables of the process
    public ConfigReader(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /// The configuration.
    ///
    /// @param place where the files are
    /// @param flags what the command line says
    /// @throws Misconfigured when anything of it cannot be obeyed
    public Config read(Place place, Map<Setting, String> flags) {
        var given = new ArrayList<Given>();
        Path file = file(place);
        if (file != null) {
            given.addAll(ConfigFile.read(file));
        }
        given.addAll(variables());
        new TreeMap<>(flags)
                .forEach((setting, text) -> given.add(new Given(setting, text, setting.flag())));
        return Config.of(place.data(), new Values(given));
    }

    private static @Nullable Path file(Place place) {
        if (place.config() != null) {
            return place.config();
        }
        Path usual = place.data().resolve(DEFAULT_FILE);
        return Files.exists(usual, LinkOption.NOFOLLOW_LINKS) ? usual : null;
    }

    private List<Given> variables() {
        var given = new ArrayList<Given>();
        new TreeMap<>(environment)
                .forEach((name, text) -> {
                    if (name.startsWith(PREFIX) && !Place.VARIABLES.contains(name)) {
                        given.add(variable(name, text));
                    }
                });
        return given;
    }

    private static Given variable(String name, String text) {
        Setting setting = VARIABLES.get(name);
        if (setting == null) {
            throw new Misconfigured(
                    "the environment has "
                            + name
                            + ", which is no setting; a key like fetch.timeout is "
                            + Setting.FETCH_TIMEOUT.variable()
                            + " there");
        }
        return new Given(setting, text, name);
    }
}
