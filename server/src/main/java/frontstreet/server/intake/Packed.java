package frontstreet.server.intake;

import frontstreet.duplicate.Fingerprint;
import frontstreet.story.StoryVector;
import frontstreet.text.TermVector;
import java.nio.ByteBuffer;

/// A fingerprint and a story vector as bytes, as the store keeps them for the desk.
///
/// The first byte is the version of the form: another one is misuse of a store by another version
/// of the program, and throws.
///
/// @param fingerprint of the text
/// @param vector what it is about
public record Packed(Fingerprint fingerprint, StoryVector vector) {
    private static final byte VERSION = 1;
    private static final int COUNT_MAX = 1_000_000;

    /// The bytes of both.
    public byte[] bytes() {
        long[] shingles = fingerprint.shingles();
        int size =
                1
                        + 4
                        + 4
                        + 8
                        + 4
                        + 8 * shingles.length
                        + size(vector.frequencies())
                        + size(vector.background());
        ByteBuffer out = ByteBuffer.allocate(size);
        out.put(VERSION);
        out.putInt(fingerprint.thinning())
                .putInt(fingerprint.words())
                .putLong(fingerprint.digest());
        out.putInt(shingles.length);
        for (long shingle : shingles) {
            out.putLong(shingle);
        }
        put(vector.frequencies(), out);
        put(vector.background(), out);
        return out.array();
    }

    private static int size(TermVector terms) {
        return 4 + 8 * terms.size();
    }

    private static void put(TermVector terms, ByteBuffer out) {
        out.putInt(terms.size());
        for (int i = 0; i < terms.size(); i++) {
            out.putInt(terms.terms()[i]).putInt(terms.weights()[i]);
        }
    }

    /// What the bytes hold.
    public static Packed of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        byte version = in.get();
        if (version != VERSION) {
            throw new IllegalArgumentException("packed by another version: " + version);
        }
        int thinning = in.getInt();
        int words = in.getInt();
        long digest = in.getLong();
        var shingles = new long[count(in, Long.BYTES)];
        for (int i = 0; i < shingles.length; i++) {
            shingles[i] = in.getLong();
        }
        return new Packed(
                new Fingerprint(shingles, thinning, words, digest),
                new StoryVector(terms(in), terms(in)));
    }

    private static TermVector terms(ByteBuffer in) {
        int count = count(in, 2 * Integer.BYTES);
        var terms = new int[count];
        var weights = new int[count];
        for (int i = 0; i < count; i++) {
            terms[i] = in.getInt();
            weights[i] = in.getInt();
        }
        return new TermVector(terms, weights);
    }

    private static int count(ByteBuffer in, int bytesEach) {
        int count = in.getInt();
        if (count < 0 || count > COUNT_MAX || (long) count * bytesEach > in.remaining()) {
            throw new IllegalArgumentException("damaged: a count of " + count);
        }
        return count;
    }
}
