package frontstreet.press;

import crawlercommons.domains.EffectiveTldFinder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Real texts or saved pages, served as if their outlets published them now.
final class Archive implements Newsstand {
    private static final int MADE_UP =
            40; // outlets among which documents without a source are dealt
    private static final int PAGE_BYTES_MAX = 20 << 20;
    private static final Pattern TITLE =
            Pattern.compile("(?is)<title[^>]{0,200}>(.{1,500}?)</title>");
    private static final List<String> MARKUPS =
            List.of("jsonld", "microdata", "wordpress", "metatags", "plain", "broadcast");

    // One feed that lists all there is, with its times.
    private static final List<Outlet.FeedOffer> FEEDS =
            List.of(new Outlet.FeedOffer("rss2", "/press-archive.xml", ""));

    private final String title;
    private final Map<String, Outlet> outlets = new LinkedHashMap<>();
    private final Map<String, List<Piece>> byOutlet = new HashMap<>();
    private final Map<String, Piece> byUrl = new HashMap<>();
    private final Map<String, Page> pages = new HashMap<>();
    private final List<Instant> times = new ArrayList<>();

    /// A saved page.
    private record Page(Path file, @Nullable String charset) {}

    private Archive(String title) {
        this.title = title;
    }

    /// Documents as pages of their outlets. A document without text is an entry without a page.
    static Archive ofDocs(Path file) throws IOException {
        List<Map<String, String>> lines =
                Lines.of(file).stream().filter(Archive::isDocument).toList();
        var archive = new Archive(lines.size() + " real documents of " + file.getFileName());
        List<Outlet> madeUp =
                Outlets.load(Lexicon.load()).papers().stream()
                        .limit(MADE_UP)
                        .map(outlet -> outlet.with(FEEDS))
                        .toList();
        @Nullable Instant last = null;
        for (int i = 0; i < lines.size(); i++) {
            Map<String, String> line = lines.get(i);
            Instant at = time(line.get("published"));
            last = at == null ? last : at;
            archive.document(line, i, last, madeUp);
        }
        archive.sort();
        return archive;
    }

    /// Saved pages under their own addresses, one outlet a host.
    static Archive ofPages(Path folder) throws IOException {
        List<Map<String, String>> lines = Lines.of(folder.resolve("pages.jsonl"));
        var archive = new Archive(lines.size() + " saved pages of " + folder.getFileName());
        Map<String, String> published = new HashMap<>();
        Path truth = folder.resolve("truth.jsonl");
        if (Files.isRegularFile(truth)) {
            for (Map<String, String> line : Lines.of(truth)) {
                String at = line.get("published");
                if (at != null && line.containsKey("id")) {
                    published.put(line.getOrDefault("id", ""), at);
                }
            }
        }
        for (Map<String, String> line : lines) {
            archive.page(folder, line, time(published.get(line.getOrDefault("id", ""))));
        }
        archive.sort();
        return archive;
    }

    /// When a clock should start: an hour after 95 in 100 of the times.
    Instant start() {
        if (times.isEmpty()) {
            return Main.SOME_DAY;
        }
        List<Instant> sorted = times.stream().sorted().toList();
        int at = Math.min(sorted.size() - 1, (sorted.size() * 95 + 99) / 100 - 1);
        return sorted.get(Math.max(0, at)).plus(Duration.ofHours(1));
    }

    @Override
    public List<Outlet> outlets() {
        return List.copyOf(outlets.values());
    }

    @Override
    public List<Piece> published(Outlet outlet, Instant now, int max) {
        return byOutlet.getOrDefault(outlet.slug(), List.of()).stream()
                .filter(piece -> !piece.dated() || !piece.published().isAfter(now))
                .limit(max)
                .toList();
    }

    @Override
    public @Nullable Piece at(Outlet outlet, String path, Instant now) {
        Piece piece = byUrl.get(outlet.host() + path);
        boolean out = piece != null && (!piece.dated() || !piece.published().isAfter(now));
        return out ? piece : null;
    }

    @Override
    public long seed() {
        return title.length();
    }

    @Override
    public String title() {
        return title;
    }

    /// Whether a piece is a page as it was saved.
    boolean isSaved(Piece piece) {
        return pages.containsKey(piece.id());
    }

