package frontstreet.server.store;

import org.jdbi.v3.core.Handle;

/// The tables, in one transaction. Belongs to the thread that works on it, as long as the work
/// lasts.
public final class Tx {
    private final Handle handle;

    Tx(Handle handle) {
        this.handle = handle;
    }

    /// Who publishes.
    public SourceTable sources() {
        return new SourceTable(handle);
    }

    /// What is ordered of sources and feeds by command.
    public SubscriptionTable subscriptions() {
        return new SubscriptionTable(handle);
    }

    /// What is asked for news.
    public FeedTable feeds() {
        return new FeedTable(handle);
    }

    /// What the feeds listed.
    public EntryTable entries() {
        return new EntryTable(handle);
    }

    /// What was read and is not yet placed.
    public FilingTable filings() {
        return new FilingTable(handle);
    }

    /// What is known of every article.
    public ArticleTable articles() {
        return new ArticleTable(handle);
    }

    /// The words of the articles, and what placing needs of them.
    public ArticleTextTable texts() {
        return new ArticleTextTable(handle);
    }

    /// Which articles tell the same.
    public StoryTable stories() {
        return new StoryTable(handle);
    }

    /// The pictures that we hold.
    public PictureTable pictures() {
        return new PictureTable(handle);
    }

    /// The front pages that were laid out.
    public EditionTable editions() {
        return new EditionTable(handle);
    }

    /// The numbers that the desk gives.
    public DeskTable desk() {
        return new DeskTable(handle);
    }

    /// What was deleted because it was old.
    public GoneTable gone() {
        return new GoneTable(handle);
    }

    /// What is too old to be kept.
    public OldRows old() {
        return new OldRows(handle);
    }

    /// The pages as they were fetched.
    public PageCopyTable pageCopies() {
        return new PageCopyTable(handle);
    }

    /// How much room everything takes.
    public RoomTable room() {
        return new RoomTable(handle);
    }

    /// Who is signed in.
    public SessionTable sessions() {
        return new SessionTable(handle);
    }

    /// What changed, in the order it did; for followers.
    public ChangeTable changes() {
        return new ChangeTable(handle);
    }
}
