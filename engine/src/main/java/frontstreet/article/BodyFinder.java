package frontstreet.article;

import frontstreet.page.Page;
import frontstreet.page.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds which part of a page is the article.
///
/// Each piece of text is first judged by itself ([Signs]): the chance that it is of the article.
/// The box of the article is then found ([BodyBox]). Last, each piece is judged again in its
/// [Setting], twice, so that what is decided of one tells of its neighbours. Readers' words are
/// none of the article where anything else may be ([Readers]), and a few words may be all of it
/// ([Brief]).
///
/// Where the markup holds next to no text, the text that the page states beside it is the body
/// ([StatedBody]).
final class BodyFinder {
    private static final double BULK = 0.6;
    private static final int LITTLE = 140;
    private static final int STATED_TIMES = 3;
    private static final int SAID_OF_BULK = Trait.BODY.bit() | Trait.ARTICLE.bit();

    private final PieceReader reader;
    private final Boilerplate boilerplate;
    private final Weights alone;
    private final Weights set;
    private final Weights settled;
    private final SafeHtml safe = new SafeHtml();

    private BodyFinder(
            PieceReader reader,
            Boilerplate boilerplate,
            Weights alone,
            Weights set,
            Weights settled) {
        this.reader = reader;
        this.boilerplate = boilerplate;
        this.alone = alone;
        this.set = set;
        this.settled = settled;
    }

    static BodyFinder load() {
        return new BodyFinder(
                new PieceReader(new ElementTraits(ElementNames.load())),
                Boilerplate.load(),
                Weights.load("body-alone.tsv"),
                Weights.load("body-set.tsv"),
                Weights.load("body-settled.tsv"));
    }

    /// The same finder with other weights.
    BodyFinder with(Weights newAlone, Weights newSet, Weights newSettled) {
        return new BodyFinder(reader, boilerplate, newAlone, newSet, newSettled);
    }

    /// All that was weighed for one page.
    record Weighing(
            List<Piece> pieces,
            List<Phrases.@Nullable Told> told,
            List<List<String>> alone,
            List<List<String>> set,
            List<List<String>> settled,
            List<Double> chances,
            @Nullable Box root) {}

    /// The body of a page's article.
    ///
    /// @param known what is known of its head, so that it is not read as text again
    Body find(Page page, Known known) {
        Body marked = marked(page, known);
        int chars = chars(marked.blocks());
        List<Block> stated = chars < LITTLE ? StatedBody.of(page) : List.of();
        if (chars(stated) <= Math.max(LITTLE, chars * STATED_TIMES)) {
            return marked;
        }
        String html = safe.clean(BodyHtml.of(stated), page.url());
        return new Body(stated, null, marked.cuts(), html);
    }

    private static int chars(List<Block> blocks) {
        return blocks.stream().mapToInt(it -> it.text().length()).sum();
    }

    private Body marked(Page page, Known known) {
        Weighing weighing = weigh(page, known);
        Box root = weighing.root();
        if (root == null) {
            return new Body(List.of(), null, List.of(), "");
        }
        var blocks = new ArrayList<Block>();
        var cuts = new ArrayList<Cut>();
        new Cutter(weighing, known).cut(blocks, cuts);
        String html = safe.clean(BodyHtml.of(blocks), page.url());
        return new Body(blocks, root.element, cuts, html);
    }

    Weighing weigh(Page page, Known known) {
        PieceReader.Reading reading = reader.read(page.document(), known.headline());
        List<Piece> pieces = reading.pieces();
        int headline = headline(pieces, known);
        measure(reading, headline);
        var told = new ArrayList<Phrases.@Nullable Told>();
        var signs = new ArrayList<List<String>>();
        var first = new double[pieces.size()];
        for (int i = 0; i < first.length; i++) {
            told.add(boilerplate.wording(pieces.get(i).text()));
            signs.add(Signs.of(pieces.get(i), place(i, headline), told.get(i)));
            first[i] = alone.chance(signs.get(i));
        }
        if (PlainText.is(page.document())) {
            return plain(reading, told, signs);
        }
        boolean[] brief = Brief.of(pieces, headline, told);
        boolean[] readers = Readers.of(reading, headline, brief);
        var lift = new Lift(pieces, brief, told);
        silence(readers, first);
        lift.lift(first);
        Box root = BodyBox.of(reading, first);
        if (root == null) {
            return new Weighing(pieces, told, signs, List.of(), List.of(), boxed(first), null);
        }
        var setting = new Setting(pieces, first, root, reading.boxes());
        var second = new double[pieces.size()];
        var setSigns = judge(setting, signs, first, set, second);
        var third = new double[pieces.size()];
        silence(readers, second);
        lift.lift(second);
        var settledSigns = judge(setting, signs, second, settled, third);
        silence(readers, third);
        lift.lift(third);
        return new Weighing(pieces, told, signs, setSigns, settledSigns, boxed(third), root);
    }

