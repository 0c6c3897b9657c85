package frontstreet.press;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A plot that happens: with its people, places and numbers, and an hour for every stage.
///
/// @param id the story of the truth
/// @param plot what happens
/// @param seed what everything random about it is thrown from
/// @param stages what becomes known, in the order of time
record Happening(String id, Plot plot, long seed, List<Moment> stages) {
    Happening {
        stages = List.copyOf(stages);
    }

    /// A stage at its hour.
    ///
    /// @param at when it becomes known
    /// @param stage as written
    /// @param cast who and what, by then
    record Moment(Instant at, Plot.Stage stage, Cast cast) {}

    /// What a plot is cast from.
    ///
    /// @param seed of the world
    /// @param time the first cast is 0; another one is another place with other people
    record Deal(long seed, Lexicon lexicon, int time) {}

    /// Casts a plot.
    ///
    /// @param start when the first report can be written
    static Happening of(String id, Plot plot, Deal deal, Instant start) {
        Lexicon lexicon = deal.lexicon();
        Dice dice =
                deal.time() == 0
                        ? Dice.of(deal.seed(), id, "cast")
                        : Dice.of(deal.seed(), id, "cast", deal.time());
        var moments = new ArrayList<Moment>();
        Instant at = start;
        Cast cast = Casting.of(plot, lexicon, Dates.told(at), dice);
        for (Plot.Stage stage : plot.stages()) {
            int minutes = dice.between(stage.afterMin(), stage.afterMax());
            at = at.plusSeconds(minutes * 60L + dice.below(60));
            LocalDate today = Dates.told(at);
            cast = moments.isEmpty() ? cast : Casting.later(cast, stage, lexicon, today, dice);
            moments.add(new Moment(at, stage, cast));
        }
        return new Happening(id, plot, deal.seed(), moments);
    }

    /// Where it happens.
    Thing place() {
        return stages.getFirst().cast().thing("place");
    }

    /// The country, at home the town or state; of the seat of government every happening is its
    /// own.
    String where() {
        return isAtSeat() ? id : place().traits().getOrDefault("country", place().name());
    }

    /// Whether it happens where laws are made.
    boolean isAtSeat() {
        return place().traits().containsKey("busy");
    }

    /// Whether people of that region are at home there.
    boolean isIn(String region) {
        var traits = place().traits();
        return region.equals(traits.get("state"))
                || region.equals(traits.get("country"))
                || region.equals(place().name());
    }

    boolean isAmerican() {
        return !place().traits().containsKey("country");
    }
}
