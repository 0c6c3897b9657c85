package frontstreet.text;

/// Hashes that are the same on every machine and in every version, because they are stored.
///
/// FNV-1a over the characters, then the finisher of MurmurHash3, which spreads every bit.
final class Hash {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hash() {}

    static long of(String word) {
        long hash = BASIS;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
        }
        return finished(hash);
    }

    static long finished(long hash) {
        long h = hash;
        h = (h ^ h >>> 33) * 0xff51afd7ed558ccdL;
        h = (h ^ h >>> 33) * 0xc4ceb9fe1a85ec53L;
        return h ^ h >>> 33;
    }
}
