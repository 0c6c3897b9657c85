package frontstreet.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Which pieces of a page are its readers' words, where the article says anything itself.
///
/// A box is theirs when it is named after them and stands apart from the headline, and is a thread:
/// named in the plural or after a system for comments, described as a comment, or one of several
/// boxes alike. A single box named "comment" may be the article: a commentary.
final class Readers {
    private static final Pattern THREAD =
            Pattern.compile(
                    "(?<!\\p{L})(?:comments|disqus|respond|replies|reactions|livefyre|talkback|commentlist"
                            + "|comment-?(?:list|section|area|thread|form)|kommentare|kommentarliste|commentaires"
                            + "|comentarios|commenti)(?!\\p{L})",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DESCRIBED =
            Pattern.compile("schema\\.org/(?:User)?Comments?\\b", Pattern.CASE_INSENSITIVE);
    private final Map<String, Integer> alike = new HashMap<>();
    private final boolean[] inThread;

    Readers(List<Box> boxes) {
        boxes.stream()
                .filter(it -> Trait.COMMENT.in(it.own))
                .forEach(it -> alike.merge(build(it), 1, Integer::sum));
        inThread = new boolean[boxes.size()];
        for (Box box : boxes) {
            Box parent = box.parent;
            inThread[box.number] = isThread(box) || (parent != null && inThread[parent.number]);
        }
    }

    /// For each piece whether it is a reader's.
    ///
    /// @param headline the piece that is the headline, or -1
    /// @param brief for each whether it may be all that a short article says
    static boolean[] of(PieceReader.Reading reading, int headline, boolean[] brief) {
        var readers = new Readers(reading.boxes());
        List<Piece> pieces = reading.pieces();
        var theirs = new boolean[pieces.size()];
        boolean said = false;
        for (int i = headline + 1; i < theirs.length; i++) {
            theirs[i] = said && readers.isInThread(pieces.get(i).box());
            said |= !theirs[i] && brief[i];
        }
        return theirs;
    }

    private boolean isInThread(Box box) {
        return inThread[box.number];
    }

    /// Whether a box is a thread of them.
    boolean isThread(Box box) {
        return Trait.COMMENT.in(box.own)
                && !box.titled
                && (THREAD.matcher(names(box)).find()
                        || DESCRIBED.matcher(box.element.attr("itemtype")).find()
                        || alike.getOrDefault(build(box), 0) > 1);
    }

    private static String names(Box box) {
        return box.element.className() + ' ' + box.element.id();
    }

    private static String build(Box box) {
        int parent = box.parent == null ? -1 : box.parent.number;
        return parent + "<" + box.element.normalName() + '.' + box.element.className();
    }
}
