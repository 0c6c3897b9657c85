package frontstreet.press;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A house's headline over its telling.
final class Headlines {
    private static final int QUOTE_MIN = 12; // characters of a quotation that carries a headline
    private static final int QUOTE_MAX = 50;

    private Headlines() {}

    /// @param voice the number of the telling: neighbors take different ones
    static String of(Plot.Stage stage, Telling telling, Outlet outlet, int voice) {
        HeadlineStyle style = outlet.house().style();
        List<Phrase> heads = pool(stage, style);
        String head = telling.headline(heads.get(Math.floorMod(voice, heads.size())));
        String quote = telling.dice().chance(quoting(style)) ? quote(stage, telling) : null;
        if (quote != null) {
            List<Phrase> plain = stage.headlines(HeadlineStyle.WIRE);
            head = quote + ": " + telling.headline(telling.dice().one(plain));
        }
        return outlet.house().titleCase() ? TitleCase.of(head) : head;
    }

    private static List<Phrase> pool(Plot.Stage stage, HeadlineStyle style) {
        var pool = new ArrayList<Phrase>(stage.headlines(style));
        HeadlineStyle other =
                style == HeadlineStyle.WIRE ? HeadlineStyle.BROADSHEET : HeadlineStyle.WIRE;
        pool.addAll(stage.headlines(other));
        if (style == HeadlineStyle.WIRE || style == HeadlineStyle.BROADSHEET) {
            pool.addAll(stage.headlines(HeadlineStyle.BROADCASTER));
        }
        return pool;
    }

    private static double quoting(HeadlineStyle style) {
        return switch (style) {
            case BROADSHEET -> 0.16;
            case TABLOID -> 0.3;
            case BROADCASTER -> 0.22;
            case WIRE -> 0.04;
        };
    }

    private static @Nullable String quote(Plot.Stage stage, Telling telling) {
        for (Plot.Quote quote : telling.dice().shuffled(stage.quotes())) {
            String words = telling.headline(quote.words());
            int end = words.indexOf(". ");
            String first = end < 0 ? words : words.substring(0, end);
            String bare = first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
            if (bare.length() >= QUOTE_MIN && bare.length() <= QUOTE_MAX) {
                return "‘" + bare.replace('“', '\'').replace('”', '\'') + "’";
            }
        }
        return null;
    }
}
