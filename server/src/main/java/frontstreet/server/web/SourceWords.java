package frontstreet.server.web;

import frontstreet.server.store.SourceTable.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What readers are told of an outlet from the directory that comes with the program.
final class SourceWords {
    /// Where the facts are from.
    static final String NOT_CHECKED =
            "What is said of the outlets themselves came with Front Street and is not checked by us.";

    private SourceWords() {}

    /// How it stands, what it is, whose it is, and that nobody here looked.
    static List<String> told(Facts facts) {
        var told = new ArrayList<String>();
        if (facts.says() != null) {
            told.add(facts.says());
        }
        String country = Locale.of("", facts.country()).getDisplayCountry(Locale.ENGLISH);
        String owner = facts.owner() == null ? "" : "; owner: " + facts.owner();
        told.add(
                "%s, %s%s. This came with Front Street and is not checked by us."
                        .formatted(kind(facts.kind()), country, owner.replaceAll("\\.$", "")));
        return List.copyOf(told);
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "nonprofit" -> "Non-profit newsroom";
            case "wire" -> "News agency";
            case "aggregator" -> "List of the news of others";
            default -> kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
        };
    }
}
