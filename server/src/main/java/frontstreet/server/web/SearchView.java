package frontstreet.server.web;

import frontstreet.server.search.Asked;
import frontstreet.server.search.Passages;
import frontstreet.server.search.Piece;
import frontstreet.server.search.SearchHits;
import frontstreet.server.search.SearchState;
import frontstreet.server.store.Tx;
import frontstreet.server.web.SearchDesk.Found;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of searches.
///
/// @param frame round it
/// @param typed what was asked
/// @param charsMax how much may be asked
/// @param isNewestFirst whether the newest come first, else the best
/// @param building how many articles are searchable while the index is built, or `null`
/// @param says how much was found, or `null`
/// @param order link to the other order, or `null`
/// @param state what is said in the place of results, or `null`
/// @param hits of this page
/// @param hasExamples whether the page says what can be asked
/// @param newer the page before, or `null`
/// @param older the page after, or `null`
/// @param end what stands under the last, or `null`
record SearchView(
        Frame frame,
        String typed,
        int charsMax,
        boolean isNewestFirst,
        @Nullable String building,
        @Nullable String says,
        @Nullable Link order,
        @Nullable State state,
        List<Hit> hits,
        boolean hasExamples,
        @Nullable Link newer,
        @Nullable Link older,
        @Nullable String end) {
    private static final Link SOURCES = new Link("/sources", "See the outlets by name");

    /// What is said in the place of results.
    record State(String what, String says, @Nullable Link onward) {}

    /// A text that was found.
    ///
    /// @param words of the headline, marked
    /// @param passage of its text, marked
    /// @param outlet whose headline it is
    /// @param others " and 7 more outlets", or `""`
    /// @param section link to it, or `null` when it is not known
    /// @param notes on its language and length
    /// @param story link to it, or `null` when one outlet alone has it
    record Hit(
            Moment time,
            Headline headline,
            List<Piece> words,
            List<Piece> passage,
            String outlet,
            String others,
            @Nullable Link section,
            List<String> notes,
            @Nullable Link story) {}

    /// Something that can be asked, and what it means.
    record Example(String typed, String says) {
        String href() {
            return Addresses.search(typed, false, 1);
        }
    }

    List<Example> examples() {
        return List.of(
                new Example("dam flood", "both words, anywhere in an article"),
                new Example("\"interest rate\"", "these words, one after the other"),
                new Example("election -poll", "without articles that have the second word"),
                new Example("by:\"Ana Ruiz\" court", "who wrote it"),
                new Example("source:ledger strike", "one outlet, by a word of its name"),
                new Example("section:world border", "one section"),
                new Example(
                        "storm after:2026-01-01 before:2026-02-01",
                        "from a day on, and before a day"));
    }

    /// @param visitor who asks
    static SearchView of(Paper paper, Tx tx, Found found, Visitor visitor) {
        String typed = found.typed();
        SearchHits hits = found.hits();
        SearchHits shown = hits == null || hits.hits().isEmpty() ? null : hits;
        boolean hasMore = shown != null && hasMore(shown, found);
        return new SearchView(
                paper.frame(typed.isBlank() ? "Search" : "Search: " + typed, ""),
                typed,
                found.limits().chars(),
                found.isNewestFirst(),
                building(found.state()),
                shown == null ? null : says(shown, found),
                shown == null ? null : order(found),
                state(found),
                hits(paper, tx, found, visitor),
                !(found.asked() instanceof Asked.For),
                shown != null && found.page() > 1 ? page(found, -1, "Page before") : null,
                hasMore ? page(found, 1, "Page after") : null,
                shown == null || hasMore ? null : end(shown, found));
    }

    private static List<Hit> hits(Paper paper, Tx tx, Found found, Visitor visitor) {
        SearchHits hits = found.hits();
        return hits != null && found.asked() instanceof Asked.For(var query)
                ? new SearchRows(paper, tx, new Passages(query), visitor).hits(hits.hits())
                : List.of();
    }

    private static @Nullable String building(SearchState state) {
        if (state.isWhole()) {
            return null;
        }
        return state.all() == 0
                ? "The search index is being opened; little or nothing is found yet."
                : CountWords.number(state.searchable())
                        + " of "
                        + CountWords.number(state.all())
                        + " articles are searchable; the others follow by themselves.";
    }

    private static String says(SearchHits hits, Found found) {
        String texts =
                hits.texts() == 1 ? "1 result" : CountWords.number(hits.texts()) + " results";
        String articles =
                hits.articles() == hits.texts()
                        ? ""
                        : " in " + CountWords.number(hits.articles()) + " articles";
        String order = found.isNewestFirst() ? ", newest first." : ", best match first.";
        String partial =
                hits.isPartial()
                        ? " The search was ended before it had looked at everything: a further word"
                                + " makes it quicker."
                        : "";
        return texts + articles + (hits.texts() == 1 ? "." : order) + partial;
    }

    private static Link order(Found found) {
        return new Link(
                Addresses.search(found.typed(), !found.isNewestFirst(), 1),
                found.isNewestFirst() ? "Best match first" : "Newest first");
    }

    private static boolean hasMore(SearchHits hits, Found found) {
        return found.page() < found.limits().pages()
                && (long) found.page() * found.limits().hitsPerPage() < hits.texts();
    }

    private static Link page(Found found, int further, String text) {
        return new Link(
                Addresses.search(found.typed(), found.isNewestFirst(), found.page() + further),
                text);
    }

    private static String end(SearchHits hits, Found found) {
        int shown = found.page() * found.limits().hitsPerPage();
        return shown < hits.texts()
                ? "Further results are not shown: a further word brings the right ones up."
                : "That is all that was found.";
    }

    private static @Nullable State state(Found found) {
        return switch (found.asked()) {
            case Asked.Nothing _ -> null;
            case Asked.Unclear(var because) ->
                    new State("This cannot be looked for", because, null);
            case Asked.For _ -> state(found, found.hits());
        };
    }

    private static @Nullable State state(Found found, @Nullable SearchHits hits) {
        if (hits == null) {
            return new State(
                    "Search is not ready yet",
                    "Its index is being opened. Everything else can be read.",
                    new Link(Addresses.search(found.typed(), false, 1), "Ask again"));
        }
        if (hits.texts() == 0) {
            return new State(
                    "Nothing was found",
                    "All words must stand in one article. Leave a word out, take the quotation marks"
                            + " off, or try another spelling.",
                    SOURCES);
        }
        if (hits.hits().isEmpty()) {
            return new State(
                    "There are not so many pages",
                    "The results end before this one.",
                    new Link(
                            Addresses.search(found.typed(), found.isNewestFirst(), 1),
                            "Go to the first"));
        }
        return null;
    }
}
