package frontstreet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import frontstreet.section.Sections;
import frontstreet.server.directory.FirstSources;
import frontstreet.server.store.SourceTable.Facts;
import frontstreet.server.store.SubscriptionTable.State;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceWordsTest {
    private static final String UNCHECKED =
            " This came with Front Street and is not checked by us.";

    private static final State UNTOUCHED = new State(null, null, null, true);

    @TempDir private Path folder;

    @Test
    void whatTheDirectorySaysIsToldAndThatNobodyLooked() {
        assertThat(told(UNTOUCHED, new Facts("newspaper", "GB", "Nikkei Inc.", "active", null)))
                .containsExactly("Newspaper, United Kingdom; owner: Nikkei Inc." + UNCHECKED);
        assertThat(told(UNTOUCHED, new Facts("wire", "US", null, "closed", "It has closed.")))
                .containsExactly("It has closed.", "News agency, United States." + UNCHECKED);
    }

    private static List<String> told(State state, @Nullable Facts facts) {
        return SourceWords.told(state, facts, new TimeWords(ZoneId.of("UTC"), PaperStore.NOW));
    }

    @Test
    void whatWasOrderedOfAnOutletIsToldFirst() {
        Instant now = PaperStore.NOW;
        var facts = new Facts("magazine", "US", null, "active", null);

        assertThat(told(new State(now, null, null, true), null))
                .singleElement()
                .asString()
                .matches("It is paused since .+: nothing of it is fetched\\.");
        assertThat(told(new State(null, now, null, true), null))
                .singleElement()
                .asString()
                .matches("It was removed from what this paper reads, .+ until they are old\\.");
        assertThat(told(new State(null, null, now, true), facts))
                .singleElement()
                .asString()
                .matches(
                        "Magazine, United States\\. This came with Front Street; its feeds were"
                                + " checked from here \\(.+\\)\\.");
    }

    @Test
    void howManyOutletsWereCheckedIsCounted() {
        assertThat(SourceWords.checked(List.of())).isEmpty();
        assertThat(SourceWords.checked(List.of(false, false))).endsWith("is not checked by us.");
        assertThat(SourceWords.checked(List.of(true, false)))
                .endsWith("; the feeds of 1 of 2 were checked from here.");
        assertThat(SourceWords.checked(List.of(true, true)))
                .endsWith("; the feeds of all were checked from here.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "44 | 34 | The 34 outlets this page is made from, and 10 of which nothing is read.",
                "44 | 44 | The 44 outlets this page is made from.",
                "1  | 1  | The outlets this page is made from.",
            })
    void thePageOfOutletsCountsWhoIsRead(int outlets, int read, String says) {
        assertThat(SourcesView.says(outlets, read))
                .isEqualTo(
                        says
                                + " The figure is how many articles each has published since midnight.");
    }

    @Test
    void anOutletOfWhichNothingIsReadSaysWhy() throws InterruptedException {
        try (var store = new PaperStore(folder.resolve("data"))) {
            new FirstSources(store.database(), InstantSource.fixed(PaperStore.NOW)).keep();
            var paper = new Paper(Sections.load(), ZoneId.of("UTC"), PaperStore.NOW, null);

            SourceView newsy =
                    store.database()
                            .read(tx ->
                                    SourceView.of(
                                            paper, tx, tx.sources().find("newsy").orElseThrow()));
            SourceView bbc =
                    store.database()
                            .read(tx ->
                                    SourceView.of(
                                            paper, tx, tx.sources().find("bbc").orElseThrow()));
            SourcesView all = store.database().read(tx -> SourcesView.of(paper, tx));

            assertThat(newsy.quiet()).isEqualTo("Nothing of Newsy is read.");
            assertThat(newsy.isRead()).isFalse();
            assertThat(newsy.facts().getFirst()).startsWith("It is called Scripps News now");
            assertThat(bbc.quiet()).isEqualTo("Nothing of BBC has been read yet.");
            assertThat(bbc.isRead()).isTrue();
            assertThat(all.says()).startsWith("The 34 outlets").endsWith("is not checked by us.");
            assertThat(all.letters().stream().flatMap(it -> it.entries().stream()))
                    .filteredOn(it -> it.outlet().text().equals("Digg"))
                    .extracting(SourcesView.Entry::standing)
                    .containsExactly("It has shut down; nothing of it is read.");
        }
    }
}
