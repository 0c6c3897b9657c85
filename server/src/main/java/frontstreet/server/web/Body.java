package frontstreet.server.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// Bytes that are sent more than once, with the tag by which a browser asks whether it has them
/// (<https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3>); of a text the compressed ones too.
///
/// @param type media type
/// @param plain the bytes
/// @param packed the same by gzip, or `null` where that gains nothing
/// @param hash of the plain bytes
@SuppressWarnings("ArrayRecordComponent") // sent, never compared
record Body(String type, byte[] plain, byte @Nullable [] packed, String hash) {
    private static final int HASH_CHARS = 24;

    static Body text(String type, byte[] plain) {
        return new Body(type, plain, packed(plain), hash(plain));
    }

    static Body binary(String type, byte[] plain) {
        return new Body(type, plain, null, hash(plain));
    }

    /// Answers with these bytes, or with 304 where the browser has them.
    ///
    /// @param keep how long a browser may keep them: `Cache-Control`
    void send(Context context, int status, String keep) {
        boolean packs = packed != null && takesGzip(context.header("Accept-Encoding"));
        context.header("Cache-Control", keep);
        if (packed != null) {
            context.res().addHeader("Vary", "Accept-Encoding");
        }
        if (status == 200) {
            String tag = '"' + hash + (packs ? "-gzip\"" : "\"");
            context.header("ETag", tag);
            if (isKnown(context.header("If-None-Match"), tag)) {
                context.status(304);
                return;
            }
        }
        context.status(status).contentType(type);
        if (packs) {
            context.header("Content-Encoding", "gzip");
        }
        context.result(packs ? Objects.requireNonNull(packed) : plain);
    }

    private static boolean isKnown(@Nullable String known, String tag) {
        return known != null && (known.strip().equals("*") || known.contains(tag));
    }

    private static boolean takesGzip(@Nullable String accepted) {
        if (accepted == null) {
            return false;
        }
        for (String coding : accepted.split(",", 20)) {
            String[] parts = coding.strip().split(";", 2);
            if (parts[0].strip().equalsIgnoreCase("gzip")) {
                return parts.length == 1 || !parts[1].strip().matches("(?i)q=0(\\.0{0,3})?");
            }
        }
        return false;
    }

    private static byte[] packed(byte[] plain) {
        var packed = new ByteArrayOutputStream(plain.length / 3);
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return packed.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, HASH_CHARS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
