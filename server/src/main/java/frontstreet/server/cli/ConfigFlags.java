package frontstreet.server.cli;

import frontstreet.server.config.Setting;
import java.util.EnumMap;
import java.util.Map;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Gives a command a flag for every setting.
final class ConfigFlags implements IModelTransformer {

    @Override
    public CommandSpec transform(CommandSpec command) {
        for (Setting setting : Setting.values()) {
            command.addOption(
                    OptionSpec.builder(setting.flag())
                            .type(String.class)
                            .paramLabel(setting.label())
                            .description(
                                    setting.says().replace("%", "%%"),
                                    "Default: " + setting.standard())
                            .build());
        }
        return command;
    }

    /// The flags that were given, as they were written.
    static Map<Setting, String> given(CommandSpec command) {
        Map<Setting, String> given = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            String text = command.findOption(setting.flag()).getValue();
            if (text != null) {
                given.put(setting, text);
            }
        }
        return given;
    }
}
