package frontstreet.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A byline as printed → who signed it: "By JANE DOE and JOHN ROE, Staff Writers" is Jane Doe and
/// John Roe, both "Staff Writers".
final class BylineReader {
    private static final int LINE_CHARS_MAX = 300;
    private static final int NAME_AND_AGENCY_MAX = 80;
    private static final int AGENCY_WORDS_MAX = 3;

    private static final String BY =
            "by|von|par|por|di|da|door|av|af|text von|text by|words by|words|written by|reported by|story by"
                    + "|posted by|submitted by|published by|author|authors|autor|autorin|autoren|autore"
                    + "|auteur|texto|text|tekst|testo|texte|przez|przygotował|napsal|автор|авторы|текст|ein artikel von|ein kommentar von"
                    + "|eine analyse von|eine kolumne von|ein gastbeitrag von|ein interview von|interview von|analyse von"
                    + "|kommentar von|gastbeitrag von|reportage von|eine reportage von|a cura di|articolo di|article by|opinion by|analysis by|un article de|propos recueillis par"
                    + "|skrevet av|skrivet av|af journalist|av journalist|publié par|publicado por|escrito por|geschreven door"
                    + "|kirjoittaja|yazan|oleh|责编|責編|文|撰文|記者|作者|编辑|責任編輯";

