package frontstreet.server.web;

import frontstreet.server.store.SourceTable.Facts;
import frontstreet.server.store.SubscriptionTable.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What readers are told of an outlet from the directory that comes with the program.
final class SourceWords {
    private SourceWords() {}

    /// Where the facts of the directory are from, and how many of its outlets were checked, with a
    /// blank before; `""` when there is nothing to say.
    ///
    /// @param checked of each outlet that the directory lists and that has feeds here, whether they
    ///   were checked from here
    static String checked(List<Boolean> checked) {
        int done = (int) checked.stream().filter(it -> it).count();
        if (checked.isEmpty()) {
            return "";
        }
        String came = " What is said of the outlets themselves came with Front Street";
        return came
                + switch (done) {
                    case 0 -> " and is not checked by us.";
                    default ->
                            done == checked.size()
                                    ? "; the feeds of all were checked from here."
                                    : "; the feeds of %s of %s were checked from here."
                                            .formatted(
                                                    CountWords.number(done),
                                                    CountWords.number(checked.size()));
                };
    }

    /// What was ordered of an outlet, how it stands, what it is, whose it is, and who looked.
    ///
    /// @param facts of the directory, or `null` when it does not list it
    static List<String> told(State state, @Nullable Facts facts, TimeWords times) {
        var told = new ArrayList<String>();
        if (state.removed() != null) {
            told.add(
                    "It was removed from what this paper reads, %s; its articles stay until they are old."
                            .formatted(times.full(state.removed()).text()));
        } else if (state.paused() != null) {
            told.add(
                    "It is paused since %s: nothing of it is fetched."
                            .formatted(times.full(state.paused()).text()));
        }
        if (facts != null) {
            told.addAll(told(facts, state.looked(), times));
        }
        return List.copyOf(told);
    }

    private static List<String> told(Facts facts, @Nullable Instant looked, TimeWords times) {
        var told = new ArrayList<String>();
        if (facts.says() != null) {
            told.add(facts.says());
        }
        String country = Locale.of("", facts.country()).getDisplayCountry(Locale.ENGLISH);
        String owner = facts.owner() == null ? "" : "; owner: " + facts.owner();
        String checked =
                looked == null
                        ? " and is not checked by us."
                        : "; its feeds were checked from here (%s)."
                                .formatted(times.full(looked).text());
        told.add(
                "%s, %s%s. This came with Front Street%s"
                        .formatted(
                                kind(facts.kind()),
                                country,
                                owner.replaceAll("\\.$", ""),
                                checked));
        return told;
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
