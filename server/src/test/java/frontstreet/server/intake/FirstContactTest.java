package frontstreet.server.intake;

import static frontstreet.server.intake.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.feed.Entry;
import frontstreet.server.intake.FirstContact.Mode;
import frontstreet.server.intake.FirstContact.Terms;
import frontstreet.server.schedule.DueFeed;
import frontstreet.server.store.SourceTable.Allowance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FirstContactTest {
    private static final Instant NOW = Instant.parse("2026-03-12T12:00:00Z");
    private static final DueFeed NEW =
            new DueFeed(1, 1, "gazette", "https://gazette.example/feed", null, false, 0);
    private static final DueFeed MET =
            new DueFeed(1, 1, "gazette", "https://gazette.example/feed", null, true, 0);

    /// Entries named by their place, so many hours old; `null` for one without a time.
    private static List<SeenEntry> aged(@Nullable Integer... hours) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < hours.length; i++) {
            Integer age = hours[i];
            Instant at = age == null ? null : NOW.minus(Duration.ofHours(age));
            entries.add(entry("e" + i, "News", null, null, at));
        }
        return EntryTriage.seen(entries);
    }

    private static FirstContact of(DueFeed feed, List<SeenEntry> fresh, int pages, int feeds) {
        return FirstContact.of(
                feed, fresh, new Terms(Mode.RECENT, new Allowance(pages, feeds)), NOW);
    }

    @Test
    void newsOfTheLastTwoDaysIsNews() {
        FirstContact contact = of(NEW, aged(1, 48, 49), 30, 1);

        assertThat(contact.due()).containsExactlyInAnyOrder("e0", "e1");
        assertThat(contact.spent()).isEqualTo(2);
    }

    @Test
    void theNewestAreTakenWithinTheAllowance() {
        assertThat(of(NEW, aged(9, 3, 1, 5), 2, 1).due()).containsExactlyInAnyOrder("e1", "e2");
    }

    @Test
    void everyFeedOfASourceMayTakeItsEvenShareRoundedUp() {
        assertThat(of(NEW, aged(1, 2, 3, 4), 5, 2).spent()).isEqualTo(3);
        assertThat(of(NEW, aged(1, 2, 3, 4), 0, 2).spent()).isZero();
    }

    @Test
    void anEntryWithoutATimeIsAsOldAsTheOneBeforeIt() {
        assertThat(of(NEW, aged(null, 1, null, 60, null), 30, 1).due())
                .containsExactlyInAnyOrder("e0", "e1", "e2");
    }

    @Test
    void aTimeFromTheFutureIsNow() {
        assertThat(of(NEW, aged(-5, 1), 1, 1).due()).containsExactly("e0");
    }

    @Test
    void ofAFeedThatWasMetAllNewEntriesAreNews() {
        FirstContact contact = of(MET, aged(1, 400, null), 0, 1);

        assertThat(contact.due()).hasSize(3);
        assertThat(contact.spent()).isZero();
    }

    @Test
    void anArchiveIsReadWhole() {
        FirstContact contact =
                FirstContact.of(NEW, aged(1, 4000), new Terms(Mode.ALL, new Allowance(1, 1)), NOW);

        assertThat(contact.due()).hasSize(2);
    }
}
