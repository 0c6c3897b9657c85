package frontstreet.bench.quality;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// How well documents are grouped: BCubed (Bagga and Baldwin, 1998). Precision is the share of a
/// document's group that belongs with it, recall the share of those that belong with it that are in
/// its group, each averaged over all documents.
final class GroupScore {
    private double precision;
    private double recall;
    private int documents;

    /// Adds one set.
    ///
    /// @param given document → the name of its group
    /// @param truth the same, as it should be, for the same documents
    void add(Map<String, String> given, Map<String, String> truth) {
        Map<String, Set<String>> ours = groups(given);
        Map<String, Set<String>> right = groups(truth);
        truth.forEach((document, group) -> {
            Set<String> mine = ours.getOrDefault(given.get(document), Set.of(document));
            Set<String> theirs = right.getOrDefault(group, Set.of(document));
            var both = new HashSet<>(mine);
            both.retainAll(theirs);
            precision += (double) both.size() / mine.size();
            recall += (double) both.size() / theirs.size();
            documents++;
        });
    }

    /// BCubed F1 over all documents.
    double f1() {
        double p = documents == 0 ? 1 : precision / documents;
        double r = documents == 0 ? 1 : recall / documents;
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    private static Map<String, Set<String>> groups(Map<String, String> of) {
        var groups = new HashMap<String, Set<String>>();
        of.forEach((document, group) ->
                groups.computeIfAbsent(group, it -> new HashSet<>()).add(document));
        return groups;
    }
}
