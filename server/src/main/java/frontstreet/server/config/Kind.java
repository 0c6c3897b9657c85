package frontstreet.server.config;

import frontstreet.server.account.FullText;
import frontstreet.server.fetch.FetchOptions;
import frontstreet.server.fetch.WebAddress;
import frontstreet.server.intake.FirstContact;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a setting may be.
///
/// @param label stands for the value in help, like `N`
/// @param allowed what may be written, as the end of a sentence that begins "port is"
/// @param reader makes the typed value of what is written
record Kind(String label, String allowed, Reader reader) {
    /// Written to stand for nothing at all.
    private static final String NONE = "none";

    // letters, digits, dots and hyphens of names; colons of IPv6
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:-]{1,253}");
    private static final Pattern WEB_ADDRESS =
            Pattern.compile("https?://[^\\s/]\\S{0,2000}", Pattern.CASE_INSENSITIVE);
    private static final Pattern SITE_ADDRESS = Pattern.compile("https?://[^\\s/?#@]{1,200}");
    private static final Pattern HOST_NAMES =
            Pattern.compile("[A-Za-z0-9.-]{1,253}(, *[A-Za-z0-9.-]{1,253}){0,19}");
    private static final Pattern CONTACT = Pattern.compile("[!-~&&[^()]]{1,200}");

    /// What is written → the typed value, or `null` for none.
    interface Reader {
        /// @throws IllegalArgumentException or `DateTimeException` when it may not be written
        @Nullable Object read(String text);
    }

    static Kind whole(int least, int most) {
        return new Kind(
                "N",
                "a whole number from %d to %d".formatted(least, most),
                text -> whole(text, least, most));
    }

    /// A `Long`, or none.
    static Kind wholeOrNone(long least, long most) {
        return new Kind(
                "N",
                "a whole number from %d to %d, or none".formatted(least, most),
                text -> {
                    if (text.equals(NONE)) {
                        return null;
                    }
                    long number = Long.parseLong(text);
                    require(number >= least && number <= most);
                    return number;
                });
    }

    static Kind siteAddress() {
        return new Kind(
                "URL",
                "an address of a site, http or https, without a path, or none",
                text -> text.equals(NONE) ? null : siteAddress(text));
    }

    // the host is taken apart later, to know by which names the paper is asked
    private static String siteAddress(String text) {
        require(URI.create(matching(SITE_ADDRESS, text)).getHost() != null);
        return webAddress(text);
    }

    static Kind hostNames() {
        return new Kind(
                "NAMES",
                "up to 20 names of hosts with commas between them, or none",
                text -> text.equals(NONE) ? null : matching(HOST_NAMES, text));
    }

    static Kind fullText() {
        return new Kind(
                "signed-in|everyone",
                "signed-in or everyone",
                text ->
                        switch (text) {
                            case "signed-in" -> FullText.SIGNED_IN;
                            case "everyone" -> FullText.EVERYONE;
                            default -> throw new IllegalArgumentException(text);
                        });
    }

    /// A number of threads, or `cores` for one a core.
    static Kind threads(int most) {
        return new Kind(
                "N",
                "a whole number from 1 to %d, or cores: one a core".formatted(most),
                text ->
                        text.equals("cores")
                                ? Math.min(most, Runtime.getRuntime().availableProcessors())
                                : whole(text, 1, most));
    }

    static Kind duration(String least, String most) {
        return new Kind(
                "TIME",
                "a time from %s to %s, in ms, s, m, h or d".formatted(least, most),
                text -> duration(text, least, most));
    }

    /// A duration of which a number alone counts seconds.
    static Kind seconds(String least, String most) {
        return new Kind(
                "TIME",
                "a time from %s to %s, in ms, s, m, h or d; a number alone counts seconds"
                        .formatted(least, most),
                text -> duration(text.matches("[0-9]+") ? text + "s" : text, least, most));
    }

    /// Bytes, as an `Integer`.
    static Kind size(String least, String most) {
        return new Kind(
                "SIZE",
                "a size from %s to %s, in kB, MB or GB".formatted(least, most),
                text -> {
                    long bytes = SizeText.read(text);
                    require(bytes >= SizeText.read(least) && bytes <= SizeText.read(most));
                    return Math.toIntExact(bytes);
                });
    }

    static Kind zone() {
        return new Kind(
                "ZONE",
                "a time zone like America/New_York, or machine: the one of this machine",
                text -> text.equals("machine") ? ZoneId.systemDefault() : ZoneId.of(text));
    }

    static Kind host() {
        return new Kind("HOST", "a name or address of this machine", text -> matching(HOST, text));
    }

    static Kind webAddress() {
        return new Kind(
                "URL",
                "an address of the web, http or https, or none",
                text -> text.equals(NONE) ? null : webAddress(matching(WEB_ADDRESS, text)));
    }

    private static String webAddress(String text) {
        require(WebAddress.origin(text).isPresent());
        return text;
    }

    static Kind contact() {
        return new Kind(
                "ADDRESS",
                "up to 200 letters of ASCII without blanks and brackets, or none",
                text -> text.equals(NONE) ? null : matching(CONTACT, text));
    }

    /// The one server on loopback that stands for the whole web.
    static Kind replay() {
        return new Kind(
                "HOST:PORT",
                "an address and port on loopback like 127.0.0.1:9000, or none",
                text ->
                        text.equals(NONE)
                                ? null
                                : FetchOptions.defaults().replaying(text).replay());
    }

    static Kind firstContact() {
        return new Kind(
                "recent|all",
                "recent or all",
                text ->
                        switch (text) {
                            case "recent" -> FirstContact.Mode.RECENT;
                            case "all" -> FirstContact.Mode.ALL;
                            default -> throw new IllegalArgumentException(text);
                        });
    }

    /// The typed value, or `null` for none.
    ///
    /// @param name how the setting is called where it is written, with the place
    /// @throws Misconfigured when it may not be written
    @Nullable Object read(String name, String text) {
        try {
            return reader.read(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Misconfigured("%s is %s: %s".formatted(name, allowed, Shown.of(text)));
        }
    }

    private static int whole(String text, int least, int most) {
        int number = Integer.parseInt(text);
        require(number >= least && number <= most);
        return number;
    }

    private static Duration duration(String text, String least, String most) {
        Duration read = DurationText.read(text);
        require(read.compareTo(DurationText.read(least)) >= 0);
        require(read.compareTo(DurationText.read(most)) <= 0);
        return read;
    }

    private static String matching(Pattern pattern, String text) {
        require(pattern.matcher(text).matches());
        return text;
    }

    private static void require(boolean good) {
        if (!good) {
            throw new IllegalArgumentException("out of range");
        }
    }
}
