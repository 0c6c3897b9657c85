package frontstreet.server.web;

import frontstreet.section.Ink;
import frontstreet.section.Section;
import frontstreet.section.Sections;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The menu: the sections that the paper opens, in pairs; the directory of outlets is the last
/// one's second.
record Menu(List<Pair> pairs) {
    /// The name of the directory where sections name their pair.
    static final String SOURCES = "sources";

    /// Two that share an ink.
    ///
    /// @param ink class of their ink
    record Pair(String ink, List<Entry> entries) {}

    /// One entry.
    record Entry(String slug, String href, String title) {}

    static Menu of(Sections sections) {
        var pairs = new ArrayList<Pair>();
        var taken = new ArrayList<String>();
        for (Section section : sections.all()) {
            if (section.within() == null && !taken.contains(section.slug())) {
                var entries = new ArrayList<Entry>();
                entries.add(entry(section));
                sections.find(section.pair()).map(Menu::entry).ifPresent(entries::add);
                if (section.pair().equals(SOURCES)) {
                    entries.add(new Entry(SOURCES, "/sources", "News Sources"));
                }
                entries.forEach(it -> taken.add(it.slug()));
                pairs.add(new Pair(ink(section.ink()), List.copyOf(entries)));
            }
        }
        return new Menu(List.copyOf(pairs));
    }

    private static Entry entry(Section section) {
        return new Entry(section.slug(), Addresses.section(section.slug()), section.title());
    }

    /// The class that gives a part of a page its ink.
    static String ink(Ink ink) {
        return ink.name().toLowerCase(Locale.ROOT);
    }
}
