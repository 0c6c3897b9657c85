package frontstreet.article;

import frontstreet.page.Page;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/// What the finder of bodies sees of a page's pieces, for whoever makes its tables of weights
/// again. Not needed to read articles.
///
/// The finder judges three times, and each time sees what it thought before; so whoever learns the
/// weights of one judgement must have taught those before it. Knows only what it was taught: with
/// nothing taught every chance is one half.
public final class BodySigns {
    /// The judgements, in their order; each has a table of its own.
    public enum Judgement {
        /// A piece by itself.
        ALONE,
        /// In its setting, given the chances by themselves.
        SET,
        /// In its setting again, given the chances in the setting.
        SETTLED
    }

    /// The pieces of one page.
    ///
    /// @param texts their text, as they are read
    /// @param signs the signs of each piece in the same order; empty where the page is not judged
    ///   so: plain text, or a page without likely text
    public record Seen(List<String> texts, List<List<String>> signs) {
        public Seen {
            texts = List.copyOf(texts);
            signs = List.copyOf(signs);
        }
    }

    private final BodyFinder finder = BodyFinder.load();
    private final EnumMap<Judgement, Weights> taught = new EnumMap<>(Judgement.class);

    /// Takes the weights of one judgement: sign → weight. What is not named weighs nothing.
    public void teach(Judgement judgement, Map<String, Double> weights) {
        taught.put(judgement, Weights.of(weights));
    }

    /// What a judgement sees of a page. The headline is taken to be the first `h1`.
    public Seen of(Page page, Judgement judgement) {
        Element h1 = page.document().selectFirst("h1");
        var known = new Known(h1 == null ? null : h1.text(), null, List.of());
        BodyFinder.Weighing weighing = taughtFinder().weigh(page, known);
        List<List<String>> signs =
                switch (judgement) {
                    case ALONE -> weighing.alone();
                    case SET -> weighing.set();
                    case SETTLED -> weighing.settled();
                };
        return new Seen(weighing.pieces().stream().map(Piece::text).toList(), signs);
    }

    private BodyFinder taughtFinder() {
        return finder.with(
                weights(Judgement.ALONE), weights(Judgement.SET), weights(Judgement.SETTLED));
    }

    private Weights weights(Judgement judgement) {
        return taught.getOrDefault(judgement, Weights.of(Map.of()));
    }
}
