package frontstreet.server.intake;

import frontstreet.server.schedule.DueFeed;
import frontstreet.server.store.SourceTable.Allowance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which new entries of a feed become due pages; pure.
///
/// A feed that was never seen before can bring hundreds of old entries. Of those of the last 48
/// hours at most thirty a source are news, the newest first, and each of its feeds may take its
/// even share. The rest are remembered, so that they are never news later. An entry without a time
/// is as old as the one listed before it. Once a feed was met, all its new entries are news.
///
/// @param due names of the entries whose pages are due
/// @param spent how many of the source's pages that took
public record FirstContact(Set<String> due, int spent) {
    /// How many pages the first contacts of a source may ask for.
    public static final int ALLOWANCE = 30;

    static final Duration RECENT = Duration.ofDays(2);

    public FirstContact {
        due = Set.copyOf(due);
    }

    /// How much of a feed that was never seen before is news.
    public enum Mode {
        /// The last 48 hours, within the allowance.
        RECENT,
        /// Everything, as archives are read.
        ALL
    }

    /// How much may be news.
    public record Terms(Mode mode, Allowance allowance) {}

    /// @param fresh the entries that are new, in the order of the feed
    public static FirstContact of(DueFeed feed, List<SeenEntry> fresh, Terms terms, Instant now) {
        Allowance allowance = terms.allowance();
        if (feed.isMet() || terms.mode() == Mode.ALL) {
            return new FirstContact(names(fresh), 0);
        }
        int share = (allowance.pages() + allowance.feeds() - 1) / Math.max(1, allowance.feeds());
        List<SeenEntry> news = recent(fresh, now);
        List<SeenEntry> taken = news.subList(0, Math.min(share, news.size()));
        return new FirstContact(names(taken), taken.size());
    }

    private record Dated(SeenEntry entry, Instant at) {}

    private static List<SeenEntry> recent(List<SeenEntry> fresh, Instant now) {
        var dated = new ArrayList<Dated>();
        Instant before = null;
        for (SeenEntry entry : fresh) {
            before = at(entry, before, now);
            dated.add(new Dated(entry, before));
        }
        return dated.stream()
                .filter(it -> !it.at().isBefore(now.minus(RECENT)))
                .sorted(Comparator.comparing(Dated::at).reversed())
                .map(Dated::entry)
                .toList();
    }

    private static Instant at(SeenEntry entry, @Nullable Instant before, Instant now) {
        Instant published = entry.published();
        if (published == null) {
            return before == null ? now : before;
        }
        return published.isAfter(now) ? now : published;
    }

    private static Set<String> names(List<SeenEntry> entries) {
        var names = new HashSet<String>();
        entries.forEach(entry -> names.add(entry.name()));
        return names;
    }
}
