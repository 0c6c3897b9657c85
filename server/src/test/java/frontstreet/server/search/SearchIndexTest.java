package frontstreet.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontstreet.section.Sections;
import frontstreet.server.search.Search.Order;
import frontstreet.server.store.ArticleTable.ArticleRow;
import frontstreet.server.store.ChangeTable.ChangedArticle;
import frontstreet.server.store.ChangeTable.ChangedStory;
import frontstreet.server.store.ChangeTable.Gone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is found of what was written.
///
/// Longer than our files are: one index, in the words of those who write and those who search.
class SearchIndexTest {
    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");
    private static final Position START = new Position(0, 0, 0, 0);

    private final Search search = new Search(Sections.load(), SearchOptions.defaults());
    private final List<ChangedArticle> written = new ArrayList<>();

    @TempDir private Path folder;
    private SearchIndex index;

    @BeforeEach
    void open() throws Exception {
        index = SearchIndex.create(folder.resolve("index-1"), "ours", 1_000, START);
        search.read(index);
    }

    @AfterEach
    void close() {
        index.abandon();
    }

    /// Writes an article in a story of its own; its number is its place in the order of writing.
    private long article(String headline, String text, String language) {
        return article(headline, text, language, Duration.ZERO, null);
    }

    private long article(
            String headline, String text, String language, Duration age, @Nullable Long copyOf) {
        long id = written.size() + 1L;
        var row =
                new ArticleRow(
                        id,
                        id,
                        "outlet" + id,
                        "Daily Number " + id,
                        null,
                        headline,
                        null,
                        null,
                        language,
                        10,
                        false,
                        NOON.minus(age),
                        false,
                        copyOf,
                        id,
                        id,
                        null,
                        null);
        String content =
                """
                {"bylines":[{"name":"Ana Ruiz","role":null}],"authors":["Ana Ruiz"],"tags":[],
                "images":[],"html":"","blocks":[{"kind":"PARAGRAPH","depth":0,"text":"%s","html":""}]}
                """
                        .formatted(text);
        written.add(new ChangedArticle(id, row, "world", content));
        return id;
    }

    private void write(List<ChangedStory> stories, List<Gone> gone) throws IOException {
        var next = new Position(written.size(), written.size(), stories.size(), gone.size());
        index.write(new Chunk(List.copyOf(written), stories, gone, next));
        index.show();
    }

    private List<Long> found(String typed) {
        return found(typed, Order.BEST).hits().stream().map(SearchHit::article).toList();
    }

