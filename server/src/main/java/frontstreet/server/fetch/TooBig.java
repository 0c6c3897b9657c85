package frontstreet.server.fetch;

import java.io.IOException;

/// More bytes came than the purpose allows.
final class TooBig extends IOException {
    private static final long serialVersionUID = 1;

    TooBig(String sentence) {
        super(sentence);
    }
}
