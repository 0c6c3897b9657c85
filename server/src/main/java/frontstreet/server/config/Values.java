package frontstreet.server.config;

import frontstreet.server.intake.FirstContact;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The typed value of every setting.
final class Values {
    private final Map<Setting, Object> values = new EnumMap<>(Setting.class);
    private final Map<Setting, Given> made = new EnumMap<>(Setting.class);

    /// The defaults, and over them what is given, the later over the earlier.
    ///
    /// @throws Misconfigured when one of them may not be written, also one that a later one
    ///   replaces
    Values(List<Given> given) {
        for (Setting setting : Setting.values()) {
            put(setting, setting.kind().read(setting.key(), setting.standard()));
        }
        for (Given it : given) {
            put(it.setting(), it.setting().kind().read(it.name(), it.text()));
            made.put(it.setting(), it);
        }
    }

    private void put(Setting setting, @Nullable Object value) {
        if (value == null) {
            values.remove(setting);
        } else {
            values.put(setting, value);
        }
    }

    int number(Setting setting) {
        return as(Integer.class, setting);
    }

    /// In bytes.
    int size(Setting setting) {
        return as(Integer.class, setting);
    }

    Duration duration(Setting setting) {
        return as(Duration.class, setting);
    }

    ZoneId zone(Setting setting) {
        return as(ZoneId.class, setting);
    }

    FirstContact.Mode firstContact(Setting setting) {
        return as(FirstContact.Mode.class, setting);
    }

    String text(Setting setting) {
        return as(String.class, setting);
    }

    /// The text, or `null` for none.
    @Nullable String textOrNone(Setting setting) {
        return (String) values.get(setting);
    }

    /// The number, or `null` for none.
    @Nullable Long longOrNone(Setting setting) {
        return (Long) values.get(setting);
    }

    /// What holds of a setting, as it is written, and where: a sentence without the full stop.
    String told(Setting setting) {
        Given given = made.get(setting);
        return given == null
                ? "%s is %s by default".formatted(setting.key(), setting.standard())
                : "%s is %s".formatted(given.name(), given.text());
    }

    /// A value of any type of its own.
    <T> T as(Class<T> type, Setting setting) {
        return Objects.requireNonNull(type.cast(values.get(setting)), setting.key());
    }
}
