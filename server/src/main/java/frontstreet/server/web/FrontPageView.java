package frontstreet.server.web;

import frontstreet.frontpage.Place;
import frontstreet.server.edition.Edition;
import frontstreet.server.edition.EditionStory;
import frontstreet.server.edition.EditionStory.OtherHeadline;
import frontstreet.server.store.ArticleTable.ArticleRow;
import frontstreet.server.store.Tx;
import frontstreet.server.web.StoryCards.Rank;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The front page, from one edition.
///
/// @param frame round it
/// @param lead first, once
/// @param wide the second with a picture, or `null` when there are no seconds
/// @param stack the other seconds, without pictures
/// @param briefs in short
/// @param rail at the far side; empty when there is nothing for it
/// @param pairs the bands of the sections, as the menu pairs them
/// @param last the section that shares the dark band with the outlets
/// @param outlets in the dark band
/// @param end what the page ends with
record FrontPageView(
        Frame frame,
        StoryCard lead,
        @Nullable StoryCard wide,
        List<StoryCard> stack,
        List<StoryCard> briefs,
        Rail rail,
        List<List<SectionBlock>> pairs,
        SectionBlock last,
        OutletBlock outlets,
        End end) {

    /// What the page ends with.
    ///
    /// @param made what it was made of, a sentence
    /// @param next until when the next edition is out
    record End(String made, Moment next) {}

    private static final int BRIEFS_LEAST = 3;
    private static final int EDITION_SECONDS = 15 * 60; // no edition stands longer

    /// Makes the page of an edition with stories; what it cannot hold is counted in the store.
    static FrontPageView of(Paper paper, Tx tx) {
        Edition edition = Objects.requireNonNull(paper.edition(), "there is an edition");
        var cards = new StoryCards(paper, languages(tx, edition));
        List<EditionStory> leads = at(edition, Place.LEAD);
        EditionStory first = leads.isEmpty() ? edition.stories().getFirst() : leads.getFirst();
        StoryCard lead = cards.card(first, Rank.LEAD);
        var seconds = new ArrayList<>(at(edition, Place.SECOND));
        EditionStory wide =
                seconds.stream()
                        .filter(it -> cards.hasPicture(it, Rank.SECOND))
                        .findFirst()
                        .orElse(seconds.isEmpty() ? null : seconds.getFirst());
        seconds.remove(wide);
        StoryCard wideCard = wide == null ? null : cards.card(wide, Rank.SECOND);
        List<StoryCard> stack = seconds.stream().map(it -> cards.plain(it, Rank.SECOND)).toList();
        List<StoryCard> briefs = briefs(cards, at(edition, Place.BRIEF));
        Rail rail = Rail.of(paper, tx, edition.stories());
        Map<String, Integer> counts =
                tx.stories().countsSince(paper.times().start(paper.times().today()));
        var blocks = new SectionBlocks(paper, cards, counts);
        List<List<SectionBlock>> bands = blocks.bands();
        return new FrontPageView(
                paper.front(),
                lead,
                wideCard,
                stack,
                briefs,
                rail,
                bands.subList(0, bands.size() - 1),
                bands.getLast().getFirst(),
                OutletBlock.of(paper, tx),
                end(paper, edition));
    }

    private static Map<Long, String> languages(Tx tx, Edition edition) {
        List<Long> others =
                edition.stories().stream()
                        .flatMap(it -> it.others().stream())
                        .map(OtherHeadline::article)
                        .toList();
        Map<Long, String> languages = new HashMap<>();
        for (ArticleRow row : tx.articles().find(others)) {
            if (row.language() != null) {
                languages.put(row.id(), row.language());
            }
        }
        return languages;
    }

    private static List<EditionStory> at(Edition edition, Place place) {
        return edition.stories().stream().filter(it -> it.slot().place() == place).toList();
    }

    private static List<StoryCard> briefs(StoryCards cards, List<EditionStory> stories) {
        if (stories.size() < BRIEFS_LEAST) {
            return List.of();
        }
        var briefs = new ArrayList<StoryCard>();
        for (EditionStory story : stories) {
            briefs.add(
                    briefs.isEmpty()
                            ? cards.card(story, Rank.THUMB)
                            : cards.plain(story, Rank.THIRD));
        }
        return List.copyOf(briefs);
    }

    private static End end(Paper paper, Edition edition) {
        int copies = edition.stories().stream().mapToInt(it -> it.slot().copies()).sum();
        String folded = CountWords.several(copies, "copies of agency texts are folded away.");
        String articles = CountWords.articles(edition.articles());
        String outlets = CountWords.outlets(edition.outlets());
        String headlines = CountWords.several(edition.stories().size(), "headlines");
        String made =
                headlines == null || articles == null || outlets == null
                        ? ""
                        : headlines
                                + " from "
                                + articles
                                + " by "
                                + outlets
                                + (folded == null ? "." : "; " + folded);
        return new End(made, paper.times().full(edition.at().plusSeconds(EDITION_SECONDS)));
    }
}
