package frontstreet.server.admin;

/// Where an order's output goes, a line at a time.
@FunctionalInterface
public interface Answer {
    /// One line of output, without its end.
    void line(String line);
}
