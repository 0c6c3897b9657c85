package frontstreet.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to be seen of one piece by itself: its length, its links, its tag, its wording, and what
/// the elements around it are named. Each sign is a word of the table of [Weights].
final class Signs {
    private static final Trait[] TRAITS = Trait.values();
    private static final int[] SIZES = {12, 25, 40, 60, 90, 130, 200, 320, 600};

    private Signs() {}

    /// @param piece the piece
    /// @param place where it stands to the headline: "before", "at", "after" or "none"
    /// @param told what its wording tells, or `null`
    static List<String> of(Piece piece, String place, Phrases.@Nullable Told told) {
        var signs = new ArrayList<String>(64);
        signs.add("bias");
        signs.add("place=" + place);
        if (told != null) {
            signs.add("says=" + told.why());
            signs.add("says,size=" + sizeStep(piece.size()) / 2);
        }
        shape(piece, signs);
        wording(piece, signs);
        names(piece, signs);
        around(piece, signs);
        return signs;
    }

    private static void shape(Piece piece, List<String> signs) {
        int size = sizeStep(piece.size());
        String tag = tag(piece.box());
        signs.add("size=" + size);
        signs.add("kind=" + piece.kind());
        signs.add("tag=" + tag);
        signs.add("tag=" + tag + ",size=" + size / 2);
        signs.add("kind=" + piece.kind() + ",size=" + size / 2);
        String links = share(piece.linkShare());
        signs.add("links=" + links);
        signs.add("links=" + links + ",size=" + size / 2);
        signs.add("bold=" + share((double) piece.boldChars() / piece.text().length()));
        signs.add("item=" + piece.box().item + ",links=" + links);
    }

    static int sizeStep(int size) {
        int step = 0;
        for (int limit : SIZES) {
            step += size >= limit ? 1 : 0;
        }
        return step;
    }

    static String share(double share) {
        if (share <= 0) {
            return "0";
        }
        return share >= 0.95 ? "all" : Integer.toString((int) (share * 4) + 1);
    }

    private static String tag(Box box) {
        String name = box.element.normalName();
        return switch (name) {
            case "p", "div", "li", "td", "th", "tr", "h1", "h2", "h3", "h4", "blockquote", "pre" ->
                    name;
            case "h5", "h6" -> "h56";
            case "dd", "dt" -> "dd";
            case "section", "article", "main", "body" -> "section";
            default -> "other";
        };
    }

    private static void wording(Piece piece, List<String> signs) {
        String text = piece.text();
        int size = sizeStep(piece.size());
        boolean ends = piece.endsAsSentence();
        signs.add("ends=" + ends);
        signs.add("ends=" + ends + ",size=" + size / 2);
        var count = Letters.of(text);
        signs.add("first=" + count.first());
        signs.add("digits=" + share(count.digits()));
        signs.add("capitals=" + share(count.capitals()) + ",size=" + size / 2);
        signs.add("short=" + share(count.shortWords()) + ",size=" + size / 2);
        signs.add("commas=" + Math.min(3, count.commas()));
        signs.add("stops=" + Math.min(3, count.stops()));
        if (count.symbols() > 0) {
            signs.add("symbols");
        }
        if (text.indexOf('@') >= 0) {
            signs.add("at");
        }
    }

    private static void names(Piece piece, List<String> signs) {
        Box box = piece.box();
        int near = piece.traits() | local(box) | (box.parent == null ? 0 : local(box.parent));
        int far = box.inherited & ~near;
        for (Trait trait : TRAITS) {
            if (trait.in(near)) {
                signs.add("near=" + trait);
            }
            if (trait.in(far)) {
                signs.add("far=" + trait);
            }
        }
        if (piece.traits() != 0) {
            signs.add("inlineNamed");
        }
    }

    private static int local(Box box) {
        return box.own & box.inherited;
    }

    private static void around(Piece piece, List<String> signs) {
        Box box = piece.box();
        Box parent = box.parent;
        signs.add("list=" + Math.min(2, box.list));
        if (parent == null) {
            return;
        }
        signs.add("parentProse=" + share((double) parent.proseChars / Math.max(1, parent.chars)));
        signs.add("parentLinks=" + share((double) parent.linkChars / Math.max(1, parent.chars)));
        Box grand = parent.parent;
        if (grand != null) {
            signs.add("grandProse=" + share((double) grand.proseChars / Math.max(1, grand.chars)));
            signs.add("grandLinks=" + share((double) grand.linkChars / Math.max(1, grand.chars)));
        }
    }
}
