package frontstreet.article;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Takes the likely pieces of a page as the blocks of its body and says of the others near them why
/// they are none.
final class Cutter {
    private static final double EVEN = 0.5;
    private static final int SURE_CHARS_MAX = 300;
    private static final int EDGE = 3;
    private static final double LINKS_ALL = 0.95;
    private static final int NEAR = 12;
    private static final int ROWS_MAX = 60;
    private static final int ROWS_REFUSED =
            Trait.RELATED.bit() | Trait.AD.bit() | Trait.PROMO.bit() | Trait.TOOL.bit();
    private static final int NO_OPENING =
            Trait.CAPTION.bit() | Trait.HIDDEN.bit() | Trait.RELATED.bit() | Trait.TEASER.bit();
    private static final int CUT_CHARS_MAX = 2_000;
    private static final int NAMED_LEVELS_MAX = 1;
    private static final int LINE_CHARS_MAX = 80;

    private final BodyFinder.Weighing weighing;
    private final Boilerplate.HeadLines head;
    private final Company company;

    Cutter(BodyFinder.Weighing weighing, Known known) {
        this.weighing = weighing;
        this.company = new Company(weighing.pieces(), weighing.chances());
        this.head = Boilerplate.headLines(known);
    }

    /// Fills both lists in the order of the page.
    void cut(List<Block> blocks, List<Cut> cuts) {
        List<Piece> pieces = weighing.pieces();
        var said = new SaidTwice(pieces, weighing.chances());
        int first = firstKept();
        int last = lastKept();
        int opening = opening(first);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean isNear = i >= first - NEAR && i <= last + NEAR;
            if (!isNear && !isLikely(i)) {
                continue; // most lines of a page: nobody is told why they are cut
            }
            Cut.Why why = why(i, i - first <= EDGE || last - i <= EDGE);
            why = i == opening ? null : why;
            why = why == null && i < last && PictureLine.is(piece) ? Cut.Why.CAPTION : why;
            why = why == null && said.isSaidTwice(i) ? Cut.Why.OTHER : why;
            if (why == null) {
                blocks.add(
                        new Block(
                                piece.kind(), depth(piece), piece.text(), InlineMarkup.of(piece)));
            } else if (isNear) {
                cuts.add(new Cut(shortened(piece.text()), why));
            }
        }
        cutRules(blocks, cuts);
    }

    // "___", "* * *": within the text they part it, behind it they part it from notes
    private static void cutRules(List<Block> blocks, List<Cut> cuts) {
        while (!blocks.isEmpty()
                && blocks.getLast().text().chars().noneMatch(Character::isLetterOrDigit)) {
            cuts.add(new Cut(shortened(blocks.removeLast().text()), Cut.Why.OTHER));
        }
    }

    private int firstKept() {
        int i = 0;
        while (i < weighing.chances().size() && weighing.chances().get(i) <= EVEN) {
            i++;
        }
        return i;
    }

    // a paragraph with a dateline right above the text opens it, also where the head repeats it;
    // -1 where there is none
    private int opening(int first) {
        for (int i = Math.min(first, weighing.pieces().size()) - 1;
                i >= first - EDGE && i >= 0;
                i--) {
            Piece piece = weighing.pieces().get(i);
            boolean fits =
                    piece.isProse() && (piece.allTraits() & NO_OPENING) == 0 && isInBox(piece);
            if (fits && DatelineFinder.isSure(piece.text())) {
                return i;
            }
        }
        return -1;
    }

    private boolean isInBox(Piece piece) {
        for (Box at = piece.box(); at != null; at = at.parent) {
            if (at.equals(weighing.root())) {
                return true;
            }
        }
        return false;
    }

    private int lastKept() {
        int i = weighing.chances().size() - 1;
        while (i >= 0 && weighing.chances().get(i) <= EVEN) {
            i--;
        }
        return i;
    }

    private static int depth(Piece piece) {
        return piece.box().list + piece.box().quote;
    }

    private static String shortened(String text) {
        return text.length() > CUT_CHARS_MAX ? text.substring(0, CUT_CHARS_MAX) : text;
    }

    // a summary that its makers named so, with who signed between it and the text. Some set the
    // first
    // paragraph so as well: that one ends as sentences do
    private boolean isOfHead(int i) {
        Piece piece = weighing.pieces().get(i);
        boolean isLine = piece.text().length() <= LINE_CHARS_MAX && !piece.endsAsSentence();
        if (!isLine || !isNamedStandfirst(piece)) {
            return false;
        }
        for (int at = i + 1; at < weighing.pieces().size() && at <= i + EDGE; at++) {
            if (head.of(weighing.pieces().get(at).text(), true) == Cut.Why.BYLINE) {
                return true;
            }
            if (weighing.chances().get(at) > EVEN) {
                return false;
            }
        }
        return false;
    }

    private static boolean isNamedStandfirst(Piece piece) {
        Element at = piece.box().element;
        for (int level = 0; level <= NAMED_LEVELS_MAX && at != null; level++) {
            if (MarkKind.ofNames(MarkKind.names(at)).contains(MarkKind.STANDFIRST)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private Cut.@Nullable Why why(int i, boolean atEdge) {
        Piece piece = weighing.pieces().get(i);
        Phrases.Told told = weighing.told().get(i);
        boolean likely = isLikely(i);
        Cut.Why repeats = head.of(piece.text(), atEdge || !likely);
        // where the summary is the first paragraph too, cutting it would lose text
        if (repeats != null && !(repeats == Cut.Why.STANDFIRST && likely && !isOfHead(i))) {
            return repeats;
        }
        if (likely && atEdge && DeskLine.is(piece.text())) {
            return Cut.Why.BYLINE;
        }
        if (told != null && (!likely || (told.sure() && piece.text().length() <= SURE_CHARS_MAX))) {
            return told.why();
        }
        if (likely && atEdge && piece.linkShare() >= LINKS_ALL && !piece.endsAsSentence()) {
            return Cut.Why.MENU;
        }
        return likely ? null : ofTraits(piece.allTraits());
    }

    private boolean isLikely(int i) {
        return company.isText(i, weighing.told().get(i) != null) || isTableOfText(i);
    }

    // a row of values between two paragraphs of the text is of the text
    private boolean isTableOfText(int i) {
        List<Piece> pieces = weighing.pieces();
        int before = i;
        int after = i;
        while (before >= 0 && isRow(pieces.get(before)) && i - before < ROWS_MAX) {
            before--;
        }
        while (after < pieces.size() && isRow(pieces.get(after)) && after - i < ROWS_MAX) {
            after++;
        }
        return after - before > 2
                && before >= 0
                && after < pieces.size()
                && weighing.chances().get(before) > EVEN
                && weighing.chances().get(after) > EVEN
                && (pieces.get(i).allTraits() & ROWS_REFUSED) == 0;
    }

    private static boolean isRow(Piece piece) {
        return piece.kind() == Block.Kind.TABLE_ROW;
    }

    private static Cut.Why ofTraits(int traits) {
        if (Trait.CAPTION.in(traits) || Trait.FIGURE.in(traits)) {
            return Cut.Why.CAPTION;
        }
        if (Trait.AUTHOR.in(traits)) {
            return Cut.Why.AUTHOR_NOTE;
        }
        if (Trait.RELATED.in(traits) || Trait.TEASER.in(traits)) {
            return Cut.Why.RELATED;
        }
        if (Trait.PROMO.in(traits)) {
            return Cut.Why.NEWSLETTER;
        }
        if (Trait.NAV.in(traits) || Trait.FOOTER.in(traits)) {
            return Cut.Why.MENU;
        }
        return Trait.COMMENT.in(traits) ? Cut.Why.COMMENTS : Cut.Why.OTHER;
    }
}
