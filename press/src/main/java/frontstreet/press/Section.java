package frontstreet.press;

import java.util.Locale;

/// What a happening is about, and the shelf it lies on.
public enum Section {
    US("U.S."),
    WORLD("World"),
    BUSINESS("Business"),
    POLITICS("Politics"),
    ENTERTAINMENT("Entertainment"),
    SPORTS("Sports"),
    ARTS("Arts"),
    LIFESTYLE("Lifestyle"),
    TECHNOLOGY("Technology"),
    SCIENCE("Science"),
    HEALTH("Health");

    private final String title;

    Section(String title) {
        this.title = title;
    }

    /// As printed in menus.
    public String title() {
        return title;
    }

    /// As in addresses.
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Section of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }
}
