package frontstreet.server.intake;

import frontstreet.feed.Outline;
import frontstreet.server.fetch.WebAddress;
import frontstreet.url.SiteName;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whose feeds a list of subscriptions names; pure.
///
/// The innermost folder around feeds is their outlet when all of them are of one site, as the page
/// beside each says, else its own address. A folder of several sites is a subject, like
/// "Technology": there each feed is an outlet by its own title.
public final class ListedOutlets {
    private static final int SLUG_CHARS_MAX = 60;
    private static final int NAME_CHARS_MAX = 200;

    // embeds, overrides or isolates a direction: one in a name turns round what stands after it
    private static final Pattern TURNS = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

    private ListedOutlets() {}

    /// A feed and whose it is.
    ///
    /// @param outlet the name of its outlet
    /// @param site the outlet's home page, or `null` when the list does not say
    /// @param url where the feed is
    /// @param label what the list calls it, or `null`
    public record Listed(
            String outlet, @Nullable String site, String url, @Nullable String label) {}

    /// The feeds of a list, in its order.
    public static List<Listed> of(List<Outline> outlines) {
        Map<List<String>, Set<String>> sites = new HashMap<>();
        for (Outline outline : outlines) {
            sites.computeIfAbsent(outline.path(), it -> new HashSet<>()).add(site(outline));
        }
        var listed = new ArrayList<Listed>();
        for (Outline outline : outlines) {
            List<String> path = outline.path();
            boolean isOutlet = !path.isEmpty() && sites.getOrDefault(path, Set.of()).size() == 1;
            listed.add(
                    new Listed(
                            name(isOutlet ? path.getLast() : title(outline)),
                            outline.htmlUrl() == null ? null : straight(outline.htmlUrl()),
                            straight(outline.xmlUrl()),
                            outline.title() == null ? null : name(outline.title())));
        }
        return List.copyOf(listed);
    }

    private static String site(Outline outline) {
        String page = outline.htmlUrl() == null ? outline.xmlUrl() : outline.htmlUrl();
        return SiteName.of(page).or(() -> WebAddress.origin(page)).orElse(page);
    }

    private static String title(Outline outline) {
        return outline.title() == null ? outline.xmlUrl() : outline.title();
    }

    /// A name as it is kept: no longer than 200 characters, and without those that turn the
    /// direction of writing.
    public static String name(String printed) {
        String name = straight(printed).strip();
        if (name.length() <= NAME_CHARS_MAX) {
            return name;
        }
        boolean splits = Character.isHighSurrogate(name.charAt(NAME_CHARS_MAX - 1));
        return name.substring(0, splits ? NAME_CHARS_MAX - 1 : NAME_CHARS_MAX);
    }

    private static String straight(String text) {
        return TURNS.matcher(text).replaceAll("");
    }

    /// A name as it stands in addresses of ours: "The Évian Post" → "the-evian-post".
    public static String slug(String name) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-+|-+$", "");
        String slug =
                plain.substring(0, Math.min(plain.length(), SLUG_CHARS_MAX)).replaceAll("-+$", "");
        return slug.isEmpty() ? "source" : slug;
    }
}