    private static void silence(boolean[] readers, double[] chances) {
        for (int i = 0; i < chances.length; i++) {
            chances[i] = readers[i] ? 0 : chances[i];
        }
    }

    // what a plain text is made of was told apart when it was read
    private static Weighing plain(
            PieceReader.Reading reading,
            List<Phrases.@Nullable Told> told,
            List<List<String>> signs) {
        Box root = null;
        var chances = new ArrayList<Double>();
        for (Piece piece : reading.pieces()) {
            Box text = null;
            for (Box at = piece.box(); at != null && text == null; at = at.parent) {
                text = at.element.hasClass(PlainText.TEXT) ? at : null;
            }
            root = root == null ? text : root;
            int cut = Trait.CAPTION.bit() | Trait.AUTHOR.bit() | Trait.FOOTER.bit();
            boolean isText = text != null && (piece.box().own & cut) == 0;
            chances.add(isText ? 1.0 : 0.0);
        }
        return new Weighing(reading.pieces(), told, signs, List.of(), List.of(), chances, root);
    }

    private static List<Double> boxed(double[] chances) {
        return Arrays.stream(chances).boxed().toList();
    }

    private static List<List<String>> judge(
            Setting setting,
            List<List<String>> own,
            double[] before,
            Weights weights,
            double[] after) {
        var all = new ArrayList<List<String>>();
        for (int i = 0; i < before.length; i++) {
            List<String> signs = setting.signs(i, before);
            signs.addAll(own.get(i));
            after[i] = weights.chance(signs);
            all.add(signs);
        }
        return all;
    }

    private static int headline(List<Piece> pieces, Known known) {
        int found = -1;
        String headline = known.headline() == null ? "" : Wording.bare(known.headline());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.kind() == Block.Kind.SUBHEADING
                    && !headline.isEmpty()
                    && Wording.bare(piece.text()).equals(headline)) {
                return i;
            }
            if (found < 0 && piece.box().element.nameIs("h1")) {
                found = i;
            }
        }
        return found;
    }

    private static String place(int i, int headline) {
        if (headline < 0) {
            return "none";
        }
        return i < headline ? "before" : i == headline ? "at" : "after";
    }

    private static void measure(PieceReader.Reading reading, int headline) {
        Box titled = headline < 0 ? null : reading.pieces().get(headline).box();
        for (Box at = titled; at != null; at = at.parent) {
            at.titled = true;
        }
        for (Piece piece : reading.pieces()) {
            piece.box().chars += piece.size();
            piece.box().linkChars += piece.linkChars();
            if (piece.isProse()) {
                piece.box().proseHere += piece.size();
                piece.box().proseChars += piece.size();
            }
        }
        for (Box box : reading.boxes().reversed()) {
            if (box.parent != null) {
                box.parent.chars += box.chars;
                box.parent.linkChars += box.linkChars;
                box.parent.proseChars += box.proseChars;
            }
        }
        var readers = new Readers(reading.boxes());
        int all = reading.boxes().isEmpty() ? 0 : reading.boxes().getFirst().proseChars;
        for (Box box : reading.boxes()) {
            boolean bulk = box.proseChars >= all * BULK;
            int own =
                    box.element.nameIs("body") ? 0 : bulk ? ofBulk(box, titled, readers) : box.own;
            Box parent = box.parent;
            box.inherited = (parent == null ? 0 : parent.inherited) | own;
            // the box around headline and text is named after all that it holds
            box.apart = box.titled || parent == null ? 0 : parent.apart | box.own;
        }
    }

    // a box with the bulk of the text is the article whatever it is named, unless it is named after
    // its readers' words, is a thread of them and stands apart from the headline
    private static int ofBulk(Box box, @Nullable Box titled, Readers readers) {
        int said = box.own & SAID_OF_BULK;
        boolean apart = titled != null && !box.titled && said == 0;
        int kept = Trait.OVERLAY.bit() | (readers.isThread(box) ? Trait.COMMENT.bit() : 0);
        return said | (apart ? box.own & kept : 0);
    }
}
