package frontstreet.server.search;

import frontstreet.server.search.Clause.Where;
import frontstreet.text.Language;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Texts with the words of a query marked, whole or the passage that has most of them.
///
/// Serves any number of threads.
public final class Passages {
    private static final int CHARS = 220;
    private static final int BEFORE = 60; // characters of a passage before its first found word
    private static final int LOOKED_AT = 200_000; // characters of a text

    private final Set<String> terms = new HashSet<>();

    public Passages(SearchQuery query) {
        query.clauses().stream()
                .filter(it -> !it.isExcluded() && it.where() == Where.ANYWHERE)
                .forEach(it -> SearchWords.asked(it.text()).forEach(terms::addAll));
    }

    /// A found word: where it begins and ends, and which.
    private record Found(int start, int end, String term) {}

    /// A whole text, marked.
    ///
    /// @param language BCP 47, or `null` when not known
    public List<Piece> marked(String text, @Nullable String language) {
        return pieces(text, 0, text.length(), found(text, language));
    }

    /// The passage of a text that has most of the words, marked; its beginning when it has none,
    /// and nothing when there is no text.
    ///
    /// @param language BCP 47, or `null` when not known
    public List<Piece> passage(String text, @Nullable String language) {
        String whole = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
        List<Found> found = found(whole, language);
        int start = start(whole, found);
        int end = end(whole, start);
        var pieces = new ArrayList<Piece>();
        if (start > 0) {
            pieces.add(new Piece("… ", false));
        }
        pieces.addAll(pieces(whole, start, end, found));
        if (end < whole.length()) {
            pieces.add(new Piece(" …", false));
        }
        return List.copyOf(pieces);
    }

    private List<Found> found(String text, @Nullable String language) {
        Language known = language == null ? null : Language.of(language).orElse(null);
        var found = new ArrayList<Found>();
        for (WordRuns.Run run : WordRuns.of(text)) {
            for (String term :
                    SearchWords.indexed(text.substring(run.start(), run.end()), known, 8)) {
                if (terms.contains(term) || isHalf(term)) {
                    found.add(new Found(run.start(), run.end(), term));
                }
            }
        }
        return found;
    }

    // who asks for one character of a script of pairs finds the pairs that begin with it
    private boolean isHalf(String term) {
        int first = term.offsetByCodePoints(0, 1);
        return first < term.length()
                && SearchWords.isHalfOfPair(term.substring(0, first))
                && terms.contains(term.substring(0, first));
    }

    /// Where the window begins in which most different words stand.
    private static int start(String text, List<Found> found) {
        int best = 0;
        int start = 0;
        for (int i = 0; i < found.size(); i++) {
            var seen = new HashSet<String>();
            int from = found.get(i).start();
            for (int j = i; j < found.size() && found.get(j).end() <= from + CHARS - BEFORE; j++) {
                seen.add(found.get(j).term());
            }
            if (seen.size() > best) {
                best = seen.size();
                start = from;
            }
        }
        return start <= BEFORE ? 0 : wordAfter(text, start - BEFORE, start);
    }

    private static int wordAfter(String text, int from, int most) {
        for (int at = from; at < most; at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at + 1;
            }
        }
        return most;
    }

    private static int end(String text, int start) {
        int end = Math.min(text.length(), start + CHARS);
        if (end == text.length()) {
            return end;
        }
        for (int at = end; at > end - BEFORE; at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    private static List<Piece> pieces(String text, int start, int end, List<Found> found) {
        var isFound = new BitSet();
        found.forEach(it -> isFound.set(it.start(), it.end()));
        var pieces = new ArrayList<Piece>();
        for (int at = start; at < end; ) {
            boolean is = isFound.get(at);
            int next = is ? isFound.nextClearBit(at) : isFound.nextSetBit(at);
            int to = next < 0 ? end : Math.min(next, end);
            pieces.add(new Piece(text.substring(at, to), is));
            at = to;
        }
        return List.copyOf(pieces);
    }
}
