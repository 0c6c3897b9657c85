package frontstreet.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Names as a document writes them → names as formats know them: "itunes:author" whatever prefix
/// stands for the podcast namespace, "title" in RSS, "atom:title" in Atom, lower case.
///
/// Feeds misspell namespaces and use prefixes that they never declare, so a known prefix counts
/// where its address is unknown; an unknown default namespace of the root is the root's own.
final class Names {
    private final Map<String, String> inScope = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    /// What the declarations of open elements replaced, three strings each: depth, prefix, before.
    private final Deque<Replaced> replaced = new ArrayDeque<>();

    private record Replaced(int depth, String prefix, @Nullable String before) {}

    /// Takes in one `xmlns` declaration of the element that opens at a depth.
    void declare(String prefix, String address, int depth) {
        String plain = prefix.toLowerCase(Locale.ROOT);
        String known = Vocabularies.prefixOf(address);
        boolean unknownDefault = known == null && plain.isEmpty() && !address.isBlank();
        String meaning = unknownDefault ? (depth == 0 ? "" : "?") : known == null ? plain : known;
        replaced.push(new Replaced(depth, plain, inScope.put(plain, meaning)));
        keys.clear();
    }

    /// Makes elements with a prefix (`""` for none) those of a vocabulary: an Atom feed is one also
    /// where it forgets to say so.
    void assume(String prefix, String vocabulary) {
        inScope.put(prefix.toLowerCase(Locale.ROOT), vocabulary);
        keys.clear();
    }

    /// Forgets what the element that closes at a depth declared.
    void close(int depth) {
        for (Replaced last = replaced.peek();
                last != null && last.depth() >= depth;
                last = replaced.peek()) {
            replaced.pop();
            if (last.before() == null) {
                inScope.remove(last.prefix());
            } else {
                inScope.put(last.prefix(), last.before());
            }
            keys.clear();
        }
    }

    /// The key of an element.
    String key(String name) {
        String key = keys.get(name);
        if (key == null) {
            key = fresh(name).intern();
            keys.put(name, key);
        }
        return key;
    }

    /// The key of an attribute: without a prefix it belongs to no namespace.
    String attributeKey(String name) {
        return name.indexOf(':') < 0 ? name.toLowerCase(Locale.ROOT) : key(name);
    }

    private String fresh(String name) {
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon).toLowerCase(Locale.ROOT);
        String local = name.substring(colon + 1).toLowerCase(Locale.ROOT);
        String meaning = inScope.getOrDefault(prefix, prefix);
        return meaning.isEmpty() ? local : meaning + ":" + local;
    }
}
