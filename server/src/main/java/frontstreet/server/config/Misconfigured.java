package frontstreet.server.config;

/// Something is set that cannot be obeyed; the message is one sentence without the full stop that
/// names the place, the key and what is allowed.
public final class Misconfigured extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    public Misconfigured(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /// What is wrong, where, and what is allowed.
    public String sentence() {
        return sentence;
    }
}
