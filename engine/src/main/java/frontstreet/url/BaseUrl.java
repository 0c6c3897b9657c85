package frontstreet.url;

import org.jspecify.annotations.Nullable;

/// The address that relative addresses are read against (RFC 3986, section 5), for what is really
/// written in feeds and pages: spaces, line breaks and letters of all scripts are accepted.
///
/// One base serves any number of threads.
public final class BaseUrl {
    private static final BaseUrl NONE = new BaseUrl("", 0, 0, 0);

    private final String address;
    private final int schemeEnd;
    private final int authorityEnd;
    private final int pathEnd;

    private BaseUrl(String address, int schemeEnd, int authorityEnd, int pathEnd) {
        this.address = address;
        this.schemeEnd = schemeEnd;
        this.authorityEnd = authorityEnd;
        this.pathEnd = pathEnd;
    }

    /// @param address absolute, with an authority ("https://herald.example/news/"); anything else,
    ///   and `null`, is no base: relative addresses then stay as they are
    public static BaseUrl of(@Nullable String address) {
        String base = address == null ? "" : tidy(address);
        int scheme = schemeEnd(base);
        if (scheme < 0 || !base.startsWith("//", scheme)) {
            return NONE;
        }
        int authority = firstOf(base, scheme + 2, "/?#");
        int path = firstOf(base, authority, "?#");
        return new BaseUrl(base, scheme, authority, path);
    }

    /// The base itself, absolute, or `null` where none is known.
    public @Nullable String address() {
        return address.isEmpty() ? null : address;
    }

    /// A base inside this one, as `xml:base` and `<base href>` give it.
    public BaseUrl under(String reference) {
        String inner = tidy(reference);
        if (inner.isEmpty()) {
            return this;
        }
        BaseUrl base = of(resolve(inner));
        return base == NONE ? this : base;
    }

    /// The absolute address that a reference means; the reference, tidied, where no base is known
    /// or it is absolute already.
    public String resolve(String reference) {
        String found = tidy(reference);
        if (address.isEmpty() || schemeEnd(found) >= 0) {
            return found;
        }
        if (found.startsWith("//")) {
            return address.substring(0, schemeEnd) + found;
        }
        if (found.isEmpty()) {
            return withoutFragment();
        }
        return switch (found.charAt(0)) {
            case '/' -> address.substring(0, authorityEnd) + withoutDots(found);
            case '?' -> address.substring(0, pathEnd) + found;
            case '#' -> withoutFragment() + found;
            default -> address.substring(0, authorityEnd) + withoutDots(folder() + found);
        };
    }

    /// Whether an address has a scheme of its own ("https:", "mailto:").
    public static boolean isAbsolute(String address) {
        return schemeEnd(address) >= 0;
    }

    private String withoutFragment() {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }

    private String folder() {
        int slash = address.lastIndexOf('/', pathEnd - 1);
        return slash < authorityEnd ? "/" : address.substring(authorityEnd, slash + 1);
    }

    /// "/a/b/../c" is "/a/c" (RFC 3986, section 5.2.4); query and fragment are left alone.
    private static String withoutDots(String path) {
        int end = firstOf(path, 0, "?#");
        if (path.lastIndexOf("/.", end) < 0) {
            return path;
        }
        var kept = new StringBuilder(path.length());
        int at = 0;
        while (at < end) {
            int next = path.indexOf('/', at + 1);
            int segmentEnd = next < 0 || next > end ? end : next;
            boolean last = segmentEnd == end;
            String segment = path.substring(at, segmentEnd);
            if (segment.equals("/..")) {
                kept.setLength(Math.max(0, kept.lastIndexOf("/")));
            }
            if (!segment.equals("/.") && !segment.equals("/..")) {
                kept.append(segment);
            } else if (last) {
                kept.append('/');
            }
            at = segmentEnd;
        }
        return kept.append(path, end, path.length()).toString();
    }

    /// Where the scheme ends, behind its colon; -1 where there is none.
    private static int schemeEnd(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return i == 0 ? -1 : i + 1;
            }
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean later = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
            if (!letter && (i == 0 || !later)) {
                return -1;
            }
        }
        return -1;
    }

    private static int firstOf(String text, int from, String stops) {
        for (int i = from; i < text.length(); i++) {
            if (stops.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    /// Without white space around it and without line breaks inside; other characters that no
    /// address holds are percent-encoded, as browsers do (<https://url.spec.whatwg.org>).
    private static String tidy(String address) {
        String text = address.strip();
        int first = 0;
        while (first < text.length() && !isUntidy(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        var tidy = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isUntidy(c)) {
                tidy.append(c);
            } else if (c != '\t' && c != '\n' && c != '\r') {
                tidy.append('%')
                        .append(c < 16 ? "0" : "")
                        .append(Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT));
            }
        }
        return tidy.toString();
    }

    private static boolean isUntidy(char c) {
        return c <= ' ' || c == '"' || c == '<' || c == '>' || c == 0x7F;
    }
}
