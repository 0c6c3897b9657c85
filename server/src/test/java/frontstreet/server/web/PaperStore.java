package frontstreet.server.web;

import frontstreet.article.Article;
import frontstreet.article.ArticleId;
import frontstreet.article.Block;
import frontstreet.article.Byline;
import frontstreet.article.Image;
import frontstreet.duplicate.Fingerprint;
import frontstreet.frontpage.Picture;
import frontstreet.frontpage.Place;
import frontstreet.frontpage.Slot;
import frontstreet.score.Score;
import frontstreet.section.SectionVotes;
import frontstreet.section.Sections;
import frontstreet.server.account.FullText;
import frontstreet.server.edition.Edition;
import frontstreet.server.edition.EditionStory;
import frontstreet.server.intake.Filing;
import frontstreet.server.schedule.DueFeed;
import frontstreet.server.search.Search;
import frontstreet.server.search.SearchFollower;
import frontstreet.server.search.SearchOptions;
import frontstreet.server.store.ArticleTable.ArticleRow;
import frontstreet.server.store.ArticleTable.Placing;
import frontstreet.server.store.DataFolder;
import frontstreet.server.store.Database;
import frontstreet.server.store.FeedTable.Checked;
import frontstreet.server.store.PictureTable;
import frontstreet.server.store.StoreOptions;
import frontstreet.server.store.StoryTable.StoryHead;
import frontstreet.server.store.StoryTable.StoryRow;
import frontstreet.server.store.Tx;
import frontstreet.source.SourceId;
import frontstreet.story.Standing;
import frontstreet.story.StoryId;
import frontstreet.text.TermVector;
import frontstreet.time.PrintedTime;
import io.javalin.Javalin;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A store that a test fills in the words of the trade, with the database that the site reads.
///
/// Longer than our files are: it stands in for the whole of the server behind the site.
final class PaperStore implements AutoCloseable {
    private static final SectionVotes NO_VOTES = new SectionVotes(Map.of(), Map.of(), Map.of());

    /// Monday, 7:30 in the morning in New York.
    static final Instant NOW = Instant.parse("2026-01-12T12:30:00Z");

    private final DataFolder folder;
    private final Database database;
    private final SearchFollower follower;
    private final List<EditionStory> shown = new ArrayList<>();

    PaperStore(Path path) {
        folder = DataFolder.open(path);
        database = Database.open(folder, StoreOptions.defaults());
        follower =
                new SearchFollower(
                        folder,
                        database,
                        Sections.load(),
                        SearchOptions.defaults().pausing(Duration.ZERO));
    }

    Database database() {
        return database;
    }

    /// What searches find: nothing before [#makeSearchable].
    Search search() {
        return follower.search();
    }

    /// Starts the search index, and waits until it holds what was filed.
    void makeSearchable() throws InterruptedException {
        startToFollow();
        follower.settle();
    }

    /// Starts the search index, and waits for nothing.
    void startToFollow() {
        follower.start();
    }

    /// Serves it to everybody, at [#NOW], in New York's time.
    ///
    /// @param port 0 for any
    Javalin serve(int port) {
        return Site.start(
                database,
                Sections.load(),
                search(),
                new SiteOptions(
                        "127.0.0.1", port, ZoneId.of("America/New_York"), null, FullText.EVERYONE),
                InstantSource.fixed(NOW),
                new Readiness().serving());
    }

    void outlet(String slug, String name) throws InterruptedException {
        database.write(tx -> tx.sources().add(slug, name, "https://www." + slug + ".example/", 30));
    }

    void feed(String slug, String url) throws InterruptedException {
        database.write(tx -> {
            tx.feeds().add(tx.sources().find(slug).orElseThrow().id(), url, null, NOW);
            return 0;
        });
    }

    /// Lets the check of a feed fail, or bring nothing when there is no trouble.
    void fails(String url, @Nullable String trouble, int failures, boolean isMet)
            throws InterruptedException {
        database.write(tx -> {
            for (DueFeed due : tx.feeds().due(NOW.plusSeconds(86_400), 100)) {
                if (due.url().equals(url)) {
                    var check = new Checked(null, isMet, NOW.plusSeconds(300), failures, trouble);
                    tx.feeds().checked(due.feed(), check, NOW.minusSeconds(300));
                }
            }
            return 0;
        });
    }

