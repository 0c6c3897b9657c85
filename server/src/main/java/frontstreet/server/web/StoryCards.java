package frontstreet.server.web;

import frontstreet.frontpage.Picture;
import frontstreet.frontpage.Slot;
import frontstreet.frontpage.Summary;
import frontstreet.server.edition.EditionStory;
import frontstreet.server.web.StoryCard.Count;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// Stories of an edition → the cards and lines of one page. Remembers what it showed: no picture
/// stands twice on a page. Belongs to the thread that makes the page.
final class StoryCards {
    private final Paper paper;
    private final Map<Long, String> languages;
    private final Set<String> shown = new HashSet<>();

    /// @param languages of the articles whose headlines stand beside those of the stories, by their
    ///   identity; one that is not known is left out
    StoryCards(Paper paper, Map<Long, String> languages) {
        this.paper = paper;
        this.languages = Map.copyOf(languages);
    }

    /// At which size a story stands: how many words its summary has at most, how many outlets are
    /// named, below which width in pixels a picture would be blown up, so that none is shown, and
    /// how wide one stands, as CSS.
    enum Rank {
        LEAD(
                45,
                3,
                520,
                "(min-width: 100rem) 48rem, (min-width: 64rem) 37rem, (min-width: 43.75rem) 63vw,"
                        + " 100vw"),
        SECOND(30, 2, 320, "(min-width: 64rem) 24rem, (min-width: 43.75rem) 46vw, 100vw"),
        PAGE(30, 3, 420, "(min-width: 64rem) 34rem, (min-width: 43.75rem) 57vw, 100vw"),
        THIRD(20, 2, 300, "(min-width: 64rem) 46rem, (min-width: 43.75rem) 46vw, 100vw"),
        THUMB(20, 2, 80, "6.5rem");

        final int words;
        final int named;
        final int pixels;
        final String sizes;

        Rank(int words, int named, int pixels, String sizes) {
            this.words = words;
            this.named = named;
            this.pixels = pixels;
            this.sizes = sizes;
        }
    }

    /// Has the story a picture that can stand at this size and does not stand on the page yet?
    boolean hasPicture(EditionStory story, Rank rank) {
        Picture picture = story.slot().picture();
        return picture != null
                && picture.width() >= rank.pixels
                && !shown.contains(picture.address());
    }

    /// A card with its picture where it has one.
    StoryCard card(EditionStory story, Rank rank) {
        return card(story, rank, true);
    }

    /// A card without a picture.
    StoryCard plain(EditionStory story, Rank rank) {
        return card(story, rank, false);
    }

    private StoryCard card(EditionStory story, Rank rank, boolean pictured) {
        Slot slot = story.slot();
        return new StoryCard(
                paper.ink(slot.section()),
                new Link(Addresses.section(slot.section()), paper.section(slot.section()).title()),
                story.isBreaking() ? paper.times().brief(story.first()) : null,
                headline(story),
                pictured ? picture(story, rank) : null,
                Summary.cut(slot.summary(), rank.words),
                OutletWords.of(slot.named(), slot.outlets(), rank.named),
                counts(story, rank),
                story.others().stream().map(this::other).toList(),
                slot.why());
    }

    /// One line of a list: "Open Court · 7:24 a.m.", "Sidelines · 3 outlets".
    StoryCard.Line line(EditionStory story) {
        Slot slot = story.slot();
        var meta = new StringJoiner(" · ");
        if (!slot.named().isEmpty()) {
            meta.add(slot.named().getFirst());
        }
        String language = Headline.inLanguage(story.language());
        if (language != null) {
            meta.add(language);
        }
        String outlets = CountWords.outlets(slot.outlets());
        if (outlets != null) {
            meta.add(outlets);
        } else if (slot.newest() != null) {
            meta.add(paper.times().brief(slot.newest()).text());
        }
        return new StoryCard.Line(headline(story), meta.toString(), slot.why());
    }

    static Headline headline(EditionStory story) {
        Slot slot = story.slot();
        return Headline.of(
                Addresses.story(slot.story().value(), slot.headline()),
                slot.headline(),
                story.language());
    }

    private @Nullable PictureView picture(EditionStory story, Rank rank) {
        if (!hasPicture(story, rank)) {
            return null;
        }
        Picture picture = Objects.requireNonNull(story.slot().picture(), "it has one");
        shown.add(picture.address());
        return PictureView.of(picture, rank.sizes);
    }

    private StoryCard.Other other(EditionStory.OtherHeadline other) {
        return new StoryCard.Other(
                Headline.of(
                        Addresses.article(other.article(), other.headline()),
                        other.headline(),
                        languages.get(other.article())),
                other.outlet());
    }

    private List<Count> counts(EditionStory story, Rank rank) {
        Slot slot = story.slot();
        boolean isSmall = rank == Rank.THIRD || rank == Rank.THUMB;
        var counts = new ArrayList<Count>();
        String outlets = CountWords.outlets(slot.outlets());
        add(counts, outlets == null ? "Only here" : outlets);
        boolean many = slot.articles().size() > slot.outlets();
        if (!isSmall && many) {
            add(counts, CountWords.articles(slot.articles().size()));
        }
        String copies = CountWords.copies(slot.copies(), story.agency());
        add(counts, copies);
        if (slot.newest() != null && (!isSmall || copies == null)) {
            Moment moment = paper.times().brief(slot.newest());
            counts.add(new Count(moment.text(), moment.datetime()));
        }
        if (story.isExcerpt() && slot.outlets() < 2) {
            add(counts, slot.summary().isBlank() ? "headline only" : "opening only");
        }
        add(counts, Headline.inLanguage(story.language()));
        return List.copyOf(counts);
    }

    private static void add(List<Count> counts, @Nullable String text) {
        if (text != null) {
            counts.add(new Count(text, null));
        }
    }
}
