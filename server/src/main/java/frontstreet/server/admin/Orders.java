package frontstreet.server.admin;

import java.util.LinkedHashMap;
import java.util.Map;

/// The orders that a paper carries out, by their names.
///
/// Serves any number of threads once it is complete.
public final class Orders {
    private final Map<String, Fulfilment> all = new LinkedHashMap<>();

    /// How one order is carried out.
    @FunctionalInterface
    public interface Fulfilment {
        /// Carries it out, or changes nothing.
        ///
        /// @throws Refused when it cannot be
        void fulfil(Order order, Answer answer) throws InterruptedException;
    }

    /// Adds one.
    public Orders with(String name, Fulfilment fulfilment) {
        all.put(name, fulfilment);
        return this;
    }

    /// Carries an order out.
    ///
    /// @throws Refused when it cannot be, or nobody knows it
    public void fulfil(Order order, Answer answer) throws InterruptedException {
        Fulfilment fulfilment = all.get(order.name());
        if (fulfilment == null) {
            throw new Refused(
                    Refused.WRONG_USE,
                    "the running server knows no order '"
                            + order.name()
                            + "': it is of another version, restart it");
        }
        fulfilment.fulfil(order, answer);
    }
}
