package frontstreet.server.fetch;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The bytes of one answer, after its content coding was undone. Raw bytes travel only inside the
/// server, wrapped in this.
public final class Body {
    private final byte[] bytes;
    private final String digest;
    private final @Nullable String declaredType;

    private Body(byte[] bytes, String digest, @Nullable String declaredType) {
        this.bytes = bytes;
        this.digest = digest;
        this.declaredType = declaredType;
    }

    /// Wraps bytes, which the caller gives away.
    ///
    /// @param declaredType the `Content-Type` header, or `null` when there was none
    public static Body of(byte[] bytes, @Nullable String declaredType) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Body(bytes, HexFormat.of().formatHex(hash), declaredType);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// The bytes themselves, not a copy: read, never written to.
    public byte[] bytes() {
        return bytes;
    }

    /// SHA-256 of the bytes, 64 hexadecimal digits: the same bytes have the same digest.
    public String digest() {
        return digest;
    }

    /// The `Content-Type` header as sent ("text/html; charset=utf-8"), or `null` when there was
    /// none.
    public @Nullable String declaredType() {
        return declaredType;
    }
}
