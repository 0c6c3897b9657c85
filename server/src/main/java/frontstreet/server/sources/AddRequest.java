package frontstreet.server.sources;

import frontstreet.server.admin.Order;
import frontstreet.server.admin.Refused;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `source add` is asked for.
///
/// @param address of a feed or a page, or the slug of an outlet
/// @param feeds that are to be read, addresses; empty for the best one
/// @param name that the outlet is to have, or `null` for its own
/// @param isDry whether nothing is to be changed
public record AddRequest(String address, List<String> feeds, @Nullable String name, boolean isDry) {
    /// The name of the order.
    static final String ORDER = "source-add";

    private static final String FEED = "feed=";
    private static final String NAME = "name=";
    private static final String DRY = "dry";

    public AddRequest {
        feeds = List.copyOf(feeds);
    }

    /// The order that asks for this.
    public Order order() {
        var words = new ArrayList<String>();
        words.add(address);
        feeds.forEach(it -> words.add(FEED + it));
        if (name != null) {
            words.add(NAME + name);
        }
        if (isDry) {
            words.add(DRY);
        }
        return new Order(ORDER, words, null);
    }

    /// What an order asks for.
    static AddRequest of(Order order) {
        String address = order.word();
        var feeds = new ArrayList<String>();
        String name = null;
        boolean isDry = false;
        for (String word : order.words().subList(1, order.words().size())) {
            if (word.startsWith(FEED)) {
                feeds.add(word.substring(FEED.length()));
            } else if (word.startsWith(NAME)) {
                name = word.substring(NAME.length());
            } else if (word.equals(DRY)) {
                isDry = true;
            } else {
                throw new Refused(Refused.WRONG_USE, "not asked for by 'source add': " + word);
            }
        }
        return new AddRequest(address, feeds, name, isDry);
    }
}