    long picture(int width, int height, byte[] bytes) throws InterruptedException {
        var picture = new PictureTable.Picture("image/jpeg", width, height, bytes);
        return database.write(
                tx -> tx.pictures().add("https://p.example/" + bytes.length, picture, NOW));
    }

    Writing article(String outlet, String headline) {
        return new Writing(outlet, headline);
    }

    /// Lets a story speak through its first article, and files it.
    long story(String section, long... articles) throws InterruptedException {
        return storyFor("", section, articles);
    }

    /// Files a story for a reason.
    ///
    /// @param why what spoke for its section, as the desk keeps it
    long storyFor(String why, String section, long... articles) throws InterruptedException {
        return database.write(tx -> {
            for (long article : articles) {
                place(tx, article, articles[0]);
            }
            tx.stories().put(articles[0], new StoryHead(section, articles[0], why), 1);
            return articles[0];
        });
    }

    private void place(Tx tx, long article, long story) {
        ArticleRow row = tx.articles().find(article).orElseThrow();
        tx.articles()
                .place(
                        new Placing(
                                row.id(),
                                row.headline(),
                                row.standfirst(),
                                row.agency(),
                                row.language(),
                                row.words(),
                                row.at(),
                                row.isDayAlone(),
                                row.picture() == null ? null : row.picture().id(),
                                row.copyOf(),
                                story,
                                0,
                                1));
    }

    void merge(long story, long into) throws InterruptedException {
        database.write(tx -> {
            tx.articles().moveAll(story, into, 2);
            tx.stories().merge(story, into, 2);
            return 0;
        });
    }

    void move(long article, long into) throws InterruptedException {
        database.write(tx -> {
            tx.articles().moveTo(article, into, 2);
            return 0;
        });
    }

    /// Puts a story on the front page of the next edition.
    PaperStore shows(Place place, long story) throws InterruptedException {
        shown.add(database.read(tx -> edited(tx, place, story)));
        return this;
    }

    private static EditionStory edited(Tx tx, Place place, long story) {
        StoryRow row = tx.stories().find(story).orElseThrow();
        List<ArticleRow> articles = tx.articles().ofStory(story, 100);
        ArticleRow lead = articles.getFirst();
        Picture picture =
                lead.picture() == null
                        ? null
                        : Pictures.of(lead.picture(), tx.texts().find(lead.id()).orElse(null));
        var slot =
                new Slot(
                        place,
                        new StoryId(story),
                        row.section(),
                        lead.headline(),
                        Objects.requireNonNullElse(lead.standfirst(), ""),
                        picture,
                        articles.stream().map(it -> new ArticleId(it.id())).toList(),
                        row.outlets(),
                        articles.stream().map(ArticleRow::outlet).distinct().toList(),
                        row.copies(),
                        row.moved(),
                        new Score(1.45, Map.of("size", 1.45)),
                        "Two outlets report it.");
        return new EditionStory(
                slot,
                lead.slug(),
                lead.language(),
                lead.isExcerpt(),
                articles.stream()
                        .flatMap(it -> Stream.ofNullable(it.agency()))
                        .findFirst()
                        .orElse(null),
                row.opened(),
                false,
                others(articles));
    }

    private static List<EditionStory.OtherHeadline> others(List<ArticleRow> articles) {
        return articles.stream()
                .skip(1)
                .filter(it -> it.copyOf() == null)
                .map(it -> new EditionStory.OtherHeadline(it.id(), it.headline(), it.outlet()))
                .limit(3)
                .toList();
    }

    /// Takes off the page what was put there.
    PaperStore clear() {
        shown.clear();
        return this;
    }

    /// Lays out an edition of what was put there.
    void edition() throws InterruptedException {
        database.write(tx -> {
            tx.editions().add(new Edition(NOW, 43, 1312, shown));
            return 0;
        });
    }

    @Override
    public void close() {
        follower.close();
        database.close();
        folder.close();
    }

