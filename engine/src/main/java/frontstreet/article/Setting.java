package frontstreet.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is to be seen of one piece in its setting: where it stands to the box of the article, to
/// the likely text before and after it, and to pieces built like it.
final class Setting {
    private static final Trait[] TRAITS = Trait.values();
    private static final double LIKELY = 0.7;
    private static final int STRONG_SIZE = 60;
    private static final int NEAR_LEVELS = 2;
    private static final int RINGS_MAX = 4;

    private final List<Piece> pieces;
    private final double[] chances;
    private final Box root;
    private final boolean[] inside;
    private final int[] path;
    private final int[] ring;
    private final Map<String, Integer> builds = new HashMap<>();
    private final Map<String, Integer> cousins = new HashMap<>();
    private final Map<Box, Integer> parents = new HashMap<>();
    private final Map<String, Integer> texts = new HashMap<>();
    private final List<List<String>> lasting = new ArrayList<>();
    private int strongSize;
    private int firstStrong = -1;
    private int lastStrong = -1;

    /// @param pieces all pieces of the page
    /// @param chances for each, how likely it is of the article by itself
    /// @param root the box of the article
    Setting(List<Piece> pieces, double[] chances, Box root, List<Box> boxes) {
        this.pieces = pieces;
        this.chances = chances;
        this.root = root;
        this.inside = new boolean[pieces.size()];
        this.path = new int[boxes.size()];
        this.ring = new int[boxes.size()];
        mark(boxes);
        count();
        for (int i = 0; i < pieces.size(); i++) {
            lasting.add(lasting(i));
        }
    }

    private void mark(List<Box> boxes) {
        var in = new boolean[boxes.size()];
        for (Box box : boxes) {
            Box parent = box.parent;
            boolean under = parent != null && in[parent.number];
            in[box.number] = box == root || under;
            path[box.number] = under && parent != null ? path[parent.number] | box.own : 0;
        }
        rings(boxes);
        for (int i = 0; i < inside.length; i++) {
            inside[i] = in[pieces.get(i).box().number];
        }
    }

    // how many levels up from the box of the article the first box stands that holds both
    private void rings(List<Box> boxes) {
        int level = 0;
        for (Box at = root; at != null; at = at.parent) {
            ring[at.number] = Math.min(RINGS_MAX, level++);
            at.around = true;
        }
        for (Box box : boxes) {
            Box parent = box.parent;
            if (parent != null && !box.around) {
                ring[box.number] = ring[parent.number];
            }
        }
    }

    private void count() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            texts.merge(piece.text(), 1, Integer::sum);
            if (isStrong(i)) {
                strongSize += piece.size();
                builds.merge(build(piece.box()), piece.size(), Integer::sum);
                cousins.merge(build(parent(piece.box())), piece.size(), Integer::sum);
                parents.merge(parent(piece.box()), piece.size(), Integer::sum);
                firstStrong = firstStrong < 0 ? i : firstStrong;
                lastStrong = i;
            }
        }
    }

    private boolean isStrong(int i) {
        return inside[i] && chances[i] >= LIKELY && pieces.get(i).size() >= STRONG_SIZE;
    }

    private static String build(Box box) {
        return box.element.normalName() + '.' + box.element.className();
    }

    private static Box parent(Box box) {
        return box.parent == null ? box : box.parent;
    }

    boolean inside(int i) {
        return inside[i];
    }

    /// The signs of one piece in its setting.
    List<String> signs(int i, double[] now) {
        var signs = new ArrayList<String>(100);
        signs.addAll(lasting.get(i));
        neighbours(i, now, signs);
        return signs;
    }

    // those that stay whatever is thought of the neighbours
    private List<String> lasting(int i) {
        Piece piece = pieces.get(i);
        var signs = new ArrayList<String>(32);
        String size = "" + Signs.sizeStep(piece.size()) / 2;
        signs.add("inside=" + inside[i]);
        int away = ring[piece.box().number];
        signs.add("ring=" + away);
        signs.add("ring=" + away + ",size=" + size);
        signs.add("ring=" + away + ",self=" + step(chances[i]));
        signs.add("self=" + step(chances[i]));
        String order = i < firstStrong ? "before" : i > lastStrong ? "after" : "between";
        signs.add("order=" + order);
        signs.add("order=" + order + ",size=" + size);
        signs.add("order=" + order + ",kind=" + piece.kind());
        likeness(piece, signs, size);
        paths(i, signs);
        if (texts.getOrDefault(piece.text(), 1) > 1) {
            signs.add("repeated");
        }
        return signs;
    }

    private void neighbours(int i, double[] now, List<String> signs) {
        Piece piece = pieces.get(i);
        String prev = step(i > 0 ? now[i - 1] : null);
        String next = step(i + 1 < now.length ? now[i + 1] : null);
        signs.add("prev=" + prev);
        signs.add("next=" + next);
        signs.add("prev=" + prev + ",next=" + next);
        signs.add("kind=" + piece.kind() + ",next=" + next);
        double sum = 0;
        int n = 0;
        for (int j = Math.max(0, i - 4); j <= Math.min(now.length - 1, i + 4); j++) {
            sum += j == i ? 0 : now[j];
            n += j == i ? 0 : 1;
        }
        signs.add("around=" + step(n == 0 ? null : sum / n));
    }

    private static String step(@Nullable Double chance) {
        return chance == null ? "none" : Integer.toString((int) Math.min(5, chance * 6));
    }

    private void likeness(Piece piece, List<String> signs, String size) {
        Box box = piece.box();
        String alike = part(builds.getOrDefault(build(box), 0));
        String kin = part(parents.getOrDefault(parent(box), 0));
        signs.add("alike=" + alike);
        signs.add("kin=" + kin);
        signs.add("alike=" + alike + ",kin=" + kin);
        signs.add("kin=" + kin + ",size=" + size);
        signs.add("cousin=" + part(cousins.getOrDefault(build(parent(box)), 0)));
        signs.add("under=" + part(parents.getOrDefault(box, 0)));
    }

    private String part(int size) {
        if (size == 0) {
            return "0";
        }
        double share = (double) size / strongSize;
        return share < 0.1 ? "1" : share < 0.4 ? "2" : "3";
    }

    private void paths(int i, List<String> signs) {
        if (!inside[i]) {
            return;
        }
        Box box = pieces.get(i).box();
        int near = pieces.get(i).traits();
        Box at = box;
        for (int level = 0; level < NEAR_LEVELS && at != null && at != root; level++) {
            near |= at.own;
            at = at.parent;
        }
        int far = path[box.number] & ~near;
        for (Trait trait : TRAITS) {
            if (trait.in(near)) {
                signs.add("in.near=" + trait);
            }
            if (trait.in(far)) {
                signs.add("in.far=" + trait);
            }
        }
    }
}
