package frontstreet.press;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The directory of outlets.
final class Outlets {
    private static final int COLUMNS = 16;

    private final Map<String, Outlet> bySlug = new LinkedHashMap<>();

    private Outlets() {}

    static Outlets load(Lexicon lexicon) {
        var outlets = new Outlets();
        for (String line : Resources.lines("outlets.txt")) {
            Outlet outlet = outlet(line.split(" \\| ", -1), lexicon);
            outlets.bySlug.put(outlet.slug(), outlet);
        }
        return outlets;
    }

    /// All of them, in the order of the directory.
    List<Outlet> all() {
        return List.copyOf(bySlug.values());
    }

    /// Those that write for readers.
    List<Outlet> papers() {
        return all().stream().filter(outlet -> !outlet.isAgency()).toList();
    }

    List<WireAgency> agencies() {
        return all().stream().filter(Outlet::isAgency).map(WireAgency::new).toList();
    }

    Outlet bySlug(String slug) {
        Outlet outlet = bySlug.get(slug);
        if (outlet == null) {
            throw new IllegalArgumentException("no outlet is called " + slug);
        }
        return outlet;
    }

    private static Outlet outlet(String[] f, Lexicon lexicon) {
        if (f.length != COLUMNS) {
            throw new IllegalStateException("an outlet has " + f.length + " fields: " + f[0]);
        }
        return new Outlet(
                f[0],
                f[1],
                "www." + f[0] + ".example",
                f[2],
                f[3],
                f[4],
                new Outlet.House(f[5], f[6].equals("title"), f[7].equals("curly"), f[15]),
                sections(f[8]),
                words(f[9]),
                f[10].equals("-") ? "" : f[10],
                Integer.parseInt(f[11]),
                feeds(f[12]),
                f[13],
                f[14],
                Staff.hired(f[0], f[1], f[4], lexicon));
    }

    private static Set<Section> sections(String field) {
        if (field.equals("*")) {
            return EnumSet.allOf(Section.class);
        }
        Set<Section> sections = EnumSet.noneOf(Section.class);
        for (String slug : field.split(" ", -1)) {
            sections.add(Section.of(slug));
        }
        return sections;
    }

    private static List<String> words(String field) {
        return field.equals("-") ? List.of() : List.of(field.split(" ", -1));
    }

    private static List<Outlet.FeedOffer> feeds(String field) {
        var feeds = new ArrayList<Outlet.FeedOffer>();
        for (String offer : field.split(" ", -1)) {
            String[] parts = offer.split(":", -1);
            feeds.add(new Outlet.FeedOffer(parts[0], parts[1], parts.length > 2 ? parts[2] : ""));
        }
        return feeds;
    }
}
