package frontstreet.server.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The chapter of the manual about configuration, Markdown, made from the table of settings.
final class Manual {
    private static final String BEFORE =
            """
            # Configuration

            Made from the table of settings (`config/Setting.java`); `frontstreet serve --help` shows the same.

            Every setting has a default, so a configuration is only what you want otherwise. There are three places for it; a
            flag beats the environment, the environment beats the file:

            ```sh
            frontstreet serve --fetch.timeout 30s                  # a flag
            FRONTSTREET_FETCH_TIMEOUT=30s frontstreet serve        # the environment: capitals, and _ for each . and -
            ```

            ```
            # frontstreet.conf: one setting a line
            fetch.timeout = 30s
            ```

            The file is `frontstreet.conf` in the data folder, if there is one, or the one that `--config FILE` or
            `FRONTSTREET_CONFIG` names. It is text in UTF-8, up to 1 MB; a line that begins with `#` is a remark. The data folder
            itself is named by `--data DIR` or `FRONTSTREET_DATA`; else it is the folder `frontstreet` in `$XDG_DATA_HOME`, or in
            .local/share of your home.

            A key that is unknown, one that is set twice in the file and a value that is not allowed stop the start with one
            sentence: the file and line, the key, and what is allowed. The exit status is then 2.

            Times are a whole number with `ms`, `s`, `m`, `h` or `d`, like `20s` or `90d`; sizes one with `kB`, `MB` or `GB`, like
            `5MB`, in steps of 1024.
            """;

    private Manual() {}

    /// The whole chapter.
    static String text() {
        return BEFORE + groups().stream().map(Manual::section).collect(Collectors.joining());
    }

    private static List<String> groups() {
        return Arrays.stream(Setting.values()).map(Setting::group).distinct().toList();
    }

    private static String section(String group) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(group.isEmpty() ? "## The paper" : "## " + group);
        lines.add("");
        lines.add("| key | default | allowed | |");
        lines.add("|---|---|---|---|");
        for (Setting setting : Setting.values()) {
            if (setting.group().equals(group)) {
                lines.add(
                        "| `%s` | `%s` | %s | %s |"
                                .formatted(
                                        setting.key(),
                                        setting.standard(),
                                        setting.allowed(),
                                        setting.says()));
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
