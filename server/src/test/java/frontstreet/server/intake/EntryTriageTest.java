package frontstreet.server.intake;

import static frontstreet.server.intake.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.feed.Entry;
import frontstreet.server.fetch.HostGate;
import frontstreet.server.store.EntryTable.KnownEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntryTriageTest {
    private static final String PIER = "https://gazette.example/pier";

    private static List<SeenEntry> seen(Entry... entries) {
        return EntryTriage.seen(List.of(entries));
    }

    @Test
    void anEntryIsKnownByItsGuid() {
        assertThat(seen(entry("1", "Pier opens", PIER, null, null)).getFirst().name())
                .isEqualTo("1");
    }

    @Test
    void withoutAGuidByItsLink() {
        assertThat(seen(entry(null, "Pier opens", PIER, null, null)).getFirst().name())
                .isEqualTo(PIER);
    }

    @Test
    void withoutEitherByItsWords() {
        SeenEntry one = seen(entry(null, "Pier opens", null, null, null)).getFirst();

        assertThat(one.name()).isEqualTo(one.digest());
    }

    @Test
    void aGuidThatSeveralShareNamesNone() {
        assertThat(
                        seen(
                                entry("feed", "Pier opens", PIER, null, null),
                                entry("feed", "Pier closes", PIER + "2", null, null)))
                .extracting(SeenEntry::name)
                .containsExactly(PIER, PIER + "2");
    }

    @Test
    void theSameEntryTwiceIsOne() {
        assertThat(
                        seen(
                                entry(null, "Pier opens", PIER, null, null),
                                entry(null, "Pier opens", PIER, null, null)))
                .hasSize(1);
    }

    @Test
    void anEntryThatSaysNothingIsLeftOut() {
        assertThat(seen(entry("1", null, null, "words", null))).isEmpty();
    }

    @Test
    void itsAddressIsCleanedAndItsHostKnown() {
        SeenEntry one =
                seen(entry(
                                "1",
                                "Pier",
                                "https://Gazette.example/pier?utm_source=rss#top",
                                "",
                                null))
                        .getFirst();

        assertThat(one.address()).isEqualTo(PIER);
        assertThat(one.host()).isEqualTo("gazette.example");
    }

    @Test
    void itsHostIsThatOfTheHostGateWithoutAPort() {
        String link = "https://gazette.example:8443/pier";

        assertThat(seen(entry("1", "Pier", link, "", null)).getFirst().host())
                .isEqualTo(HostGate.host(link))
                .isEqualTo("gazette.example");
    }

    @Test
    void whatReadersSeeTellsWhetherItWasChanged() {
        SeenEntry before = seen(entry("1", "Pier", PIER, "<p>Open.<img src=a>", null)).getFirst();
        SeenEntry pixel = seen(entry("1", "Pier", PIER, "<p>Open.<img src=b>", null)).getFirst();
        SeenEntry words = seen(entry("1", "Pier", PIER, "<p>Closed.<img src=a>", null)).getFirst();

        assertThat(pixel.digest()).isEqualTo(before.digest());
        assertThat(words.digest()).isNotEqualTo(before.digest());
    }

    @Test
    void entriesAreNewChangedOrTheSame() {
        List<SeenEntry> seen =
                seen(
                        entry("1", "Same", PIER + 1, null, null),
                        entry("2", "Changed", PIER + 2, null, null),
                        entry("3", "New", PIER + 3, null, null));

        EntryTriage triage =
                EntryTriage.of(
                        seen,
                        Map.of(
                                "1", new KnownEntry(11, seen.getFirst().digest()),
                                "2", new KnownEntry(12, "another")));

        assertThat(triage.fresh()).extracting(SeenEntry::name).containsExactly("3");
        assertThat(triage.changed()).extracting(EntryTriage.Changed::id).containsExactly(12L);
        assertThat(triage.same()).isEqualTo(1);
    }

    @Test
    void ofAFeedWithoutEndTheFirstAreRead() {
        List<Entry> many = new ArrayList<>();
        for (int i = 0; i < EntryTriage.ENTRIES_MAX + 1; i++) {
            many.add(entry(Integer.toString(i), "News", null, null, null));
        }

        assertThat(EntryTriage.seen(many)).hasSize(EntryTriage.ENTRIES_MAX);
    }
}
