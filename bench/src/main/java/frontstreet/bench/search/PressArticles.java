package frontstreet.bench.search;

import frontstreet.article.Article;
import frontstreet.article.ArticleId;
import frontstreet.article.Block;
import frontstreet.article.Byline;
import frontstreet.duplicate.Fingerprint;
import frontstreet.press.Piece;
import frontstreet.press.Text;
import frontstreet.press.World;
import frontstreet.section.SectionVotes;
import frontstreet.server.intake.Filing;
import frontstreet.server.store.ArticleTable.Placing;
import frontstreet.server.store.Database;
import frontstreet.server.store.StoryTable.StoryHead;
import frontstreet.server.store.Tx;
import frontstreet.source.SourceId;
import frontstreet.story.Standing;
import frontstreet.story.StoryId;
import frontstreet.text.TermVector;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts what the press publishes into a store as it would stand there, each article in a story of
/// its own, without fetching, reading and placing it.
final class PressArticles {
    private static final SectionVotes NO_VOTES = new SectionVotes(Map.of(), Map.of(), Map.of());
    private static final int TOGETHER = 500;

    private final Database database;
    private final Map<String, Long> sources = new HashMap<>();
    private final Map<String, Long> ids = new HashMap<>(); // of pieces
    private long filed;

    PressArticles(Database database) {
        this.database = database;
    }

    /// Files so many, the last of them published before `end`; returns the headlines of some.
    List<String> file(int articles, Instant end) throws InterruptedException {
        var headlines = new ArrayList<String>();
        World world = World.of(1);
        Instant day = end;
        while (filed < articles) {
            List<Piece> pieces = world.between(day.minus(Duration.ofDays(1)), day);
            for (int from = 0; from < pieces.size() && filed < articles; from += TOGETHER) {
                int most = (int) Math.min(TOGETHER, articles - filed);
                List<Piece> some = pieces.subList(from, Math.min(from + most, pieces.size()));
                database.write(tx -> {
                    some.forEach(it -> file(it, tx));
                    return null;
                });
                headlines.add(some.getFirst().textAt(end).headline());
            }
            day = day.minus(Duration.ofDays(1));
        }
        return List.copyOf(headlines);
    }

    private void file(Piece piece, Tx tx) {
        filed++;
        Text text = piece.textAt(Instant.MAX);
        String slug = piece.outlet();
        long source = sources.computeIfAbsent(slug, it -> tx.sources().add(it, it, null, 0));
        Instant at = piece.published();
        long id = tx.articles().add(source, null, false, at);
        Long copied = piece.dup() == null ? null : ids.get(piece.dup());
        ids.put(piece.id(), id);
        var placing =
                new Placing(
                        id,
                        text.headline(),
                        null,
                        null,
                        "en",
                        300,
                        at,
                        false,
                        null,
                        copied,
                        id,
                        id,
                        id);
        tx.articles().place(placing);
        var filing = new Filing(at, false, article(text), false, null, 300, null, NO_VOTES);
        tx.texts().put(id, filing, id, standing(id, slug, at));
        tx.stories().put(id, new StoryHead(id % 5 == 0 ? "world" : "us", id, ""), id);
    }

    private static Article article(Text text) {
        List<Block> blocks =
                text.paragraphs().stream()
                        .filter(it -> !it.isBlank())
                        .map(it -> new Block(Block.Kind.PARAGRAPH, 0, it, ""))
                        .toList();
        String name = text.byline() == null || text.byline().isBlank() ? "Staff" : text.byline();
        return new Article(
                null,
                null,
                text.headline(),
                null,
                null,
                List.of(new Byline(name, null)),
                List.of(name),
                null,
                null,
                null,
                null,
                List.of(),
                "en",
                null,
                blocks,
                List.of(),
                "");
    }

    private static Standing standing(long id, String slug, Instant at) {
        return new Standing(
                new ArticleId(id),
                new SourceId(slug),
                at,
                null,
                false,
                300,
                Fingerprint.EMPTY,
                null,
                false,
                new StoryId(id),
                new ArticleId(id),
                TermVector.EMPTY,
                false);
    }
}