    /// The page as it was saved.
    Answer saved(Piece piece) {
        Page page = pages.get(piece.id());
        if (page == null) {
            throw new IllegalArgumentException(piece.id() + " was not saved");
        }
        String type = "text/html" + (page.charset() == null ? "" : "; charset=" + page.charset());
        try {
            return Answer.of(200, type, bytes(page.file()), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isDocument(Map<String, String> line) {
        return List.of("title", "headline", "text", "body").stream()
                .anyMatch(field -> !line.getOrDefault(field, "").isBlank());
    }

    private void document(
            Map<String, String> line, int number, @Nullable Instant at, List<Outlet> madeUp) {
        String id = line.getOrDefault("id", line.getOrDefault("url", Integer.toString(number)));
        String source = line.getOrDefault("source", "");
        Outlet outlet =
                source.isEmpty()
                        ? madeUp.get(Math.floorMod(id.hashCode(), madeUp.size()))
                        : outlets.getOrDefault(Addresses.slug(source), named(source));
        String headline = line.getOrDefault("title", line.getOrDefault("headline", ""));
        String body = line.getOrDefault("text", line.getOrDefault("body", ""));
        long key = Dice.hash(number, id);
        Instant when = at == null ? Main.SOME_DAY : at;
        String path = Addresses.path(outlet, null, headline, when, key);
        var paragraphs = new ArrayList<String>();
        for (String paragraph : body.split("\n+", -1)) {
            if (!paragraph.isBlank()) {
                paragraphs.add(paragraph.strip());
            }
        }
        var text =
                new Text(
                        headline,
                        null,
                        null,
                        line.get("byline"),
                        null,
                        paragraphs,
                        null,
                        null,
                        line.get("agency"),
                        null);
        Piece piece = piece("a" + number, outlet, "https://" + outlet.host() + path, at, text);
        add(outlet, piece);
        if (paragraphs.isEmpty()) {
            byUrl.remove(outlet.host() + path);
        }
    }

    private void page(Path folder, Map<String, String> line, @Nullable Instant at)
            throws IOException {
        String url = line.get("url");
        String file = line.get("file");
        if (url == null || file == null) {
            return;
        }
        String host = host(url);
        Path path = folder.resolve(file).normalize();
        if (host == null || !path.startsWith(folder.normalize()) || !Files.isRegularFile(path)) {
            return;
        }
        String slug = Addresses.slug(host.replace('.', '-'));
        Outlet outlet = outlets.getOrDefault(slug, ofHost(slug, host));
        var text =
                new Text(
                        heading(path, url),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null);
        String id = line.getOrDefault("id", url);
        pages.put(id, new Page(path, line.get("charset")));
        int fragment = url.indexOf('#');
        add(outlet, piece(id, outlet, fragment < 0 ? url : url.substring(0, fragment), at, text));
    }

    private void add(Outlet outlet, Piece piece) {
        outlets.put(outlet.slug(), outlet);
        byOutlet.computeIfAbsent(outlet.slug(), k -> new ArrayList<>()).add(piece);
        byUrl.put(outlet.host() + piece.path(), piece);
        if (piece.dated()) {
            times.add(piece.published());
        }
    }

    private static Piece piece(
            String id, Outlet outlet, String url, @Nullable Instant at, Text text) {
        return new Piece(
                id,
                outlet.slug(),
                url,
                null,
                Form.ARTICLE,
                at == null ? Main.SOME_DAY : at,
                at != null,
                text,
                id,
                null,
                null,
                null,
                null,
                0);
    }

    private void sort() {
        byOutlet.values()
                .forEach(list -> list.sort(Comparator.comparing(Piece::published).reversed()));
    }

    private static Outlet named(String source) {
        String slug = Addresses.slug(source);
        return outlet(slug, source, "www." + slug + ".example", "slugged");
    }

    private static Outlet ofHost(String slug, String host) {
        String domain = EffectiveTldFinder.getAssignedDomain(host, true, true);
        return outlet(slug, domain == null ? host : domain, host, "slugged");
    }

    private static Outlet outlet(String slug, String name, String host, String address) {
        return new Outlet(
                slug,
                name,
                host,
                "newspaper",
                "",
                "US",
                new Outlet.House("broadsheet", false, true, "middle"),
                java.util.EnumSet.allOf(Section.class),
                List.of(),
                "",
                5,
                FEEDS,
                MARKUPS.get(Math.floorMod(slug.hashCode(), MARKUPS.size())),
                address,
                new Staff(List.of(), List.of()));
    }

    private static @Nullable String host(String url) {
        try {
            String host = URI.create(url.replace("|", "%7C").replace(" ", "%20")).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    // A page's own title, or its address where it has none.
    private static String heading(Path file, String url) throws IOException {
        byte[] bytes = bytes(file);
        String head = new String(bytes, 0, Math.min(bytes.length, 1 << 17), StandardCharsets.UTF_8);
        Matcher found = TITLE.matcher(head);
        return found.find()
                ? Groups.of(found, 1)
                        .replace("&amp;", "&")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replaceAll("\\s+", " ")
                        .strip()
                : url;
    }

    private static byte[] bytes(Path file) throws IOException {
        byte[] raw = Files.readAllBytes(file);
        if (!file.toString().endsWith(".gz")) {
            return raw;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(raw))) {
            return in.readNBytes(PAGE_BYTES_MAX);
        }
    }

    private static @Nullable Instant time(@Nullable String published) {
        if (published == null) {
            return null;
        }
        try {
            Instant at =
                    published.length() == 10
                            ? LocalDate.parse(published).atStartOfDay().toInstant(ZoneOffset.UTC)
                            : OffsetDateTime.parse(published).toInstant();
            return Dates.isOfOurTime(at) ? at : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
