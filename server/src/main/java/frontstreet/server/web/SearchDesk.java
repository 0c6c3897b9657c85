package frontstreet.server.web;

import frontstreet.server.search.Asked;
import frontstreet.server.search.QueryParser;
import frontstreet.server.search.Search;
import frontstreet.server.search.Search.Order;
import frontstreet.server.search.SearchHits;
import frontstreet.server.search.SearchState;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a search form says → what is found.
final class SearchDesk {
    private final Search search;
    private final QueryParser parser;

    SearchDesk(Search search, ZoneId zone) {
        this.search = search;
        this.parser = new QueryParser(zone);
    }

    /// What a browser sends; each may be missing.
    record Form(@Nullable String typed, @Nullable String order, @Nullable String page) {}

    /// What was asked, and what was found.
    ///
    /// @param typed as much of it as a search takes
    /// @param page from 1
    /// @param hits of the page, or `null` when nothing could be looked for
    record Found(
            String typed,
            Asked asked,
            Order order,
            int page,
            @Nullable SearchHits hits,
            SearchState state,
            Limits limits) {
        boolean isNewestFirst() {
            return order == Order.NEWEST;
        }
    }

    /// How far a search goes.
    record Limits(int chars, int hitsPerPage, int pages) {}

    /// Looks for what was asked; none when there is no such page.
    Optional<Found> find(Form form, Instant now) {
        int page = page(form.page());
        if (page == 0) {
            return Optional.empty();
        }
        String typed = Objects.requireNonNullElse(form.typed(), "");
        Asked asked = parser.parse(typed);
        Order order = "newest".equals(form.order()) ? Order.NEWEST : Order.BEST;
        SearchHits hits =
                switch (asked) {
                    case Asked.For(var query) -> search.find(query, order, page, now).orElse(null);
                    case Asked.Nothing _, Asked.Unclear _ -> null;
                };
        return Optional.of(
                new Found(shown(typed), asked, order, page, hits, search.state(), limits()));
    }

    private Limits limits() {
        return new Limits(
                QueryParser.CHARS_MAX, search.options().hitsPerPage(), search.options().pagesMax());
    }

    /// The number of a page, or 0 when there is none.
    private int page(@Nullable String asked) {
        if (asked == null) {
            return 1;
        }
        int page = asked.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(asked) : 0;
        return page <= search.options().pagesMax() ? page : 0;
    }

    private String shown(String typed) {
        int most = QueryParser.CHARS_MAX;
        return typed.length() <= most ? typed : typed.substring(0, most);
    }
}
