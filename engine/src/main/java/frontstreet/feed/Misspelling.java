package frontstreet.feed;

/// Whether one name is another one misspelt: same first letter, at most two letters amiss.
final class Misspelling {
    private static final int LENGTH_MAX = 24;

    private Misspelling() {}

    static boolean isLikely(String written, String meant) {
        if (written.length() < 3 || written.length() > LENGTH_MAX || meant.length() > LENGTH_MAX) {
            return false;
        }
        if (meant.length() < 3 || written.charAt(0) != meant.charAt(0)) {
            return false;
        }
        return distance(written, meant) <= 2;
    }

    /// Letters to insert, remove or replace (Levenshtein 1966).
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
