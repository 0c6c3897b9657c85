package frontstreet.server.search;

import frontstreet.server.store.ChangeTable.ChangedArticle;
import frontstreet.server.store.ChangeTable.ChangedStory;
import frontstreet.server.store.ChangeTable.Gone;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/// One index in one folder, with the position in the store that it was followed to.
///
/// Owned by the follower's thread, but for the searchers.
final class SearchIndex {
    // It would tell every start on the terminal that vectors could be computed faster; we have
    // none.
    private static final Logger SILENT =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        SILENT.setLevel(Level.OFF);
    }

    private static final int COMMIT_AFTER = 2_000; // articles
    private static final long COMMIT_NANOS = 10_000_000_000L;
    private static final String STORE = "store";
    private static final String FORM = "form";
    private static final String WHOLE = "whole";

    private final String store;
    private final int wordsMax;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private Position position;
    private boolean isWhole;
    private boolean isUnread; // something was written that searchers do not see yet
    private int uncommitted;
    private long committedNanos = System.nanoTime();

    private SearchIndex(Directory directory, String store, int wordsMax, Opening opening)
            throws IOException {
        this.directory = directory;
        this.store = store;
        this.wordsMax = wordsMax;
        this.position = opening.position();
        this.isWhole = opening.isWhole();
        writer =
                new IndexWriter(
                        directory,
                        new IndexWriterConfig()
                                .setCommitOnClose(false)
                                .setMergeScheduler(new SerialMergeScheduler()));
        searchers = new SearcherManager(writer, null);
    }

    private record Opening(Position position, boolean isWhole) {}

    /// Begins a new index in an empty folder.
    ///
    /// @param start where it begins to follow
    static SearchIndex create(Path folder, String store, int wordsMax, Position start)
            throws IOException {
        Directory directory = FSDirectory.open(folder);
        return opened(directory, store, wordsMax, new Opening(start, false));
    }

    /// Opens the index of a folder.
    ///
    /// @throws Unusable when there is none, or it is broken, of another form or of another store
    static SearchIndex open(Path folder, String store, int wordsMax) throws IOException, Unusable {
        Directory directory = FSDirectory.open(folder);
        Opening opening;
        try {
            opening = checked(directory, store);
        } catch (IOException | IllegalArgumentException e) {
            directory.close();
            throw new Unusable(String.valueOf(e.getMessage()));
        } catch (Unusable e) {
            directory.close();
            throw e;
        }
        return opened(directory, store, wordsMax, opening);
    }

    // Reading every segment's head finds what is broken, before the writer stumbles over it.
    private static Opening checked(Directory directory, String store) throws IOException, Unusable {
        if (!DirectoryReader.indexExists(directory)) {
            throw new Unusable("nothing was committed");
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Map<String, String> committed = reader.getIndexCommit().getUserData();
            if (!Indexed.FORM.equals(committed.get(FORM))) {
                throw new Unusable("it is of another form");
            }
            if (!store.equals(committed.get(STORE))) {
                throw new Unusable("it is of another store");
            }
            return new Opening(Position.of(committed), committed.containsKey(WHOLE));
        }
    }

    private static SearchIndex opened(
            Directory directory, String store, int wordsMax, Opening opening) throws IOException {
        try {
            return new SearchIndex(directory, store, wordsMax, opening);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(directory);
            throw e;
        }
    }

    /// An index that cannot be gone on with.
    static final class Unusable extends Exception {
        @Serial private static final long serialVersionUID = 1;

        Unusable(String because) {
            super(because);
        }
    }

    /// How far it was followed.
    Position position() {
        return position;
    }

    /// Did it once hold everything that was in the store?
    boolean isWhole() {
        return isWhole;
    }

    /// It holds everything that is in the store; committed with it.
    void becomesWhole() throws IOException {
        isWhole = true;
        commit();
    }

    SearcherManager searchers() {
        return searchers;
    }

    /// How many articles searchers see.
    int articles() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return searcher.getIndexReader().numDocs();
        } finally {
            searchers.release(searcher);
        }
    }

    /// Writes what comes next; searchers see it after [#show].
    void write(Chunk chunk) throws IOException {
        if (isUnread && !chunk.stories().isEmpty()) {
            show(); // what is looked at below must be what was written
        }
        for (ChangedArticle article : chunk.articles()) {
            Document document = Indexed.document(article, wordsMax);
            if (document == null) {
                writer.deleteDocuments(Indexed.id(article.row().id()));
            } else {
                writer.updateDocument(Indexed.id(article.row().id()), document);
            }
        }
        for (Gone gone : chunk.gone()) {
            writer.deleteDocuments(Indexed.id(gone.article()));
        }
        for (ChangedStory story : chunk.stories()) {
            moveIfElsewhere(story);
        }
        position = chunk.next();
        isUnread = true;
        uncommitted += chunk.articles().size() + chunk.stories().size() + chunk.gone().size();
        if (uncommitted >= COMMIT_AFTER) {
            commit();
            show();
        }
    }

    // A story changes with each of its articles, its section hardly ever: writing it every time
    // would touch every segment.
    private void moveIfElsewhere(ChangedStory story) throws IOException {
        long section = Indexed.number(story.section());
        IndexSearcher searcher = searchers.acquire();
        try {
            ScoreDoc[] seen =
                    searcher.search(new TermQuery(Indexed.story(story.id())), 1).scoreDocs;
            if (seen.length > 0 && section(searcher, seen[0].doc) != section) {
                writer.updateNumericDocValue(Indexed.story(story.id()), Indexed.SECTION, section);
            }
        } finally {
            searchers.release(searcher);
        }
    }

    private static long section(IndexSearcher searcher, int doc) throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            int within = doc - leaf.docBase;
            if (within >= 0 && within < leaf.reader().maxDoc()) {
                var sections = DocValues.getNumeric(leaf.reader(), Indexed.SECTION);
                return sections.advanceExact(within) ? sections.longValue() : 0;
            }
        }
        throw new IllegalStateException("no document " + doc);
    }

    /// Lets searchers see what was written; commits what has waited long enough.
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
        isUnread = false;
        if (uncommitted > 0 && System.nanoTime() - committedNanos > COMMIT_NANOS) {
            commit();
        }
    }

    private void commit() throws IOException {
        var committed = new HashMap<>(position.named());
        committed.put(STORE, store);
        committed.put(FORM, Indexed.FORM);
        if (isWhole) {
            committed.put(WHOLE, "yes");
        }
        writer.setLiveCommitData(committed.entrySet());
        writer.commit();
        uncommitted = 0;
        committedNanos = System.nanoTime();
    }

    /// Commits, and lets go of the folder.
    void close() throws IOException {
        try {
            commit();
        } finally {
            abandon();
        }
    }

    /// Lets go of the folder, which stays at the last commit.
    void abandon() {
        IOUtils.closeWhileHandlingException(searchers);
        try {
            writer.rollback();
        } catch (IOException e) {
            IOUtils.closeWhileHandlingException(writer);
        }
        IOUtils.closeWhileHandlingException(directory);
    }
}
