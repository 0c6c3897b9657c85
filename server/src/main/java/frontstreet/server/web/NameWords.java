package frontstreet.server.web;

import java.util.List;

/// Names in a row: "A", "A and B", "A, B and C".
final class NameWords {
    private NameWords() {}

    static String joined(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
