package frontstreet.server.web;

import java.util.List;

/// Who reports a story, as one line: "**Capitol Ledger,** Copper State Daily and 7 more".
///
/// @param first the outlet whose headline it is, with the comma that follows it; `""` when nobody
///   says
/// @param rest what follows it, or `""`
record OutletWords(String first, String rest) {
    /// Says who.
    ///
    /// @param named the outlets whose names are known, that of the headline first
    /// @param outlets how many there are
    /// @param most how many of them are named; one more is, where only one would be left
    static OutletWords of(List<String> named, int outlets, int most) {
        if (named.isEmpty()) {
            return new OutletWords("", "");
        }
        int wanted = outlets - most == 1 ? most + 1 : Math.min(outlets, most);
        int shown = Math.max(1, Math.min(named.size(), wanted));
        int left = Math.max(outlets - shown, 0);
        if (shown == 1) {
            return new OutletWords(named.getFirst(), left < 1 ? "" : "and " + others(left));
        }
        if (left == 0 && shown == 2) {
            return new OutletWords(named.getFirst(), "and " + named.get(1));
        }
        List<String> more = named.subList(1, shown);
        String rest =
                left > 0
                        ? String.join(", ", more) + " and\u00a0" + others(left)
                        : String.join(", ", more.subList(0, more.size() - 1))
                                + " and "
                                + more.getLast();
        return new OutletWords(named.getFirst() + ",", rest);
    }

    private static String others(int left) {
        return left == 1 ? "another" : left + "\u00a0more";
    }
}
