package frontstreet.server.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/// A secret that whoever has it is known by: 256 random bits, as 43 letters of base64url
/// (<https://www.rfc-editor.org/rfc/rfc4648#section-5>). Only its digest is kept, so that who reads
/// the store can sign in nobody.
///
/// @param text as it stands in an address or a cookie
public record Token(String text) {
    private static final int BYTES = 32;
    private static final int CHARS = 43;

    /// Misuse throws: what is no token.
    public Token {
        if (!isToken(text)) {
            throw new IllegalArgumentException("a token has " + CHARS + " letters of base64url");
        }
    }

    /// A new one.
    public static Token random(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// A text as a token; none where it cannot be one.
    public static Optional<Token> of(String text) {
        return isToken(text) ? Optional.of(new Token(text)) : Optional.empty();
    }

    private static boolean isToken(String text) {
        return text.length() == CHARS && text.matches("[A-Za-z0-9_-]*");
    }

    /// Its SHA-256, in hexadecimal: what is kept.
    public String digest() {
        try {
            byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(ascii));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    /// Not the secret itself, which must not reach a log.
    @Override
    public String toString() {
        return "Token";
    }
}