    /// An article on its way into the store.
    final class Writing {
        private final String outlet;
        private final String headline;
        private Instant at = NOW.minusSeconds(3600);
        private @Nullable PrintedTime updated;
        private @Nullable String standfirst;
        private @Nullable String language;
        private @Nullable String agency;
        private @Nullable Long copyOf;
        private @Nullable Long picture;
        private String html = "<p>It was said on Monday.</p>";
        private String name = "A. Reporter";
        private List<String> paragraphs = List.of("It was said on Monday.");
        private boolean isExcerpt;
        private boolean isDayAlone;
        private int words = 300;
        private boolean isHeaded;

        private Writing(String outlet, String headline) {
            this.outlet = outlet;
            this.headline = headline;
        }

        Writing at(String time) {
            at = Instant.parse(time);
            return this;
        }

        Writing changedAt(PrintedTime time) {
            updated = time;
            return this;
        }

        Writing saying(String standfirst) {
            this.standfirst = standfirst;
            return this;
        }

        Writing in(String language) {
            this.language = language;
            return this;
        }

        Writing from(String agency) {
            this.agency = agency;
            return this;
        }

        Writing copying(long article) {
            copyOf = article;
            return this;
        }

        Writing by(String name) {
            this.name = name;
            return this;
        }

        Writing with(long picture) {
            this.picture = picture;
            return this;
        }

        Writing html(String html) {
            this.html = html;
            return this;
        }

        Writing paragraphs(String... texts) {
            paragraphs = List.of(texts);
            html = "<p>" + String.join("</p><p>", texts) + "</p>";
            return this;
        }

        /// Lets its first paragraph be a subheading.
        Writing headed() {
            isHeaded = true;
            return this;
        }

        Writing ofWords(int count) {
            words = count;
            return this;
        }

        /// Lets nothing of it be known but the headline.
        Writing headlineOnly() {
            isExcerpt = true;
            words = 0;
            return paragraphs();
        }

        /// Lets it give the day alone.
        Writing withoutHour() {
            isDayAlone = true;
            return this;
        }

        Writing openingOnly() {
            isExcerpt = true;
            return this;
        }

        long file() throws InterruptedException {
            return database.write(this::filed);
        }

        private long filed(Tx tx) {
            long source = tx.sources().find(outlet).orElseThrow().id();
            String address =
                    "https://www." + outlet + ".example/" + Addresses.words(headline, "article");
            long id = tx.articles().add(source, address, isExcerpt, at);
            tx.articles()
                    .place(
                            new Placing(
                                    id,
                                    headline,
                                    standfirst,
                                    agency,
                                    language,
                                    words,
                                    at,
                                    isDayAlone,
                                    picture,
                                    copyOf,
                                    id,
                                    id,
                                    1));
            tx.texts()
                    .put(
                            id,
                            new Filing(
                                    at,
                                    isDayAlone,
                                    content(address),
                                    isExcerpt,
                                    null,
                                    words,
                                    picture,
                                    NO_VOTES),
                            id,
                            standing(id));
            return id;
        }

        private Standing standing(long id) {
            return new Standing(
                    new ArticleId(id),
                    new SourceId(outlet),
                    at,
                    agency,
                    isExcerpt,
                    300,
                    Fingerprint.EMPTY,
                    null,
                    false,
                    null,
                    null,
                    TermVector.EMPTY,
                    false);
        }

        private Block.Kind kind(String text) {
            return isHeaded && text.equals(paragraphs.getFirst())
                    ? Block.Kind.SUBHEADING
                    : Block.Kind.PARAGRAPH;
        }

        private Article content(String address) {
            return new Article(
                    address,
                    null,
                    headline,
                    null,
                    standfirst,
                    List.of(new Byline(name, null)),
                    List.of(name),
                    null,
                    agency,
                    null,
                    updated,
                    List.of(),
                    language,
                    null,
                    paragraphs.stream().map(it -> new Block(kind(it), 0, it, it)).toList(),
                    picture == null
                            ? List.of()
                            : List.of(new Image("https://p.example/a", headline, headline, name)),
                    html);
        }
    }
}
