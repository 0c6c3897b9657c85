package frontstreet.server.web;

import frontstreet.frontpage.Place;
import frontstreet.section.Sections;
import frontstreet.server.edition.EditionStory;
import frontstreet.server.web.SectionBlock.Bare;
import frontstreet.server.web.SectionBlock.Shape;
import frontstreet.server.web.StoryCards.Rank;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// An edition → the bands of the sections: the page is the menu. Of each pair the better story
/// decides which section is large, and the large ones stand left and right in turn.
final class SectionBlocks {
    private static final int LARGE_LEAST = 3; // stories; fewer leave a hole beside the picture
    private static final int BROAD_PIXELS = 600;

    private final Paper paper;
    private final StoryCards cards;
    private final Map<String, Integer> today;

    /// @param today how many stories each section has since midnight
    SectionBlocks(Paper paper, StoryCards cards, Map<String, Integer> today) {
        this.paper = paper;
        this.cards = cards;
        this.today = today;
    }

    /// The bands, as many as the menu has pairs. In the last the directory of outlets is left out.
    List<List<SectionBlock>> bands() {
        var bands = new ArrayList<List<SectionBlock>>();
        boolean broad = false; // one a page, and not next to the lead
        for (Menu.Pair pair : Menu.of(paper.sections()).pairs()) {
            List<Menu.Entry> entries =
                    pair.entries().stream().filter(it -> !it.slug().equals(Menu.SOURCES)).toList();
            Menu.Entry large = larger(entries);
            boolean isBroad = !broad && !bands.isEmpty() && entries.size() > 1 && isBroad(large);
            broad |= isBroad;
            List<SectionBlock> band =
                    entries.stream()
                            .map(it -> block(it, pair.ink(), shape(it.equals(large), isBroad)))
                            .toList();
            boolean isLeft = band.getFirst().isLarge();
            bands.add(isLeft == (bands.size() % 2 == 0) ? band : band.reversed());
        }
        return List.copyOf(bands);
    }

    private static Shape shape(boolean isLarge, boolean isBroad) {
        if (isBroad) {
            return isLarge ? Shape.BROAD : Shape.TALL;
        }
        return isLarge ? Shape.LARGE : Shape.NARROW;
    }

    private Menu.Entry larger(List<Menu.Entry> pair) {
        Menu.Entry larger = pair.getFirst();
        for (Menu.Entry entry : pair) {
            if (weight(entry) > weight(larger)) {
                larger = entry;
            }
        }
        return larger;
    }

    // enough stories, then a picture, then the rank of the first
    private double weight(Menu.Entry entry) {
        List<EditionStory> stories = stories(entry);
        if (stories.isEmpty()) {
            return -1;
        }
        EditionStory first = stories.getFirst();
        return (stories.size() >= LARGE_LEAST ? 2 : 0)
                + (cards.hasPicture(first, Rank.THIRD) ? 1 : 0)
                + squeezed(first.slot().score().value());
    }

    private static double squeezed(double score) {
        return score <= 0 ? 0 : score / (1 + score);
    }

    private boolean isBroad(Menu.Entry entry) {
        List<EditionStory> stories = stories(entry);
        return stories.size() >= LARGE_LEAST
                && cards.hasPicture(stories.getFirst(), Rank.THIRD)
                && Objects.requireNonNull(stories.getFirst().slot().picture()).width()
                        >= BROAD_PIXELS;
    }

    private List<EditionStory> stories(Menu.Entry entry) {
        return paper.shown(paper.with(entry.slug())).stream()
                .filter(it -> it.slot().place() == Place.SECTION)
                .toList();
    }

    private SectionBlock block(Menu.Entry entry, String ink, Shape shape) {
        List<EditionStory> stories = stories(entry);
        int count =
                paper.with(entry.slug()).stream().mapToInt(it -> today.getOrDefault(it, 0)).sum();
        return new SectionBlock(
                "s-" + entry.slug(),
                ink,
                new Link(entry.href(), entry.title()),
                CountWords.several(
                        count, entry.slug().equals(Sections.MORE) ? "today" : "stories today"),
                shape,
                stories.isEmpty() ? null : lead(stories.getFirst(), shape),
                bare(entry, count),
                stories.stream().skip(1).map(cards::line).toList());
    }

    private Bare bare(Menu.Entry entry, int count) {
        int above = paper.shown(paper.with(entry.slug())).size();
        if (count == 0) {
            return new Bare("Quiet in " + entry.title() + " today.", "What came before");
        }
        String all = "All of " + entry.title();
        return switch (above) {
            case 0 -> new Bare("None of its stories is on this page.", all);
            case 1 -> new Bare("Its story on this page stands above.", all);
            default -> new Bare("Its stories on this page stand above.", all);
        };
    }

    private StoryCard lead(EditionStory story, Shape shape) {
        return cards.card(story, shape == Shape.NARROW ? Rank.THUMB : Rank.THIRD).inside();
    }
}
