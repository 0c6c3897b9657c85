package frontstreet;

import frontstreet.article.ArticleExtractor;
import frontstreet.article.EntryReader;
import frontstreet.feed.FeedParser;
import frontstreet.frontpage.FrontPageEditor;
import frontstreet.page.PageDecoder;
import frontstreet.section.SectionClassifier;
import frontstreet.story.Placer;
import frontstreet.story.Preparer;

/// The assembled steps, loaded once; the only wiring in the library.
///
/// ```java
/// Engine engine = Engine.load();
/// Page page = engine.pages().decode(bytes, null, "https://example.org/a");
/// switch (engine.articles().extract(page)) {
///     case Extracted(Article article, var evidence) -> System.out.println(article.headline());
///     case NotAnArticle(var kind, var because) -> System.out.println(because);
/// }
/// ```
///
/// One engine serves any number of threads.
public final class Engine {
    private final FeedParser feeds = new FeedParser();
    private final PageDecoder pages = new PageDecoder();
    private final ArticleExtractor articles = ArticleExtractor.load();
    private final SectionClassifier sections = SectionClassifier.load();
    private final Preparer preparer = Preparer.load();
    private final EntryReader entries = new EntryReader();
    private final FrontPageEditor editor = FrontPageEditor.load();

    private Engine() {}

    /// Loads the tables that the library ships. The only place where the engine reads files.
    public static Engine load() {
        return new Engine();
    }

    /// Bytes → feeds.
    public FeedParser feeds() {
        return feeds;
    }

    /// Bytes → pages.
    public PageDecoder pages() {
        return pages;
    }

    /// Pages → articles.
    public ArticleExtractor articles() {
        return articles;
    }

    /// Entries → articles, as far as their feeds tell them: for pages that cannot be had.
    public EntryReader entries() {
        return entries;
    }

    /// Articles → what placing needs of them.
    public Preparer preparer() {
        return preparer;
    }

    /// A new placer, which remembers the news of recent days. It belongs to one thread.
    public Placer newPlacer() {
        return new Placer();
    }

    /// What an article says → its section.
    public SectionClassifier sections() {
        return sections;
    }

    /// Stories → a front page.
    public FrontPageEditor editor() {
        return editor;
    }
}