    private static final Pattern PREFIX =
            Pattern.compile(
                    "^(?:[-–—|•·]\\s*)?(?:" + BY + ")(?:\\s*[:：/|]\\s*|\\s+)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern INNER_BY =
            Pattern.compile("\\b(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or)\\s+(?=\\p{Lu})");

    private static final Pattern ADDITIONAL =
            Pattern.compile(
                    "^\\W{0,3}(?:additional|further) reporting\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern EDITORS =
            Pattern.compile(
                    "\\b(?:editing|edited) by:?\\s([^;()|•]{1,80}?)(?=$|[;()|•]|\\b(?:written|reported) by\\b)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern PICTURES =
            Pattern.compile(
                    "(?i)\\b(photographs?|photos?|photography|fotos?|bilder|illustrations?|graphics?|video)"
                            + "(?:\\s+(?:by|von|par|de)\\s+|\\s?:\\s+)");

    // "PTI / Reported by: Jane Doe"
    private static final Pattern SENDER =
            Pattern.compile("^\\s*(\\p{Lu}[\\p{L}. -]{0,38}?)(?:\\s*[/|•·]\\s*|\\s+[–—-]+\\s+)");

    // "ByJane Doe": two elements without a space between them
    private static final Pattern GLUED =
            Pattern.compile("^\\s*(By|BY|Von|Par|Por)(?=\\p{Lu}\\p{Ll})");
    private static final Pattern SPLIT =
            Pattern.compile(
                    "\\s*[;|•·、，\\n\\t]\\s*|\\s+[/–—]\\s+|\\s+-\\s+|\\s*&\\s*|\\s+(?:and|und|et|y|och|og|en|with|mit|avec|con|a|i|e|и|та|ja|ve|dan)\\s+(?=\\p{Lu})"
                            + "|\\s+(?:AND|UND|ET|WITH)\\s+",
                    Pattern.UNICODE_CASE);

    // of those that part names, what says that they belong together
    private static final Pattern JOIN = Pattern.compile("\\s*&\\s*|\\s+\\p{L}+\\s+");

    // "Ada Fields MS": behind a name without a comma only those that are no family name
    private static final Pattern DEGREE_BEHIND =
            Pattern.compile(
                    "(?<=\\p{Ll})(?:\\s+(?:MS|MA|MD|MBA|MPH|MSc|BSc|RD|RDN|RN|JD|CPA|Ph\\.?D\\.?|M\\.D\\.))+$");

    // Two blanks part names; within one they are a slip.
    private static final Pattern WIDE = Pattern.compile("\\s{2,}");

    private static final Pattern DEGREE = Pattern.compile("(?:\\p{Lu}\\.?){2,5}|Ph\\.?D\\.?");

    // Korean and Japanese papers set the word for reporter behind the name
    private static final Pattern HONORIFIC = Pattern.compile("\\s*(?:기자|특파원|記者)$");

    private BylineReader() {}

    /// Whether a line begins as bylines do.
    static boolean isSigned(String line) {
        return line.length() <= LINE_CHARS_MAX && PREFIX.matcher(unsent(line)).find();
    }

    // the line without the agency before it, where one is named and the rest is signed
    private static String unsent(String line) {
        var sender = SENDER.matcher(line);
        boolean sent =
                sender.find()
                        && Agencies.named("" + sender.group(1)).isPresent()
                        && PREFIX.matcher(line.substring(sender.end())).find();
        return sent ? line.substring(sender.end()) : line;
    }

    /// Who signed, in the order printed; empty when the line names nobody.
    ///
    /// @param line as printed
    /// @param declared whether the page declares the line to be the author, so that names of one
    ///   word, of desks and of agencies count too
    static List<Byline> read(String line, boolean declared) {
        String text = line.length() > LINE_CHARS_MAX ? line.substring(0, LINE_CHARS_MAX) : line;
        boolean isAdditional = ADDITIONAL.matcher(text).find();
        text = unsent(GLUED.matcher(text).replaceFirst("$1 "));
        List<String> editors = editors(text);
        text = BylineNoise.without(text);
        text = unprefixed(text);
        var found = new LinkedHashMap<String, @Nullable String>();
        var pending = new ArrayList<String>();
        var split = SPLIT.matcher(text);
        boolean isJoined = false;
        for (int at = 0; at <= text.length(); at = split.end()) {
            boolean goesOn = split.find();
            String part = text.substring(at, goesOn ? split.start() : text.length());
            String rest = isJoined ? JoinedRole.without(part, found, pending) : part;
            commas(rest, declared, found, pending);
            pending.removeIf(it -> found.get(it) != null);
            if (!goesOn) {
                break;
            }
            isJoined = JOIN.matcher("" + split.group()).matches();
        }
        editors.forEach(it -> found.putIfAbsent(it, BylineRole.EDITING));
        var bylines = new ArrayList<Byline>();
        for (Map.Entry<String, @Nullable String> entry : found.entrySet()) {
            String role = entry.getValue();
            bylines.add(
                    new Byline(
                            entry.getKey(),
                            role == null && isAdditional ? BylineRole.ADDITIONAL : role));
        }
        return bylines;
    }

    private static List<String> editors(String line) {
        return EDITORS.matcher(line)
                .results()
                .flatMap(it -> Arrays.stream(SPLIT.split("" + it.group(1), -1)))
                .flatMap(it -> Arrays.stream(it.split(",", -1)))
                .map(it -> NameCase.normal(trimmed(it)))
                .filter(PersonName::isLikely)
                .toList();
    }

    private static String unprefixed(String line) {
        String text = line.strip();
        for (int round = 0; round < 2; round++) {
            text = PREFIX.matcher(text).replaceFirst("").strip();
        }
        var inner = INNER_BY.matcher(text);
        boolean after = inner.find() && inner.start() > 0;
        return after && isLead(text.substring(0, inner.start()))
                ? text.substring(inner.end())
                : text;
    }

    // "Opinion by Jane Doe": words before the name that are none themselves
    private static boolean isLead(String text) {
        String first = text.split("\\s*[,;]", 2)[0].strip();
        return !PersonName.isLikely(first) && !PICTURES.matcher(text + "by ").find();
    }

    private static void commas(
            String part,
            boolean declared,
            Map<String, @Nullable String> found,
            List<String> pending) {
        boolean placed = false;
        for (String piece : pieces(part)) {
            String named = DEGREE_BEHIND.matcher(trimmed(piece)).replaceFirst("");
            String whole = HONORIFIC.matcher(unprefixed(named)).replaceFirst("");
            String text = whole.substring(0, BylineTail.start(whole));
            boolean isRegion = placed && text.length() == whole.length() && !BylineRole.is(text);
            placed |= text.length() < whole.length();
            if (text.isEmpty() || isRegion || (isDegree(text) && !found.isEmpty())) {
                continue; // "in Albany, New York"; "Ada Fields, MS, RDN"
            }
            var pictures = PICTURES.matcher(text);
            if (pictures.find()) {
                String name = NameCase.normal(text.substring(pictures.end()).strip());
                if (PersonName.isLikely(name)) {
                    found.putIfAbsent(name, pictures.group(1));
                }
            } else if (BylineRole.is(text) && !PersonName.isInitialed(text)) {
                give(text, found, pending);
            } else if (bought(text) > 0) {
                int name = bought(text);
                found.putIfAbsent(
                        NameCase.normal(text.substring(0, name)), text.substring(name + 1));
            } else if (PersonName.isLikely(text) || (declared && PersonName.isNameLike(text))) {
                String name = NameCase.normal(text);
                if (found.size() < 20 && !found.containsKey(name)) {
                    found.put(name, null);
                    pending.add(name);
                }
            }
        }
    }

    private static List<String> pieces(String part) {
        var pieces = new ArrayList<String>();
        for (String piece : part.split("\\s*,\\s*", -1)) {
            List<String> wide = List.of(WIDE.split(piece, -1));
            boolean isSlip = wide.stream().anyMatch(it -> it.indexOf(' ') < 0);
            pieces.addAll(isSlip ? List.of(WIDE.matcher(piece).replaceAll(" ")) : wide);
        }
        return pieces;
    }

    private static boolean isDegree(String text) {
        return DEGREE.matcher(text).matches() && Agencies.named(text).isEmpty();
    }

    // "JANE DOE The Associated Press": where the agency's name begins behind one's own; else 0
    private static int bought(String text) {
        int at = text.length() > NAME_AND_AGENCY_MAX ? -1 : text.lastIndexOf(' ');
        for (int words = 0; at > 0 && words < AGENCY_WORDS_MAX; words++) {
            if (Agencies.named(text.substring(at + 1)).isPresent()
                    && PersonName.isLikely(text.substring(0, at))
                    && !text.substring(0, at).endsWith(" The")) {
                return at;
            }
            at = text.lastIndexOf(' ', at - 1);
        }
        return 0;
    }

    // "Jane Doe and John Roe, Staff Writers": a role of several is theirs who have none yet, a role
    // of one that of the last
    static void give(String role, Map<String, @Nullable String> found, List<String> pending) {
        List<String> holders =
                BylineRole.isPlural(role) || pending.isEmpty()
                        ? pending
                        : pending.subList(pending.size() - 1, pending.size());
        for (String name : holders) {
            found.put(name, role);
        }
        pending.clear();
    }

    static String trimmed(String text) {
        return text.replaceAll("^[\\s.,:*'’\\-–—]+|[\\s,:*\\-–—]+$", "");
    }
}
