package frontstreet.press;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something that can happen, as written in `plots/*.txt`: who and what it needs, and how several
/// reporters would tell it. The format is in [PlotReader].
///
/// @param name unique, for example `us/bridge-closed`
/// @param section what it is about
/// @param scale how far it can be heard
/// @param slots what has to be cast, in that order
/// @param hinge the number that a hurried reporter gets wrong, or `null` where there is none
/// @param scene what its picture shows
/// @param captions what may stand under the picture
/// @param stages the first report and what may follow; at least one
/// @param days on which it can happen
/// @param alone whether nothing general of its section is said around it
record Plot(
        String name,
        Section section,
        Scale scale,
        List<Definition> slots,
        @Nullable Hinge hinge,
        String scene,
        List<Phrase> captions,
        List<Stage> stages,
        Days days,
        boolean alone) {

    Plot {
        slots = List.copyOf(slots);
        captions = List.copyOf(captions);
        stages = List.copyOf(stages);
    }

    /// Whether it comes every day at its hour, and nobody follows it.
    boolean isFormat() {
        return scale == Scale.FORMAT;
    }

    /// Whether it happens in an invented town, of which something can be told.
    boolean isInTown() {
        return slots.stream()
                .anyMatch(slot -> slot.names().contains("place") && slot.rule().equals("@town"));
    }

    boolean defines(String slot) {
        return slots.stream().anyMatch(definition -> definition.names().contains(slot));
    }

    /// The same plot with other slots, and with other facts in its first stage.
    Plot with(List<Definition> otherSlots, List<List<Phrase>> facts) {
        Stage first = stages.getFirst();
        var others = new ArrayList<Stage>(stages);
        others.set(
                0,
                new Stage(
                        first.afterMin,
                        first.afterMax,
                        first.sets,
                        first.heads,
                        first.leads,
                        List.copyOf(facts),
                        first.quotes));
        return new Plot(
                name, section, scale, otherSlots, hinge, scene, captions, others, days, alone);
    }

    /// The hour of a format.
    LocalTime hour() {
        for (Definition slot : slots) {
            if (slot.names().contains("hour")) {
                return LocalTime.parse(slot.rule());
            }
        }
        throw new IllegalStateException(name + " has no hour");
    }

    /// How far a happening can be heard.
    enum Scale {
        /// In its own state, and rarely beyond.
        LOCAL,
        /// In its country.
        NATIONAL,
        /// Everywhere.
        WORLD,
        /// A recurring format: nobody follows it.
        FORMAT
    }

    /// One or more slots and how they are filled.
    ///
    /// @param names the slots, filled together
    /// @param rule how, as written
    record Definition(List<String> names, String rule) {}

    /// A number that may be wrong in a first version.
    ///
    /// @param slot its slot
    /// @param what it counts, for the correction: "the number of people hurt"
    record Hinge(String slot, String what) {}

    /// A step of a happening: what is news now.
    ///
    /// @param afterMin minutes after the step before, at least
    /// @param afterMax minutes after the step before, at most
    /// @param sets slots that have changed
    /// @param heads headlines by house style
    /// @param leads ways to say what is new, the strongest fact in each
    /// @param facts what else is known, the most important first; each in several ways
    /// @param quotes who said what
    record Stage(
            int afterMin,
            int afterMax,
            List<Definition> sets,
            Map<HeadlineStyle, List<Phrase>> heads,
            List<Phrase> leads,
            List<List<Phrase>> facts,
            List<Quote> quotes) {
        /// The headlines of a house style; none for what is written without.
        List<Phrase> headlines(HeadlineStyle style) {
            return heads.getOrDefault(style, List.of());
        }
    }

    /// Words somebody said.
    ///
    /// @param speaker the slot of a person
    /// @param words without quotation marks
    record Quote(String speaker, Phrase words) {}
}
