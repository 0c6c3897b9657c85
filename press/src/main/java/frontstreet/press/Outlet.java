package frontstreet.press;

import java.util.List;
import java.util.Set;

/// Somebody who publishes.
///
/// @param slug its identity in the truth: `capitol-ledger`
/// @param name as printed
/// @param host the name of its server
/// @param kind newspaper, magazine, broadcaster, agency, nonprofit, aggregator or blog
/// @param place where it sits
/// @param region the state whose news it prints first, or the country
/// @param house how it writes
/// @param sections what it covers
/// @param agencies slugs of the agencies whose copy it buys
/// @param group papers of one owner, who print each other's texts; `""` for none; of an agency the
///   tag of its datelines
/// @param weight how much it publishes, 1 to 10
/// @param feeds what a reader may subscribe to
/// @param markup how its pages are made
/// @param address how its addresses are made
/// @param staff who works there
public record Outlet(
        String slug,
        String name,
        String host,
        String kind,
        String place,
        String region,
        House house,
        Set<Section> sections,
        List<String> agencies,
        String group,
        int weight,
        List<FeedOffer> feeds,
        String markup,
        String address,
        Staff staff) {
    public Outlet {
        sections = Set.copyOf(sections);
        agencies = List.copyOf(agencies);
        feeds = List.copyOf(feeds);
    }

    /// Whether it sells its texts to others.
    public boolean isAgency() {
        return kind.equals("agency");
    }

    /// The same outlet with other feeds.
    Outlet with(List<FeedOffer> others) {
        return new Outlet(
                slug, name, host, kind, place, region, house, sections, agencies, group, weight,
                others, markup, address, staff);
    }

    boolean covers(Section section) {
        return sections.contains(section);
    }

    /// How a house writes.
    ///
    /// @param headlines broadsheet, tabloid, broadcaster or wire
    /// @param titleCase whether Headlines Are Set Like This
    /// @param curly whether quotation marks are typographic
    /// @param length short, middle or long
    public record House(String headlines, boolean titleCase, boolean curly, String length) {
        HeadlineStyle style() {
            return HeadlineStyle.valueOf(headlines.toUpperCase(java.util.Locale.ROOT));
        }
    }

    /// A feed of an outlet.
    ///
    /// @param format rss2, rss091, rdf, atom, json, sitemap or sitemapindex
    /// @param path on its server, with the query where it has one
    /// @param section the slug of the one section it lists, or `""` for all
    public record FeedOffer(String format, String path, String section) {}
}
