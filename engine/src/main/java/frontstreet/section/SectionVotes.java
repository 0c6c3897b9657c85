package frontstreet.section;

import java.util.LinkedHashMap;
import java.util.Map;

/// How one article votes: by each kind of evidence, for each section, in one unit.
///
/// 0 says nothing, 1 is about what a story's plain words say for its section. A section that is not
/// named has 0.
///
/// @param words what headline, text and labels say as words; below 0 against a section
/// @param labels what the source's labels say as names of sections
/// @param address what the words of the address say
public record SectionVotes(
        Map<String, Double> words, Map<String, Double> labels, Map<String, Double> address) {
    public SectionVotes {
        words = Map.copyOf(words);
        labels = Map.copyOf(labels);
        address = Map.copyOf(address);
    }

    /// All that was said for or against a section.
    double all(String section) {
        return parts(section).values().stream().mapToDouble(x -> x).sum();
    }

    /// The same by kind.
    Map<String, Double> parts(String section) {
        var parts = new LinkedHashMap<String, Double>();
        parts.put("words", words.getOrDefault(section, 0.0));
        parts.put("labels", labels.getOrDefault(section, 0.0));
        parts.put("address", address.getOrDefault(section, 0.0));
        return parts;
    }
}
