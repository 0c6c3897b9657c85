package frontstreet.server.config;

import java.util.Arrays;
import java.util.stream.Collectors;

/// The configuration file that comes with the program, made from the table of settings: every
/// setting with its default, as a remark. So it says all and changes nothing.
final class ExampleFile {
    private static final String BEFORE =
            """
            # The settings of Front Street, each with its default. Put this file into the data folder as
            # frontstreet.conf, or name it by --config; take the # from a line to change what it sets.
            # Times: 500ms, 20s, 15m, 2h, 90d. Sizes: 512kB, 8MB, 1GB.
            """;

    private ExampleFile() {}

    /// The whole file.
    static String text() {
        return BEFORE
                + Arrays.stream(Setting.values())
                        .map(ExampleFile::lines)
                        .collect(Collectors.joining());
    }

    private static String lines(Setting setting) {
        return "\n# %s\n# Allowed: %s.\n#%s = %s\n"
                .formatted(setting.says(), setting.allowed(), setting.key(), setting.standard());
    }
}
