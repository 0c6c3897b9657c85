package frontstreet.server.web;

import frontstreet.section.Section;
import frontstreet.section.Sections;
import frontstreet.server.edition.Edition;
import frontstreet.server.edition.EditionStory;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What every page is made with.
///
/// @param sections there are
/// @param zone in which times are printed
/// @param now the moment the page is made for
/// @param edition the last one, or `null` before the first
record Paper(Sections sections, ZoneId zone, Instant now, @Nullable Edition edition) {
    private static final String NAME = "Front Street";

    TimeWords times() {
        return new TimeWords(zone, now);
    }

    /// The frame of an inner page.
    ///
    /// @param title of the page, or `""`
    /// @param current slug of the menu's entry, or `""`
    Frame frame(String title, String current) {
        String whole = title.isEmpty() ? NAME : title + " · " + NAME;
        return frame(whole, current, false);
    }

    /// The frame of the front page.
    Frame front() {
        return frame(NAME + ": " + times().date(now), "", true);
    }

    private Frame frame(String title, String current, boolean isFront) {
        Edition last = edition;
        return new Frame(
                title,
                isFront,
                current,
                Menu.of(sections),
                last == null ? null : ear(last),
                last == null || last.outlets() < 2
                        ? "outlets"
                        : CountWords.number(last.outlets()) + " outlets",
                null);
    }

    private Frame.Ear ear(Edition last) {
        String outlets = CountWords.outlets(last.outlets());
        String articles = CountWords.articles(last.articles());
        String read =
                outlets == null || articles == null ? "" : outlets + ", " + articles + " in a day";
        return new Frame.Ear(
                times().date(last.at()), times().full(last.at()), times().zoneName(), read);
    }

    /// The stories that the last edition shows of some sections, in the order of the page.
    List<EditionStory> shown(List<String> slugs) {
        return edition == null
                ? List.of()
                : edition.stories().stream()
                        .filter(it -> slugs.contains(it.slot().section()))
                        .toList();
    }

    /// How the last edition shows a story, if it does.
    Optional<EditionStory> shown(long story) {
        return edition == null
                ? Optional.empty()
                : edition.stories().stream()
                        .filter(it -> it.slot().story().value() == story)
                        .findFirst();
    }

    /// The section of a slug; that for what fits nowhere else when there is none.
    Section section(String slug) {
        Optional<Section> found = sections.find(slug);
        return found.isPresent() ? found.get() : sections.find(Sections.MORE).orElseThrow();
    }

    String ink(String section) {
        return Menu.ink(section(section).ink());
    }

    /// The slugs of the sections whose stories a section shows: itself, and what stands within it.
    List<String> with(String slug) {
        return sections.all().stream()
                .map(Section::slug)
                .filter(it -> it.equals(slug) || sections.shownIn(it).equals(slug))
                .toList();
    }
}
