package frontstreet.server.web;

import frontstreet.section.Section;
import frontstreet.server.edition.EditionStory;
import frontstreet.server.store.ArticleTable.ArticleRow;
import frontstreet.server.store.StoryTable.StoryRow;
import frontstreet.server.store.Tx;
import frontstreet.server.web.StoryCards.Rank;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// A section: its best stories, then everything by day.
///
/// @param frame round it
/// @param ink class of its ink
/// @param title of the section
/// @param says how much there is, or `null`
/// @param lead first, or `null` when the section has nothing on the page, or on an earlier day
/// @param thirds the next two
/// @param days everything else
/// @param quiet what is said when there is nothing at all, or `null`
/// @param earlier the day before with stories, or `null`
/// @param beside the other section of its pair, or `null`
record SectionView(
        Frame frame,
        String ink,
        String title,
        @Nullable String says,
        @Nullable StoryCard lead,
        List<StoryCard> thirds,
        List<Day> days,
        @Nullable String quiet,
        @Nullable Link earlier,
        @Nullable Link beside) {

    /// A day, or a part of one.
    record Day(String name, List<StoryCard.Line> lines) {}

    private static final int STORIES_MOST = 240;
    private static final int THIRDS = 2;

    /// Reads a section.
    ///
    /// @param day an earlier day, or `null` for today and yesterday
    static SectionView of(Paper paper, Tx tx, Section section, @Nullable LocalDate day) {
        TimeWords times = paper.times();
        List<String> slugs = paper.with(section.slug());
        Instant from = times.start(day == null ? times.today().minusDays(1) : day);
        Instant until = times.start((day == null ? times.today() : day).plusDays(1));
        List<StoryRow> stories = tx.stories().ofSections(slugs, from, until, STORIES_MOST);
        var shown = new HashSet<Long>();
        var cards =
                new Cards(
                        paper,
                        tx,
                        new StoryCards(paper, Map.of()),
                        day == null ? paper.shown(slugs) : List.of(),
                        shown);
        StoryCard lead = cards.lead();
        List<StoryCard> thirds = cards.thirds();
        List<StoryRow> others = stories.stream().filter(it -> !shown.contains(it.id())).toList();
        List<Day> days = days(paper, tx, others, day != null);
        boolean isEmpty = lead == null && days.isEmpty();
        return new SectionView(
                paper.frame(section.title(), paper.sections().shownIn(section.slug())),
                Menu.ink(section.ink()),
                section.title(),
                says(times, stories, day),
                lead,
                thirds,
                days,
                isEmpty
                        ? "Quiet in "
                                + section.title()
                                + " "
                                + (day == null ? "today" : times.day(day))
                        : null,
                tx.stories()
                        .lastBefore(slugs, from)
                        .map(times::dayOf)
                        .map(it -> earlier(times, section, it))
                        .orElse(null),
                beside(paper, section));
    }

    /// The stories of the last edition, as cards without their section.
    private record Cards(
            Paper paper, Tx tx, StoryCards cards, List<EditionStory> stories, Set<Long> shown) {
        @Nullable StoryCard lead() {
            return stories.isEmpty() ? null : card(stories.getFirst(), Rank.PAGE);
        }

        List<StoryCard> thirds() {
            var thirds = new ArrayList<StoryCard>();
            for (EditionStory story : stories.stream().skip(1).limit(THIRDS).toList()) {
                shown.add(story.slot().story().value());
                StoryCard card =
                        thirds.isEmpty()
                                ? cards.card(story, Rank.THUMB)
                                : cards.plain(story, Rank.THIRD);
                thirds.add(inside(story, card));
            }
            return thirds.size() < THIRDS ? forget(thirds) : List.copyOf(thirds);
        }

        // one alone would leave half a row empty: it goes to the lines
        private List<StoryCard> forget(List<StoryCard> thirds) {
            stories.stream().skip(1).forEach(it -> shown.remove(it.slot().story().value()));
            return thirds.isEmpty() ? thirds : List.of();
        }

        private StoryCard card(EditionStory story, Rank rank) {
            shown.add(story.slot().story().value());
            return inside(story, cards.card(story, rank));
        }

        private StoryCard inside(EditionStory story, StoryCard card) {
            Optional<StoryRow> row = tx.stories().find(story.slot().story().value());
            return row.isEmpty()
                    ? card.inside()
                    : card.because(StoryWhy.inSection(paper, row.get()));
        }
    }

    private static @Nullable String says(
            TimeWords times, List<StoryRow> stories, @Nullable LocalDate day) {
        if (stories.size() == STORIES_MOST) {
            return null; // there are more than were counted
        }
        Instant start = times.start(day == null ? times.today() : day);
        int count = (int) stories.stream().filter(it -> !it.moved().isBefore(start)).count();
        String when = day == null ? "today" : "on " + times.date(start);
        return CountWords.several(count, "stories " + when);
    }

    private static List<Day> days(Paper paper, Tx tx, List<StoryRow> stories, boolean isEarlier) {
        Map<Long, ArticleRow> leads = new HashMap<>();
        tx.articles()
                .find(stories.stream().map(StoryRow::lead).toList())
                .forEach(it -> leads.put(it.id(), it));
        var days = new ArrayList<Day>();
        var lines = new ArrayList<StoryCard.Line>();
        String name = "";
        for (StoryRow story : stories) {
            ArticleRow lead = leads.get(story.lead());
            if (lead == null) {
                continue;
            }
            String part =
                    isEarlier
                            ? paper.times().date(story.moved())
                            : paper.times().part(story.moved());
            if (!part.equals(name) && !lines.isEmpty()) {
                days.add(new Day(name, List.copyOf(lines)));
                lines.clear();
            }
            name = part;
            lines.add(line(paper, story, lead));
        }
        if (!lines.isEmpty()) {
            days.add(new Day(name, List.copyOf(lines)));
        }
        return List.copyOf(days);
    }

    private static StoryCard.Line line(Paper paper, StoryRow story, ArticleRow lead) {
        var meta = new StringJoiner(" · ");
        meta.add(lead.outlet());
        String language = Headline.inLanguage(lead.language());
        if (language != null) {
            meta.add(language);
        }
        meta.add(Objects.requireNonNullElse(CountWords.outlets(story.outlets()), "only here"));
        Moment moved = paper.times().brief(story.moved());
        if (paper.times().dayOf(story.moved()).equals(paper.times().today())) {
            meta.add(moved.text());
        }
        return new StoryCard.Line(
                Headline.of(StoryView.address(story, lead), lead.headline(), lead.language()),
                meta.toString(),
                StoryWhy.listed(paper, story));
    }

    private static Link earlier(TimeWords times, Section section, LocalDate day) {
        return new Link(
                Addresses.section(section.slug()) + "?day=" + day, times.date(times.start(day)));
    }

    private static @Nullable Link beside(Paper paper, Section section) {
        if (section.pair().equals(Menu.SOURCES)) {
            return new Link("/sources", "News Sources");
        }
        Optional<Section> pair = paper.sections().find(section.pair());
        return pair.map(it -> new Link(Addresses.section(it.slug()), it.title())).orElse(null);
    }
}
