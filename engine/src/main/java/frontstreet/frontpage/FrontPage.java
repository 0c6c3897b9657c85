package frontstreet.frontpage;

import java.time.Instant;
import java.util.List;

/// One edition of the front page: everything that it shows.
///
/// @param at the moment it was laid out for
/// @param slots from the lead down, then section by section in the order of the menu; no story
///   stands in two
public record FrontPage(Instant at, List<Slot> slots) {
    public FrontPage {
        slots = List.copyOf(slots);
    }

    /// The slots of one place, in order.
    public List<Slot> at(Place place) {
        return slots.stream().filter(slot -> slot.place() == place).toList();
    }
}
