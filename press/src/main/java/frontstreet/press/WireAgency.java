package frontstreet.press;

/// Somebody whose texts others print.
///
/// @param outlet its own site
record WireAgency(Outlet outlet) {
    WireAgency {
        if (!outlet.isAgency()) {
            throw new IllegalArgumentException(outlet.slug() + " is no agency");
        }
    }

    String slug() {
        return outlet.slug();
    }

    String name() {
        return outlet.name();
    }

    /// What stands in brackets in its datelines.
    String tag() {
        return outlet.group();
    }

    /// Whether it sends such news out: not every small thing of one town.
    boolean sends(Plot plot, Dice dice) {
        boolean far = plot.scale() != Plot.Scale.LOCAL;
        return outlet.covers(plot.section()) && (far || dice.chance(0.4));
    }
}
