package frontstreet.section;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The sections there are, in the order of `sections.json`, which is the order of the menu.
public final class Sections {
    /// Slug of the section for what fits nowhere else.
    public static final String MORE = "more";

    private final Map<String, Section> rows = new LinkedHashMap<>();

    /// Misuse throws: a slug given twice, no section [#MORE], or one within a section there is not.
    Sections(List<Section> rows) {
        for (Section row : rows) {
            if (this.rows.put(row.slug(), row) != null) {
                throw new IllegalArgumentException("two sections " + row.slug());
            }
        }
        for (Section row : rows) {
            String within = row.within() == null ? MORE : row.within();
            if (!this.rows.containsKey(within)) {
                throw new IllegalArgumentException(row.slug() + ": no section " + within);
            }
        }
    }

    /// Loads the rows that the library ships.
    public static Sections load() {
        return new Sections(SectionRows.load());
    }

    /// All sections, also those that the paper does not open by itself.
    public List<Section> all() {
        return List.copyOf(rows.values());
    }

    /// The section of a slug, if there is one.
    public Optional<Section> find(String slug) {
        return Optional.ofNullable(rows.get(slug));
    }

    /// The slug of the section that shows a section's stories while the paper opens none of those
    /// that stand within another: "more" for "science".
    ///
    /// Misuse throws: a slug that is none.
    public String shownIn(String slug) {
        Section row = rows.get(slug);
        if (row == null) {
            throw new IllegalArgumentException("no section: " + slug);
        }
        return row.within() == null ? slug : row.within();
    }
}
