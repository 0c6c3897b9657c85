package frontstreet.server.intake;

import frontstreet.feed.Entry;
import frontstreet.server.fetch.HostGate;
import frontstreet.server.store.EntryTable.KnownEntry;
import frontstreet.url.UrlCleaner;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Entries seen × entries known → new, changed, same; pure.
///
/// @param fresh those that were not known, in the order of the feed
/// @param changed those that say something else than before
/// @param same how many say what they said before
public record EntryTriage(List<SeenEntry> fresh, List<Changed> changed, int same) {
    /// Of a longer feed the first are read: nobody lists more news than this.
    static final int ENTRIES_MAX = 2_000;

    private static final int NAME_CHARS_MAX = 1_000;

    public EntryTriage {
        fresh = List.copyOf(fresh);
        changed = List.copyOf(changed);
    }

    /// A known entry that says something else now.
    ///
    /// @param id the store's key
    public record Changed(long id, SeenEntry entry) {}

    /// What was seen, held against what is known by name.
    public static EntryTriage of(List<SeenEntry> seen, Map<String, KnownEntry> known) {
        var fresh = new ArrayList<SeenEntry>();
        var changed = new ArrayList<Changed>();
        int same = 0;
        for (SeenEntry entry : seen) {
            KnownEntry before = known.get(entry.name());
            if (before == null) {
                fresh.add(entry);
            } else if (before.digest().equals(entry.digest())) {
                same++;
            } else {
                changed.add(new Changed(before.id(), entry));
            }
        }
        return new EntryTriage(fresh, changed, same);
    }

    /// The entries of a feed with what each is known by. One that says nothing is left out, and so
    /// is one whose name another had before it.
    ///
    /// A guid names an entry, but one that several entries of the feed share names none of them:
    /// then the link does, and where there is none, the words.
    public static List<SeenEntry> seen(List<Entry> entries) {
        List<Entry> first = entries.subList(0, Math.min(entries.size(), ENTRIES_MAX));
        Map<String, Integer> shared = new HashMap<>();
        first.forEach(entry -> shared.merge(entry.id() == null ? "" : entry.id(), 1, Integer::sum));
        var seen = new LinkedHashMap<String, SeenEntry>();
        for (Entry entry : first) {
            if (entry.title() != null || entry.link() != null) {
                boolean isNamed = entry.id() != null && shared.getOrDefault(entry.id(), 0) == 1;
                SeenEntry one = seen(entry, isNamed ? entry.id() : null);
                seen.putIfAbsent(one.name(), one);
            }
        }
        return List.copyOf(seen.values());
    }

    private static SeenEntry seen(Entry entry, @Nullable String guid) {
        String digest = digest(words(entry));
        String link = entry.link();
        String address =
                link == null ? null : UrlCleaner.clean(link).map(it -> it.value()).orElse(null);
        String name = guid == null ? link : guid;
        return new SeenEntry(
                name == null ? digest : name.length() > NAME_CHARS_MAX ? digest(name) : name,
                address,
                address == null ? null : HostGate.host(address),
                digest,
                entry.published(),
                entry);
    }

    // What readers see: counters and tracking pixels in the markup change at every look.
    private static String words(Entry entry) {
        return entry.title()
                + "\n"
                + plain(entry.summary())
                + "\n"
                + plain(entry.content())
                + "\n"
                + entry.updated();
    }

    private static String plain(@Nullable String html) {
        return html == null ? "" : html.replaceAll("<[^>]{0,5000}>", " ").replaceAll("\\s+", " ");
    }

    private static String digest(String words) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha.digest(words.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
