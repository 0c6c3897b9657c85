package frontstreet.server.cli;

import java.io.IOException;

/// An input that could not be read; the message is one sentence that names it.
public final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    public Unreadable(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /// What could not be read, and why.
    public String sentence() {
        return sentence;
    }

    /// The same, beginning with the name of what could not be read.
    String sentence(String name) {
        String shown = Inputs.shown(name);
        return sentence.startsWith(shown + ": ") ? sentence : shown + ": " + sentence;
    }
}
