package frontstreet.press;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What may be said around a happening: of its place, of its trade. Chosen once for each happening,
/// so that all who tell it tell the same.
final class Contexts {
    private static final int TAKEN = 3; // facts of each context

    private final Map<String, Plot> byName = new HashMap<>();

    private Contexts() {}

    static Contexts load() {
        var contexts = new Contexts();
        for (Plot plot : PlotReader.contexts()) {
            contexts.byName.put(plot.name().substring(plot.name().indexOf('/') + 1), plot);
        }
        return contexts;
    }

    /// The plot with what is said around it, at the end of its first report.
    Plot around(Plot plot, Dice dice) {
        if (plot.isFormat()) {
            return plot;
        }
        Plot wider = plot;
        if (plot.isInTown()) {
            wider = joined(wider, byName.get("town"), dice);
        }
        return plot.alone() ? wider : joined(wider, byName.get(plot.section().slug()), dice);
    }

    private static Plot joined(Plot plot, @Nullable Plot context, Dice dice) {
        if (context == null) {
            return plot;
        }
        Plot.Stage first = plot.stages().getFirst();
        var facts = new ArrayList<List<Phrase>>(first.facts());
        List<List<Phrase>> said = dice.shuffled(context.stages().getFirst().facts());
        facts.addAll(said.subList(0, Math.min(TAKEN, said.size())));
        var slots = new ArrayList<Plot.Definition>(plot.slots());
        for (Plot.Definition slot : context.slots()) {
            if (!plot.defines(slot.names().getFirst())) {
                slots.add(slot);
            }
        }
        return plot.with(slots, facts);
    }
}
