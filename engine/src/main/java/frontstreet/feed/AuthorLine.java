package frontstreet.feed;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One line that names a person → name and mail address: `ann@herald.example (Ann Example)`, `Ann
/// Example (ann@herald.example)`, `Ann Example <ann@herald.example>`, or either alone.
final class AuthorLine {
    private static final Pattern MAIL =
            Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}");
    private static final Pattern SCHEME = Pattern.compile("(?i)mailto:\\s{0,9}$");
    private static final Pattern EMPTY =
            Pattern.compile("\\(\\s{0,9}\\)|<\\s{0,9}>|\\[\\s{0,9}\\]");
    private static final Pattern WRAPPED_LEFT = Pattern.compile("^[\\s(<\\[,;:-]+");
    private static final Pattern WRAPPED_RIGHT = Pattern.compile("[\\s)>\\],;:-]+$");

    private static final Pattern BY = Pattern.compile("^\\s*(?:By|BY|by)\\s+(?=\\p{Lu})");

    private AuthorLine() {}

    /// Adds the person that a line names, unless the list has it.
    static void add(List<Author> authors, @Nullable String line) {
        Author author = line == null ? null : read(line);
        if (author != null) {
            add(authors, author);
        }
    }

    /// Adds a person, unless the list has one of that name, or of that mail address without a name.
    static void add(List<Author> authors, Author author) {
        for (Author known : authors) {
            boolean sameName = author.name() != null && author.name().equals(known.name());
            boolean sameMail = author.email() != null && author.email().equals(known.email());
            if (sameName || (sameMail && author.name() == null)) {
                return;
            }
        }
        authors.add(author);
    }

    /// The person that a line names, or `null` where it names none.
    static @Nullable Author read(String line) {
        if (line.length() > 1000) {
            return null;
        }
        Matcher mail = MAIL.matcher(line);
        if (!mail.find()) {
            String name = Values.filled(VisibleText.folded(unsigned(line)));
            return name == null ? null : new Author(name, null, null);
        }
        String before = SCHEME.matcher(line.substring(0, mail.start())).replaceFirst("");
        String rest = EMPTY.matcher(before + line.substring(mail.end())).replaceAll(" ");
        return new Author(trimmed(rest), mail.group(), null);
    }

    // "By Ann Example": some write the byline where the name belongs
    private static String unsigned(String line) {
        return BY.matcher(line).replaceFirst("");
    }

    private static @Nullable String trimmed(String text) {
        String name = VisibleText.folded(text);
        boolean balanced = name.indexOf('(') > 0 && name.endsWith(")");
        name = WRAPPED_LEFT.matcher(name).replaceFirst("");
        name = balanced ? name : WRAPPED_RIGHT.matcher(name).replaceFirst("");
        return Values.filled(unsigned(name.strip()));
    }
}