    private SearchHits found(String typed, Order order) {
        var parser = new QueryParser(ZoneId.of("UTC"));
        SearchQuery query = ((Asked.For) parser.parse(typed)).query();
        return search.find(query, order, 1, NOON).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dam                    | 1",
                "DAMS                   | 1",
                "\"dams hold\"          | 1",
                "\"hold dam\"           |",
                "dam ferry              |",
                "engineer -ferry        | 1",
                "cafe                   | 3",
                "CAFÉ                   | 3",
                "\"l’incendie du cafe\" | 3",
                "東京                   | 4",
                "\"京都大\"             | 4",
                "東                     | 4",
                "大阪                   |",
                "λιμανι                 | 5",
                "strasse                | 6",
                "йод                    | 7",
                "source:outlet2         | 2",
                "source:\"number 2\"    | 2",
                "source:nobody          |",
                "by:ruiz dam            | 1",
                "by:\"ruiz ana\"        |",
                "section:world dam      | 1",
                "section:sports dam     |",
                "section:nowhere dam    |",
                "dam after:2026-03-12   | 1",
                "dam before:2026-03-12  |",
            })
    void whatIsAskedForIsFoundInEveryScript(String typed, @Nullable String ids) throws Exception {
        article("Dam holds overnight", "The dam is watched by an engineer.", "en");
        article("Ferry returns", "The ferry has an engineer.", "en");
        article("L'incendie du café", "Personne n'est blessé.", "fr");
        article("東京都大会", "本文", "ja");
        article("Το λιμάνι κλειστό", "Σήμερα", "el");
        article("Straße gesperrt", "Bis Montag", "de");
        article("Йод подорожал", "Цены", "ru");
        write(List.of(), List.of());

        List<Long> expected = ids == null ? List.of() : List.of(Long.valueOf(ids));

        assertThat(found(typed)).isEqualTo(expected);
    }

    @Test
    void whatIsAboutItComesBeforeWhatMentionsItAndTheNewerBeforeTheOlder() throws Exception {
        long mentions = article("A quiet day", "Somebody spoke of the dam.", "en");
        long old = article("Dam holds", "It is the dam.", "en", Duration.ofDays(60), null);
        long now = article("Dam holds", "It is the dam!", "en");
        write(List.of(), List.of());

        assertThat(found("dam")).startsWith(now).contains(mentions, old);
        assertThat(found("dam", Order.NEWEST).hits()).extracting(SearchHit::article).endsWith(old);
    }

    @Test
    void aDayBeginsWithItsMidnight() throws Exception {
        article("Dam holds", "The dam.", "en", Duration.ofHours(12), null);
        article("Dam held", "The dam.", "en", Duration.ofHours(12).plusMillis(1), null);
        write(List.of(), List.of());

        assertThat(found("dam after:2026-03-12")).containsExactly(1L);
        assertThat(found("dam before:2026-03-12")).containsExactly(2L);
    }

    @Test
    void aSearchThatLooksAtNoMoreOrHasNoTimeLeftSaysThatItIsPartOfAll() throws Exception {
        for (int i = 0; i < 3; i++) {
            article("Dam number " + i, "The dam.", "en");
        }
        write(List.of(), List.of());
        SearchOptions all = SearchOptions.defaults();

        SearchHits few = found("dam", limited(2, all.time()));
        SearchHits none = found("dam", limited(all.matchesMax(), Duration.ofSeconds(-1)));

        assertThat(found("dam", limited(3, all.time())).isPartial()).isFalse();
        assertThat(few.articles()).isEqualTo(2);
        assertThat(few.isPartial()).isTrue();
        assertThat(none.articles()).isZero();
        assertThat(none.isPartial()).isTrue();
    }

    private static SearchOptions limited(int matches, Duration time) {
        return new SearchOptions(20, 50, matches, time, 1_000, Duration.ZERO);
    }

    private SearchHits found(String typed, SearchOptions options) {
        var limited = new Search(Sections.load(), options);
        limited.read(index);
        var parser = new QueryParser(ZoneId.of("UTC"));
        SearchQuery query = ((Asked.For) parser.parse(typed)).query();
        return limited.find(query, Order.BEST, 1, NOON).orElseThrow();
    }

    @Test
    void copiesOfATextAreOneResultForWhichTheFirstSpeaks() throws Exception {
        long first = article("Dam holds", "The dam.", "en", Duration.ofHours(2), null);
        article("Dam holds", "The dam.", "en", Duration.ofHours(1), first);
        article("Dam holds!", "The dam.", "en", Duration.ZERO, first);
        write(List.of(), List.of());

        assertThat(found("dam", Order.BEST))
                .isEqualTo(new SearchHits(List.of(new SearchHit(first, 3, 3)), 1, 3, false));
        assertThat(found("source:outlet2")).containsExactly(2L);
    }

    @Test
    void aStoryThatMovesTakesItsArticlesToItsSection() throws Exception {
        article("Dam holds", "The dam.", "en");
        write(List.of(), List.of());
        written.clear();

        write(List.of(new ChangedStory(5, 1, "sports")), List.of());

        assertThat(found("section:sports")).containsExactly(1L);
        assertThat(found("section:world")).isEmpty();
    }

    @Test
    void whatIsDeletedIsFoundNoMore() throws Exception {
        article("Dam holds", "The dam.", "en");
        article("Dam fails", "The dam.", "en");
        write(List.of(), List.of());
        written.clear();

        write(List.of(), List.of(new Gone(1, 1)));

        assertThat(found("dam")).containsExactly(2L);
    }

    @Test
    void killedBeforeACommitItStandsWhereTheCommitStood() throws Exception {
        article("Dam holds", "The dam.", "en");
        write(List.of(), List.of());
        index.becomesWhole();
        article("Dam fails", "The dam.", "en");
        write(List.of(), List.of());
        assertThat(index.position().change()).isEqualTo(2);

        index.abandon();
        index = SearchIndex.open(folder.resolve("index-1"), "ours", 1_000);
        search.read(index);

        assertThat(index.position()).isEqualTo(new Position(1, 1, 0, 0));
        assertThat(index.isWhole()).isTrue();
        assertThat(found("dam")).containsExactly(1L);
    }

    @Test
    void anIndexOfAnotherStoreOrOneThatIsBrokenIsNotUsed() throws Exception {
        Path path = folder.resolve("index-1");
        article("Dam holds", "The dam.", "en");
        write(List.of(), List.of());
        index.close();

        assertThatThrownBy(() -> SearchIndex.open(path, "another", 1_000))
                .isInstanceOf(SearchIndex.Unusable.class)
                .hasMessageContaining("of another store");
        try (var files = Files.list(path)) {
            for (Path file : files.filter(it -> it.toString().contains("segments")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertThatThrownBy(() -> SearchIndex.open(path, "ours", 1_000))
                .isInstanceOf(SearchIndex.Unusable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*", "a*", "/.*/", "dam~9", "[a TO z]", "\\", "dam^1000", "((((", "\0\u0001",
                "\ud800 x", "😀 x", "a:b:c:d", "\u202edam", "--", "+dam", "!", "'",
                        "'; DROP TABLE x"
            })
    void hostileStringsAreAnsweredLikeOthers(String typed) throws Exception {
        article("Dam holds", "The dam.", "en");
        write(List.of(), List.of());
        var parser = new QueryParser(ZoneId.of("UTC"));

        if (parser.parse(typed) instanceof Asked.For(var query)) {
            assertThat(search.find(query, Order.BEST, 1, NOON)).isPresent();
        }
    }
}
