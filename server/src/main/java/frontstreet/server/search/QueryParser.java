package frontstreet.server.search;

import frontstreet.server.search.Clause.Where;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What somebody types → a query: words, `"phrases"`, `-without`, `source:`, `by:`, `section:`,
/// `after:` and `before:` a day.
///
/// Whatever else stands there is no error: other signs part words, a quotation that is not closed
/// ends with the text, and a name before a colon that is none of ours is a word.
///
/// Serves any number of threads.
public final class QueryParser {
    private static final String DAY = "2026-01-31";

    /// How long a query may be.
    public static final int CHARS_MAX = 512;

    private static final int WORDS_MAX = 32;

    private final ZoneId zone;

    /// @param zone in which a day begins
    public QueryParser(ZoneId zone) {
        this.zone = zone;
    }

    /// Understands what was typed.
    public Asked parse(String typed) {
        if (typed.chars().allMatch(it -> isSpace((char) it))) {
            return new Asked.Nothing();
        }
        if (typed.length() > CHARS_MAX) {
            return new Asked.Unclear("A search takes at most " + CHARS_MAX + " characters.");
        }
        return new Reading(typed).asked();
    }

    private final class Reading {
        private final String typed;
        private final List<Clause> clauses = new ArrayList<>();
        private int at;
        private int words;
        private @Nullable Instant from;
        private @Nullable Instant until;
        private @Nullable String unclear;

        Reading(String typed) {
            this.typed = typed;
        }

        Asked asked() {
            while (unclear == null && skipped()) {
                part();
            }
            if (unclear != null) {
                return new Asked.Unclear(unclear);
            }
            if (words > WORDS_MAX) {
                return new Asked.Unclear("A search takes at most " + WORDS_MAX + " words.");
            }
            if (from == null && until == null && clauses.stream().allMatch(Clause::isExcluded)) {
                return new Asked.Unclear(
                        clauses.isEmpty()
                                ? "There are no words in that to look for."
                                : "A search needs at least one word that is not left out.");
            }
            return new Asked.For(new SearchQuery(clauses, from, until));
        }

        private boolean skipped() {
            while (at < typed.length() && isSpace(typed.charAt(at))) {
                at++;
            }
            return at < typed.length();
        }

        private void part() {
            boolean isExcluded = typed.charAt(at) == '-';
            if (isExcluded) {
                at++;
            }
            String name = name();
            String text = text();
            switch (name) {
                case "" -> add(Where.ANYWHERE, text, isExcluded);
                case "source" -> add(Where.SOURCE, text, isExcluded);
                case "by" -> add(Where.BY, text, isExcluded);
                case "section" -> add(Where.SECTION, text, isExcluded);
                default -> day(name, text, isExcluded);
            }
        }

        /// The name of ours that stands before a colon, which is passed; else `""`.
        private String name() {
            for (String name : List.of("source", "by", "section", "after", "before")) {
                int end = at + name.length();
                if (typed.regionMatches(true, at, name, 0, name.length())
                        && end + 1 < typed.length()
                        && typed.charAt(end) == ':'
                        && !isSpace(typed.charAt(end + 1))) {
                    at = end + 1;
                    return name;
                }
            }
            return "";
        }

        /// What stands in quotation marks, or up to the next space or quotation.
        private String text() {
            int start = at;
            if (at < typed.length() && isQuote(typed.charAt(at))) {
                start = ++at;
                while (at < typed.length() && !isQuote(typed.charAt(at))) {
                    at++;
                }
                return typed.substring(start, Math.min(at++, typed.length()));
            }
            while (at < typed.length()
                    && !isSpace(typed.charAt(at))
                    && !isQuote(typed.charAt(at))) {
                at++;
            }
            return typed.substring(start, at);
        }

        private void add(Where where, String text, boolean isExcluded) {
            int found = SearchWords.asked(text).size();
            if (found > 0) {
                words += found;
                clauses.add(new Clause(where, text.strip(), isExcluded));
            }
        }

        private void day(String name, String text, boolean isExcluded) {
            Instant start = start(text);
            if (start == null) {
                unclear = name + ": takes a day like " + DAY + ".";
            } else if (isExcluded) {
                unclear = "A time cannot be left out: use after: or before: without the hyphen.";
            } else if (name.equals("after")) {
                from = start;
            } else {
                until = start;
            }
        }

        private @Nullable Instant start(String text) {
            try {
                return text.length() == DAY.length()
                        ? LocalDate.parse(text.toUpperCase(Locale.ROOT))
                                .atStartOfDay(zone)
                                .toInstant()
                        : null;
            } catch (DateTimeParseException e) {
                return null; // no day
            }
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
    }
}
