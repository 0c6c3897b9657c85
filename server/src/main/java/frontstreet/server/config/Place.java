package frontstreet.server.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where everything is.
///
/// @param data the folder that holds everything that is kept
/// @param config the configuration file, or `null` for the one in the data folder, if there is one
public record Place(Path data, @Nullable Path config) {
    private static final String DATA = "FRONTSTREET_DATA";
    private static final String CONFIG = "FRONTSTREET_CONFIG";

    /// The variables of the environment that are read here.
    static final Set<String> VARIABLES = Set.of(DATA, CONFIG);

    /// What the flags say, else the environment, else the folder `frontstreet` where this user's
    /// programs keep what is theirs (`$XDG_DATA_HOME`, else `.local/share` at home).
    ///
    /// @param data of the flag, or `null` when it is not given
    /// @param config of the flag, or `null` when it is not given
    /// @throws Misconfigured when a name is none
    public static Place of(
            @Nullable Path data, @Nullable Path config, Map<String, String> environment) {
        Path namedData = data == null ? named(DATA, environment) : data;
        return new Place(
                namedData == null ? usual(environment) : namedData,
                config == null ? named(CONFIG, environment) : config);
    }

    /// Whether a data folder is the one of commands that are not told of another.
    public static boolean isUsual(Path data, Map<String, String> environment) {
        Path usual = of(null, null, environment).data();
        return data.toAbsolutePath().normalize().equals(usual.toAbsolutePath().normalize());
    }

    private static Path usual(Map<String, String> environment) {
        Path shared = named("XDG_DATA_HOME", environment);
        if (shared != null && shared.isAbsolute()) { // another is to be ignored
            return shared.resolve("frontstreet");
        }
        return Path.of(
                Objects.requireNonNullElse(System.getProperty("user.home"), "."),
                ".local",
                "share",
                "frontstreet");
    }

    private static @Nullable Path named(String variable, Map<String, String> environment) {
        String name = environment.get(variable);
        if (name == null || name.isEmpty()) {
            return null;
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Misconfigured(variable + " is no name of a file: " + Shown.of(name));
        }
    }
}
